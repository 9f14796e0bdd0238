#include "read/indents.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "syntax/yaml.h"

namespace bra::read {
namespace {

constexpr std::string_view no_break_space = "\u00A0";
// A file full of them is one complaint to its reader, not a thousand.
constexpr int most_reported = 20;
constexpr std::size_t tab_width = 4;  // in Markdown

// How many bytes of blanks a line begins with.
std::size_t indent_of(std::string_view line) {
  std::size_t at = 0;
  while (at < line.size()) {
    if (line[at] == ' ' || line[at] == '\t') {
      ++at;
    } else if (line.substr(at).starts_with(no_break_space)) {
      at += no_break_space.size();
    } else {
      break;
    }
  }
  return at;
}

std::string as_spaces(std::string_view indent) {
  std::string spaces;
  for (std::size_t at = 0; at < indent.size(); ++at) {
    const bool tab = indent[at] == '\t';
    spaces.append(tab ? tab_width - spaces.size() % tab_width : 1, ' ');
    if (indent[at] == no_break_space[0]) ++at;
  }
  return spaces;
}

}  // namespace

void find_odd_indents(Span body, Report& report) {
  const std::string_view text = body.text();
  if (text.find('\t') == text.npos && text.find(no_break_space) == text.npos) {
    return;
  }
  int reported = 0;
  Diagnostic* found = nullptr;  // of the line above
  bool fenced = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    const std::size_t begin = at;
    at = end + 1;
    const std::size_t size = indent_of(line);
    const std::string_view words = line.substr(size);
    const bool fence = words.starts_with("```") || words.starts_with("~~~");
    if (fence) fenced = !fenced;
    const std::string_view indent = line.substr(0, size);
    const std::size_t odd =
        std::min(indent.find('\t'), indent.find(no_break_space));
    const bool blank = words.empty() || words == "\r";
    if (fence || fenced || blank || odd == indent.npos) {
      found = nullptr;
      continue;
    }
    if (found == nullptr) {
      if (++reported > most_reported) return;
      found = &report.add(
          syntax::indentation, body.part(begin + odd, begin + size),
          indent[odd] == '\t'
              ? Message("the line is indented with a tab")
              : Message("the line is indented with a no-break space"));
      found->advise("use ordinary spaces");
    }
    found->mend(body.part(begin, begin + size), as_spaces(indent));
  }
}

}  // namespace bra::read
