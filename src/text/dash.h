// Dash: what stands where something could, and says that it is nothing.

#pragma once

#include <string_view>

namespace bra {

/// Whether the whole text is a dash: `-`, `–`, `—`.
inline bool is_dash(std::string_view text) {
  return text == "-" || text == "–" || text == "—";
}

}  // namespace bra
