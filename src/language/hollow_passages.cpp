#include "language/hollow_passages.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "language/heading_level.h"
#include "language/internal_words.h"
#include "language/law_reference.h"
#include "text/colon_mark.h"
#include "text/pieces.h"
#include "text/utf8.h"
#include "text/word_bytes.h"

namespace bra {
namespace {

constexpr std::string_view line_ends = "\r\n";

/// `Internt:`, `**Sekretess**`, `Internt (OSL 18:1)`, and nothing more. With a
/// full stop it is a sentence, which may be all that there is to say.
bool is_label_alone(std::string_view line) {
  line = line.substr(0, line.find("<!--"));
  constexpr std::string_view marks = " \t>*_-+([";
  line.remove_prefix(std::min(line.find_first_not_of(marks), line.size()));
  const std::size_t size = label_word(line);
  if (size == 0 || size > line.size()) return false;
  std::string_view rest = utf8::trim(line.substr(size));
  if (rest.ends_with('.')) return false;
  constexpr std::string_view around = " \t*_:()[]";
  rest.remove_prefix(std::min(rest.find_first_not_of(around), rest.size()));
  rest = rest.substr(0, rest.find_last_not_of(around) + 1);
  return is_law_reference(rest) || is_ground_of_law(rest);
}

struct Labels {
  Span last;
  /// Of the highest heading; 0 if there is none.
  std::size_t level = 0;
};

/// Of a passage without its marks; no value if it holds anything else.
std::optional<Labels> only_labels(const Source& source,
                                  std::string_view inside) {
  Labels labels;
  for (const std::string_view line : pieces(inside, line_ends)) {
    if (word_begin(line, 0) == line.size()) continue;
    const std::string_view words = utf8::trim(line);
    const std::size_t level = heading_level(words);
    if (level == 0 && !is_label_alone(words)) return {};
    if (level > 0 && (labels.level == 0 || level < labels.level)) {
      labels.level = level;
    }
    labels.last = span_of(source, words);
  }
  if (!labels.last) return {};
  return labels;
}

std::size_t indentation(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

/// Whether what follows a passage belongs to what its labels say.
bool goes_on(std::string_view rest, std::size_t indented, std::size_t level) {
  for (const std::string_view line : pieces(rest, line_ends)) {
    const std::string_view words = utf8::trim(line);
    if (words.empty()) continue;
    // A list or a text in YAML ends where less is indented.
    if (indentation(line) + 1 < indented) return false;
    if (colon_mark(words)) return false;
    if (const std::size_t next = heading_level(words))
      return next > level && level > 0;
    if (word_begin(words, 0) < words.size()) return true;
  }
  return false;
}

}  // namespace

std::vector<Span> hollow_passages(const Meeting& meeting) {
  std::vector<Span> found;
  for (const Span& passage : meeting.internal) {
    const std::string_view whole = passage.text();
    const std::size_t first = whole.find_first_of(line_ends);
    const std::size_t last = whole.find_last_of(line_ends);
    if (first == whole.npos || first >= last) continue;
    const auto labels =
        only_labels(*passage.source, whole.substr(first, last - first));
    if (!labels) continue;
    const std::string_view rest =
        std::string_view(passage.source->text).substr(passage.end);
    if (goes_on(rest, indentation(whole), labels->level)) {
      found.push_back(labels->last);
    }
  }
  return found;
}

}  // namespace bra
