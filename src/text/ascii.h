// ASCII: characters whose kind hangs on no language.

#pragma once

namespace bra {

/// 0 to 9; digits of other scripts are none here.
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace bra
