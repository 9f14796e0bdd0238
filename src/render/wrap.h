// Wrap: text in lines of a given display width.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bra::render {

/// The lines of `text`, none wider than `width`; 0 breaks at its own line
/// feeds only. Lines break at blanks; a word wider than a whole line at the
/// steps of an address (`minutes/`, `2024-01..`), else with a hyphen where a
/// syllable begins, else wherever the line ends. Lines made by wrapping are
/// indented by `hanging` blanks, or as their own line begins. Always at least
/// one line.
std::vector<std::string> wrap(std::string_view text, std::size_t width,
                              std::size_t hanging = 0);

/// The display width of the widest line of `text`.
std::size_t widest_line(std::string_view text);

/// The display width of the widest piece of `text` that is not broken while
/// lines are at least as wide: a word, or a step of an address.
std::size_t widest_piece(std::string_view text);

}  // namespace bra::render
