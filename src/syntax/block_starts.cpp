#include "syntax/block_starts.h"

#include "syntax/line_cursor.h"
#include "text/ascii.h"

namespace bra::syntax {
namespace {

// How many of `mark` the line begins with.
std::size_t run_of(char mark, std::string_view line) {
  const std::size_t end = line.find_first_not_of(mark);
  return end == line.npos ? line.size() : end;
}

std::string_view trimmed(std::string_view text) {
  return LineCursor(text).rest();
}

}  // namespace

std::optional<AtxHeading> atx_heading(std::string_view line) {
  const std::size_t level = run_of('#', line);
  if (level < 1 || level > 6) return {};
  std::string_view text = line.substr(level);
  if (!text.empty() && !is_blank(text.front())) return {};
  // Closing #'s are none of the words, if a blank stands before them.
  const std::size_t words = text.find_last_not_of('#') + 1;
  if (words > 0 && is_blank(text[words - 1])) text = text.substr(0, words);
  return AtxHeading{static_cast<std::uint8_t>(level), trimmed(text)};
}

std::uint8_t setext_underline(std::string_view line) {
  if (line.empty()) return 0;
  if (run_of('=', line) == line.size()) return 1;
  if (run_of('-', line) == line.size()) return 2;
  return 0;
}

bool is_thematic_break(std::string_view line) {
  if (line.empty()) return false;
  const char mark = line.front();
  if (mark != '*' && mark != '-' && mark != '_') return false;
  std::size_t marks = 0;
  for (const char c : line) {
    if (c == mark) {
      ++marks;
    } else if (!is_blank(c)) {
      return false;
    }
  }
  return marks >= 3;
}

bool CodeFence::closed_by(std::string_view line) const {
  return run_of(mark, line) == line.size() && line.size() >= size;
}

std::optional<CodeFence> code_fence(std::string_view line) {
  if (!line.starts_with("```") && !line.starts_with("~~~")) return {};
  const CodeFence fence{line.front(), run_of(line.front(), line)};
  // ```like this``` is code in a line of text.
  if (fence.mark == '`' && line.find('`', fence.size) != line.npos) return {};
  return fence;
}

std::optional<ListMarker> list_marker(std::string_view line,
                                      bool in_paragraph) {
  ListMarker marker;
  if (line.empty()) return {};
  if (is_digit(line.front())) {
    constexpr std::size_t most_digits = 9;
    std::size_t digits = 0;
    int number = 0;
    while (digits < line.size() && is_digit(line[digits])) {
      if (digits == most_digits) return {};
      number = number * 10 + (line[digits++] - '0');
    }
    if (digits == line.size()) return {};
    if (line[digits] != '.' && line[digits] != ')') return {};
    if (in_paragraph && number != 1) return {};
    marker = {digits + 1, true};
  } else if (line.front() != '-' && line.front() != '*' &&
             line.front() != '+') {
    return {};
  }
  if (line.size() == marker.size) {
    if (in_paragraph) return {};
  } else if (!is_blank(line[marker.size])) {
    return {};
  }
  return marker;
}

std::optional<CheckBox> check_box(std::string_view text) {
  if (text.size() < 3 || text[0] != '[' || text[2] != ']') return {};
  if (text.size() > 3 && !is_blank(text[3])) return {};
  const bool ticked = text[1] == 'x' || text[1] == 'X';
  if (!ticked && !is_blank(text[1])) return {};
  return CheckBox{ticked, trimmed(text.substr(3))};
}

}  // namespace bra::syntax
