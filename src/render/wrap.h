// Wrap: text in lines of a given display width.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bra::render {

/// A word wider than this is an address rather than a word, and may be broken
/// so that a table fits; longer compounds than this are not met in minutes.
inline constexpr std::size_t widest_unbroken = 30;

/// The lines of `text`, none wider than `width`; 0 breaks at its own line
/// feeds only. Lines break at blanks, a word wider than a whole line wherever
/// the line ends. Lines made by wrapping are indented by `hanging` blanks, or
/// as their own line begins. Always at least one line.
std::vector<std::string> wrap(std::string_view text, std::size_t width,
                              std::size_t hanging = 0);

/// The display width of the widest line of `text`.
std::size_t widest_line(std::string_view text);

/// The display width of the widest word of `text`.
std::size_t widest_word(std::string_view text);

}  // namespace bra::render
