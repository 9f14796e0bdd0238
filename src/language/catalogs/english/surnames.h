// English: what tells that a word of running text is a surname. Folded.

#pragma once

#include <string_view>

namespace bra {

inline constexpr std::string_view english_families[] = {
    "mr", "mrs", "ms", "miss", "brothers", "sisters", "siblings"};
inline constexpr std::string_view english_families_after[] = {
    "family", "families", "household", "brothers", "sisters", "siblings"};
inline constexpr std::string_view english_surname_endings[] = {"son"};

}  // namespace bra
