// Scalars of YAML on one line: where they end and what they say. Offsets are
// bytes in `text`, which is a whole text cut off at the end of the line, so
// that they stand on their own.

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "text/arena.h"

namespace bra::syntax {

/// What stopped a plain scalar. `odd` is a tab, or between brackets something
/// that YAML's readers disagree on.
enum class Stop : std::uint8_t { end, comment, colon, delimiter, odd };

/// A plain scalar without outer blanks, and where it was stopped.
struct Words {
  std::size_t begin = 0;
  std::size_t end = 0;
  Stop stop = Stop::odd;
  std::size_t stopped_at = 0;
};

/// Whether a plain scalar may begin at `at`: no reserved character does, nor
/// a dash before a blank.
bool begins_plain(std::string_view text, std::size_t at);

/// A dash before a blank or the end of the line.
bool is_dash(std::string_view text, std::size_t at);

/// Whether `at` is a blank or the end of the line.
bool is_blank_or_end(std::string_view text, std::size_t at);

/// The first offset from `at` that is no space.
std::size_t skip_spaces(std::string_view text, std::size_t at);

/// The length of `text` without blanks at its end.
std::size_t trimmed_end(std::string_view text);

/// Whether a line begins as one that parts documents: `---` or `...`.
bool is_document_mark(std::string_view line);

/// The plain scalar from `at` to the end of the line, a comment or a colon
/// that makes it a key.
Words plain_words(std::string_view text, std::size_t at);

/// The same between brackets, where `,` `]` and `}` end it too.
Words flow_words(std::string_view text, std::size_t at);

/// The offset past the quote that closes the one at `at`, or nothing. Other
/// lines are looked at if `text` has them.
std::optional<std::size_t> quote_end(std::string_view text, std::size_t at);

/// What a quoted scalar on one line says; `written` has its quotes. Nothing
/// if it has other escapes than those that people write by hand. A view into
/// `written` when there is nothing to unescape, else into `arena`.
std::optional<std::string_view> unquote(std::string_view written, Arena& arena);

}  // namespace bra::syntax
