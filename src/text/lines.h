// Lines: from byte offsets to the lines and columns that people count in.
// Made when somebody is about to speak of a place, never while reading.

#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/source.h"

namespace bra {

/// Both from 1. Columns count characters (code points); a byte-order mark at
/// the start of the file is not counted.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  bool operator==(const Position&) const = default;
};

/// The line starts of one source. A line ends at LF, CRLF or a lone CR.
class Lines {
 public:
  explicit Lines(const Source& source);

  /// The place of a byte; an offset past the end is the end.
  [[nodiscard]] Position position(std::size_t offset) const;
  /// Line `number` (from 1) without its line end and byte-order mark; empty
  /// for a line that is not there.
  [[nodiscard]] std::string_view line(std::uint32_t number) const;
  /// The byte at which line `number` begins, after a byte-order mark.
  [[nodiscard]] std::size_t start_of(std::uint32_t number) const;
  [[nodiscard]] std::uint32_t count() const {
    return static_cast<std::uint32_t>(starts_.size());
  }

 private:
  std::string_view text_;
  std::vector<std::uint32_t> starts_;
};

/// The length of a UTF-8 byte-order mark at the start of `text`: 3 or 0.
std::size_t byte_order_mark(std::string_view text);

}  // namespace bra
