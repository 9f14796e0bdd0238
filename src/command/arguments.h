// Arguments: what the user typed after the command, checked for form and not
// yet for meaning.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bra::command {

class Arguments {
 public:
  /// `option` is its key (see key_of in command.h), static storage.
  void add(std::string_view option, std::string value) {
    options_.emplace_back(option, std::move(value));
  }
  void add_word(std::string word) { words_.push_back(std::move(word)); }

  [[nodiscard]] bool has(std::string_view option) const;
  /// The last value given, since who repeats an option means the last.
  [[nodiscard]] std::optional<std::string> value(std::string_view option) const;
  /// Every value given, in order.
  [[nodiscard]] std::vector<std::string> values(std::string_view option) const;
  /// What is not an option, in order, the command itself left out.
  [[nodiscard]] const std::vector<std::string>& words() const { return words_; }

 private:
  std::vector<std::pair<std::string_view, std::string>> options_;
  std::vector<std::string> words_;
};

}  // namespace bra::command
