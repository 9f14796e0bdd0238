// Message: a sentence for the user, as data. The English text is also the key
// of its translations, as in gettext. Nothing here prints or translates.

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/date.h"

namespace bra {

/// What stands in a placeholder: text as it is, or one of our own words,
/// which is translated when the message is said.
struct Argument {
  std::string text;
  bool ours = false;

  Argument(std::string value) : text(std::move(value)) {}       // NOLINT
  Argument(std::string_view value) : text(value) {}             // NOLINT
  Argument(const char* value) : text(value) {}                  // NOLINT
  Argument(Day value) : text(value.iso()) {}                    // NOLINT
  Argument(int value) : text(std::to_string(value)) {}          // NOLINT
  Argument(std::size_t value) : text(std::to_string(value)) {}  // NOLINT
  bool operator==(const Argument&) const = default;
};

/// One of our own words ("month", "owner") as an argument.
inline Argument our_word(std::string_view word) {
  Argument argument(word);
  argument.ours = true;
  return argument;
}

struct Message {
  /// English, with {} for each argument in order; static storage.
  std::string_view text;
  std::vector<Argument> arguments;

  Message() = default;
  template <class... Arguments>
  Message(std::string_view english, Arguments&&... values)  // NOLINT
      : text(english),
        arguments{Argument(std::forward<Arguments>(values))...} {}
  template <class... Arguments>
  Message(const char* english, Arguments&&... values)  // NOLINT
      : Message(std::string_view(english), std::forward<Arguments>(values)...) {
  }
  explicit operator bool() const { return !text.empty(); }
  bool operator==(const Message&) const = default;
};

}  // namespace bra
