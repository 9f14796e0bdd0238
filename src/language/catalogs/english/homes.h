// English: where somebody lives. Folded, as comparable() gives words.

#pragma once

#include <string_view>

namespace bra {

/// Endings of what streets are called.
inline constexpr std::string_view english_streets[] = {
    "street", "road",  "avenue",  "lane",    "drive",
    "square", "close", "terrace", "crescent"};

/// Before a place where somebody lives.
inline constexpr std::string_view english_living[] = {
    "lives at",  "lives on",    "lived at", "lived on",    "living at",
    "living on", "resident at", "home at",  "home address"};

}  // namespace bra
