// Literal blocks: the lines below `|`, as they stand.

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace bra::syntax {

struct LiteralBlock {
  /// Without the indentation of the first line.
  std::string text;
  /// Past the last line that is not blank, and where the next line begins.
  std::size_t end = 0;
  std::size_t next = 0;
};

/// The block of `signs` (`|`, `|-` or `|+`) whose lines begin at `begin` and
/// are indented more than `column`. Nothing if there is none, or if YAML's
/// readers could differ on what it says.
std::optional<LiteralBlock> literal_block(std::string_view text,
                                          std::string_view signs,
                                          std::size_t begin,
                                          std::size_t column);

}  // namespace bra::syntax
