// Swedish: what tells that a word of running text is a surname. Folded.

#pragma once

#include <string_view>

namespace bra {

inline constexpr std::string_view swedish_families[] = {
    "familjen", "familjerna", "familj",  "fam",       "syskonen",
    "bröderna", "systrarna",  "makarna", "hushållet", "släkten",
    "herr",     "fru",        "fröken"};
/// Few of them end other words that are written with a capital inside a
/// sentence.
inline constexpr std::string_view swedish_surname_endings[] = {
    "berg", "lund", "ström", "qvist", "kvist", "quist", "sson",   "gren",
    "mark", "dahl", "stedt", "feldt", "löf",   "lööf",  "crantz", "krantz"};

}  // namespace bra
