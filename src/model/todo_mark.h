// The mark, in a comment, of what a human must decide before a draft is
// minutes.

#pragma once

#include <string_view>

namespace bra {

/// `<!-- bra: todo: … -->`, and in YAML `# bra: todo: …`.
inline constexpr std::string_view todo_mark = "bra: todo";

}  // namespace bra
