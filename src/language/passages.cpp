#include "language/passages.h"

#include <algorithm>
#include <optional>

#include "language/any_language.h"
#include "language/law_reference.h"
#include "language/lexicon.h"
#include "text/colon_mark.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra {
namespace {

struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;  ///< without the line end
};

Line line_from(std::string_view text, std::size_t at) {
  return {at, std::min(text.find_first_of("\r\n", at), text.size())};
}

std::size_t after(const Line& line, std::string_view text) {
  return line.end + (text.substr(line.end).starts_with("\r\n") ? 2U : 1U);
}

// Where a line begins, its indentation, quotes, bullets and numbers taken off.
std::size_t words_begin(std::string_view line) {
  constexpr std::string_view marks = " \t>+-*_";
  std::size_t at = std::min(line.find_first_not_of(marks), line.size());
  const std::size_t digits = line.find_first_not_of("0123456789", at);
  const bool numbered = digits != line.npos && digits > at &&
                        (line[digits] == '.' || line[digits] == ')');
  if (numbered) {
    at = std::min(line.find_first_not_of(marks, digits + 1), line.size());
  }
  // Stars beside the words are emphasis, and no bullets.
  while (at > 0 && (line[at - 1] == '*' || line[at - 1] == '_')) --at;
  return at;
}

// The mark of a line that begins or ends a block of code; 0 if it is none.
char fence_in(std::string_view line) {
  line.remove_prefix(words_begin(line));
  if (line.starts_with("```")) return '`';
  return line.starts_with("~~~") ? '~' : char{0};
}

bool is_heading(std::string_view line) {
  line = utf8::trim(line);
  const std::size_t marks = line.find_first_not_of('#');
  return marks != line.npos && marks > 0 && marks <= 6 && line[marks] == ' ';
}

// `internt OSL 25:1`: where the ground begins.
std::size_t after_the_word(std::string_view words) {
  const std::size_t end = std::min(words.find(' '), words.size());
  const std::string folded = utf8::fold(words.substr(0, end));
  if (!in_any_language(&Language::internal, folded)) return 0;
  return std::min(words.find_first_not_of(' ', end), words.size());
}

// `begin` is where the mark begins, after bullets; `words` what it says.
InternalPassage opened(const Source& source, const Line& line,
                       std::size_t begin, std::string_view words) {
  const std::string_view text = source.text;
  std::string_view ground = words.substr(after_the_word(words));
  // The ground is the one thing of a passage that is shown. A line of it that
  // has slipped up beside the mark is none.
  if (!is_law_reference(ground)) ground = words.substr(words.size());
  InternalPassage passage;
  passage.ground = span_of(source, ground);
  passage.mark = span_of(source, text.substr(begin, 0));
  passage.mark.end = passage.ground.begin;
  if (!opens_internal(words)) {
    const std::string_view word = words.substr(0, words.find(' '));
    passage.unknown = passage.mark;
    passage.unknown.end = span_of(source, word).end;
  }
  passage.whole = span_of(source, text.substr(line.begin, 0));
  return passage;
}

}  // namespace

bool opens_internal(std::string_view words) {
  return after_the_word(words) > 0;
}

InternalPassages passages_of(const Source& source) {
  const std::string_view text = source.text;
  InternalPassages found;
  if (text.find(":::") == text.npos) return found;
  std::vector<InternalPassage>& passages = found.all;
  int depth = 0;
  // Marks in code inside a passage are an example, and do not end it.
  char fence = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Line line = line_from(text, at);
    at = after(line, text);
    const std::string_view words =
        text.substr(line.begin, line.end - line.begin);
    const std::size_t begin = words_begin(words);
    const auto mark = colon_mark(words.substr(begin));
    const bool opens = mark && !mark->empty();
    if (opens && ++depth == 1) {
      passages.push_back(opened(source, line, line.begin + begin, *mark));
    } else if (depth > 0 && is_heading(words)) {
      passages.back().headings.push_back(span_of(source, words));
    }
    if (depth == 0) {
      fence = 0;
      if (mark) {
        const std::string_view end = words.substr(begin);
        found.stray_ends.push_back(span_of(source, utf8::trim(end)));
      }
      continue;
    }
    if (const char code = fence_in(words); code != 0) {
      if (fence == 0 || fence == code) fence = fence == 0 ? code : char{0};
    }
    passages.back().whole.end = static_cast<std::uint32_t>(line.end);
    if (!mark) {
      const bool is_blank = utf8::trim(words).empty();
      passages.back().holds_text = passages.back().holds_text || !is_blank;
    } else if (!opens && fence == 0) {
      --depth;
    }
  }
  if (depth > 0) passages.back().closed = false;
  return found;
}

}  // namespace bra
