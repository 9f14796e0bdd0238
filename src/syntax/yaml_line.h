// A line of YAML: where it begins, its first character that is no space, its
// end without CR and LF, and where the next one begins.

#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace bra::syntax {

struct YamlLine {
  std::size_t begin = 0;
  std::size_t first = 0;
  std::size_t end = 0;
  std::size_t next = 0;

  [[nodiscard]] bool blank() const { return first == end; }
  [[nodiscard]] std::size_t column() const { return first - begin; }
};

/// The line of `text` that begins at `begin`.
inline YamlLine yaml_line(std::string_view text, std::size_t begin) {
  YamlLine line{begin, begin, text.find('\n', begin), 0};
  line.next = line.end == text.npos ? text.size() : line.end + 1;
  line.end = std::min(line.end, text.size());
  if (line.end > begin && text[line.end - 1] == '\r') --line.end;
  while (line.first < line.end && text[line.first] == ' ') ++line.first;
  return line;
}

}  // namespace bra::syntax
