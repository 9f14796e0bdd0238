// Comment opening: what makes the words after it a comment, in Markdown and in
// YAML. One reading of it for the marks that bra looks for in comments.

#pragma once

#include <cstddef>
#include <string_view>

namespace bra {

/// The `<!--` or `#` that stands before `at` with nothing but blanks between;
/// empty if none does.
std::string_view comment_opening(std::string_view text, std::size_t at);

}  // namespace bra
