// Format: a way to write an answer down. A format sees tables and nothing
// else; adding one is adding a file to formats/.

#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "language/speech.h"
#include "table/table.h"

namespace bra::render {

/// How an answer is to look: values, not terminals.
struct Style {
  /// Columns of the terminal, or nothing to cut to: 0.
  std::size_t width = 0;
  bool colour = false;
  /// For a Swedish Excel: semicolons, byte-order mark.
  bool excel = false;
  const Speech* speech = nullptr;
};

struct Format {
  /// `json`, as in --format.
  std::string_view name;
  std::string_view summary;
  /// Endings of file names that mean this format, without dot, with commas.
  std::string_view endings;
  /// Whether `show` and `stats`, whose answers are pages, have it.
  bool for_pages = false;
  std::string (*write)(const Answer& answer, const Style& style) = nullptr;
};

/// Every format in formats/, in the order of their names.
extern const std::span<const Format* const> formats;

}  // namespace bra::render
