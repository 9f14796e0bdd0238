// Near marks: lines that were meant as the mark of a passage that is not
// public, and are none.

#pragma once

#include <string_view>

namespace bra {

/// `:: internt`, `: : : internt`, `*** internt`, "```internt", `<!-- internt
/// -->`. One bullet may stand before any word.
bool is_near_mark(std::string_view line);

/// `Text först. ::: internt OSL 18:1`: the mark is one on a line of its own
/// only.
bool has_mark_inside(std::string_view line);

}  // namespace bra
