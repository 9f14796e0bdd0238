// ShellLine: a line that somebody is typing in bash, taken apart as bash does
// as far as completion needs it, and text put back so that bash reads it as it
// is and does nothing with it.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bra::command {

struct ShellLine {
  /// Without quotes and backslashes. The last is the word that is being typed,
  /// and empty after a blank.
  std::vector<std::string> words = {""};
  /// The last word as typed.
  std::string_view last;
  /// The quotation mark that is open where the line ends, or 0.
  char open = 0;
};

/// Variables, substitutions and operators are taken for text.
ShellLine shell_line(std::string_view line);

/// `text` as it must be typed where the quotation mark `open` is (0 for none).
std::string quoted_for_bash(std::string_view text, char open);

}  // namespace bra::command
