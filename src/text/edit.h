// Edits: what becomes of a file, said as little as can be. What no edit names
// stays byte for byte: line ends, byte-order mark, blanks and all.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace bra {

/// These bytes become that text. An empty place is where text is put in.
struct Edit {
  Span where;
  std::string text;
};

/// `text` with the edits made; their places are bytes in it. They may come in
/// any order, and those at one place are made in the order they come. An edit
/// that begins inside another is left out.
std::string edited(std::string_view text, std::vector<Edit> edits);

/// How the lines of `text` end: `\r\n` if its first line does, else `\n`.
std::string_view line_end_of(std::string_view text);

}  // namespace bra
