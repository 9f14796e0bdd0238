// Bytes: those that no YAML text of ours may hold, wherever they stand: they
// end a text early, move a terminal's cursor or hide in a key.

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "text/span.h"

namespace bra::syntax {

/// The offset of the first control character (tab, LF and CRLF are none, a CR
/// alone is one) or byte-order mark in `text`, or nothing. Does not look for
/// broken UTF-8.
std::optional<std::size_t> first_forbidden(std::string_view text);

/// `text` without the byte-order mark that its file may begin with.
Span without_byte_order_mark(Span text);

}  // namespace bra::syntax
