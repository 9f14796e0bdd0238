#include "support/shell_words.h"

namespace bra::test {
namespace {

std::vector<std::string> split(std::string_view line) {
  std::vector<std::string> words;
  std::string word;
  bool in_word = false;
  char quote = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    if (quote != 0 && c == quote) {
      quote = 0;
    } else if (quote == 0 && (c == '\'' || c == '"')) {
      quote = c;
      in_word = true;
    } else if (c == '\\' && quote != '\'' && at + 1 < line.size()) {
      word += line[++at];
      in_word = true;
    } else if (c == ' ' && quote == 0) {
      if (in_word) words.push_back(std::move(word));
      word.clear();
      in_word = false;
    } else {
      word += c;
      in_word = true;
    }
  }
  if (in_word) words.push_back(std::move(word));
  return words;
}

/// `NAME=value`, the name in capitals.
bool is_setting(std::string_view word) {
  const std::size_t equals = word.find('=');
  return equals != word.npos && equals > 0 &&
         word.substr(0, equals).find_first_not_of(
             "ABCDEFGHIJKLMNOPQRSTUVWXYZ_") == std::string_view::npos;
}

}  // namespace

ShellCommand shell_command(std::string_view line) {
  ShellCommand command;
  command.words = split(line);
  auto& words = command.words;
  while (!words.empty() && is_setting(words.front())) {
    const std::size_t equals = words.front().find('=');
    command.settings[words.front().substr(0, equals)] =
        words.front().substr(equals + 1);
    words.erase(words.begin());
  }
  if (words.size() > 2 && words.back() == "cat" && words.end()[-2] == "|") {
    command.piped = true;
    words.resize(words.size() - 2);
  }
  if (words.size() > 2 && words.end()[-2] == "<") {
    command.input = words.back();
    words.resize(words.size() - 2);
  }
  return command;
}

}  // namespace bra::test
