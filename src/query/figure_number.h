// A figure's value as a number, where it is one: minutes say `4–5` and `ca 40`
// too.

#pragma once

#include <optional>
#include <string_view>

namespace bra::query {

/// `1 234,5` as Swedes write it, `1234.5` as others do; nothing else,
/// and no personal number.
std::optional<double> figure_number(std::string_view text);

}  // namespace bra::query
