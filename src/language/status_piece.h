// Status piece: how a status begins, which may say the state where no column
// does: `Under arbete. Två är gjorda`.

#pragma once

#include <cstddef>
#include <string_view>

#include "text/utf8.h"

namespace bra {

/// How many bytes its first piece has: up to a line feed, a semicolon, an
/// exclamation mark or a full stop that is in no date or number.
inline std::size_t first_piece_size(std::string_view status) {
  std::size_t at = 0;
  for (; at < status.size(); ++at) {
    const char c = status[at];
    if (static_cast<unsigned char>(c) > ';') continue;  // nearly all
    if (c == '\n' || c == ';' || c == '!') break;
    if (c == '.' && (at + 1 == status.size() || status[at + 1] == ' ' ||
                     status[at + 1] == '\n')) {
      break;
    }
  }
  return at;
}

/// The piece itself, without blanks about it.
inline std::string_view first_piece(std::string_view status) {
  return utf8::trim(status.substr(0, first_piece_size(status)));
}

}  // namespace bra
