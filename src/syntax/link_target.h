// Link targets: the `(target "title")` of a link or an image.

#pragma once

#include <cstddef>
#include <string_view>

namespace bra::syntax {

/// The size in bytes of the target that `text` begins with, brackets
/// included; 0 if it begins with none.
std::size_t link_target(std::string_view text);

/// The size in bytes of the `<address>` that `text` begins with: a web or mail
/// address in angle brackets. 0 if it begins with none.
std::size_t autolink(std::string_view text);

}  // namespace bra::syntax
