#include "command/command.h"

#include "language/lexicon.h"
#include "text/utf8.h"

namespace bra::command {

std::vector<std::string_view> names_of(const Option& option) {
  std::vector<std::string_view> names;
  std::string_view rest = option.names;
  for (;;) {
    const std::size_t comma = rest.find(',');
    names.push_back(rest.substr(0, comma));
    if (comma == rest.npos) return names;
    rest.remove_prefix(comma + 1);
  }
}

std::string_view key_of(const Option& option) {
  std::string_view name = names_of(option).back();
  while (name.starts_with('-')) name.remove_prefix(1);
  return name;
}

const Command* command_called(std::string_view word) {
  for (const Command* command : commands) {
    if (command->name == word) return command;
  }
  const std::string folded = utf8::fold(word);
  for (const Language* language : languages) {
    for (const auto& [synonym, name] : language->commands) {
      if (utf8::fold(synonym) == folded) return command_called(name);
    }
  }
  return nullptr;
}

std::vector<std::string_view> command_words() {
  std::vector<std::string_view> words;
  for (const Command* command : commands) words.push_back(command->name);
  for (const Language* language : languages) {
    for (const auto& [synonym, name] : language->commands) {
      if (command_called(name) != nullptr) words.push_back(synonym);
    }
  }
  return words;
}

}  // namespace bra::command
