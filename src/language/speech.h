// Speech: our own sentences in the language that the user reads.

#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

#include "language/language.h"
#include "report/message.h"

namespace bra {

class Speech {
 public:
  explicit Speech(const Language& language);
  Speech(const Speech&) = delete;
  Speech& operator=(const Speech&) = delete;

  /// The message with its arguments in place. One that has no translation is
  /// said in English. Commands that it names (`bra check`) are called what the
  /// language calls them, and so are those among its own words (our_word).
  [[nodiscard]] std::string say(const Message& message) const;
  /// One word or sentence without placeholders.
  [[nodiscard]] std::string_view say(std::string_view english) const;
  /// One of our own words in the language: a phrase, a command (`actions`,
  /// `bra help actions`), or a term and what is asked for with it
  /// (`owner:maja`, `no:owner`).
  [[nodiscard]] std::string say_own(std::string_view word) const;
  [[nodiscard]] const Language& language() const { return *language_; }

 private:
  [[nodiscard]] std::string spoken(const Argument& argument) const;

  const Language* language_;
  std::unordered_map<std::string_view, std::string_view> phrases_;
  /// Phrases that name commands, with the language's names.
  std::deque<std::string> renamed_;
};

}  // namespace bra
