// Speech: our own sentences in the language that the user reads.

#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "language/language.h"
#include "report/message.h"

namespace bra {

class Speech {
 public:
  explicit Speech(const Language& language);

  /// The message with its arguments in place. One that has no translation is
  /// said in English.
  [[nodiscard]] std::string say(const Message& message) const;
  /// One word or sentence without placeholders.
  [[nodiscard]] std::string_view say(std::string_view english) const;
  [[nodiscard]] const Language& language() const { return *language_; }

 private:
  const Language* language_;
  std::unordered_map<std::string_view, std::string_view> phrases_;
};

}  // namespace bra
