// Task fields: `(ansvarig: Vera Lindskog; senast: 2025-05-14)`, the bracket at
// the end of a task line, parted into its fields. For whoever reads it and for
// whoever changes it.

#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "language/lexicon.h"

namespace bra {

/// The facts that a task line's fields tell, in the order in which we write
/// them.
inline constexpr std::array task_keys = {Key::state, Key::owners, Key::due,
                                         Key::area,  Key::origin, Key::status};

struct TaskField {
  /// What it begins with.
  std::string_view word;
  /// Nothing if the word stands where a key belongs and is none: `senst`.
  std::optional<Key> key;
  std::string_view value;
  /// No mark parts it from the field before it: `Bo senast: 2025-05-14`.
  bool unparted = false;
};

struct TaskBracket {
  /// Where `(` and `)` stand in the line.
  std::size_t open = 0;
  std::size_t close = 0;
  /// Views into the line.
  std::vector<TaskField> fields;
};

/// The line's last bracket, if it ends the line and begins with a field's word,
/// even a mistyped one.
std::optional<TaskBracket> task_bracket(std::string_view line,
                                        const Lexicon& lexicon);

/// The words that fields begin with.
std::vector<std::string_view> task_words(const Lexicon& lexicon);

}  // namespace bra
