#include "read/stray_lines.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "syntax/yaml_complaint.h"
#include "text/lines_around.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

std::string_view line_at(std::string_view text, std::size_t begin) {
  return text.substr(begin, text.find('\n', begin) - begin);
}

bool begins_with_dash(std::string_view line) {
  return utf8::trim(line).starts_with("- ");
}

// `nästa möte` of `nästa möte 2025-05-14`, `närvarande` alone; empty if the
// line begins with no key.
std::string_view key_of_line(std::string_view line, const Lexicon& lexicon) {
  constexpr int most_words = 3;
  std::size_t end = 0;
  std::string_view found;
  for (int words = 0; words < most_words && end < line.size(); ++words) {
    end = std::min(line.find(' ', end + 1), line.size());
    const std::string_view key = line.substr(0, end);
    if (lexicon.key(Part::meeting, key)) found = key;
  }
  return found;
}

}  // namespace

void name_lost_marks(std::size_t found_before, Draft& draft) {
  const std::string_view text = draft.source.text;
  std::vector<Diagnostic>& told = draft.report.all();
  for (std::size_t i = found_before; i < told.size(); ++i) {
    Diagnostic& found = told[i];
    if (!syntax::is_stray_lines(found) || found.where.source != &draft.source) {
      continue;
    }
    const std::string_view all = found.where.text();
    const std::string_view line = utf8::trim(line_at(all, 0));
    const std::string_view key = key_of_line(line, draft.lexicon);
    if (!key.empty()) {
      found.advise(Message("write a colon after {}", key));
      continue;
    }
    const std::size_t feed = text.find('\n', found.where.begin);
    const std::string_view next =
        feed == text.npos ? std::string_view() : line_at(text, feed + 1);
    if (begins_with_dash(line_above(found.where)) || begins_with_dash(next)) {
      found.advise("begin the line with a dash, as the lines beside it");
    }
  }
}

}  // namespace bra::read
