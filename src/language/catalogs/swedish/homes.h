// Swedish: where somebody lives. Folded, as comparable() gives words.

#pragma once

#include <string_view>

namespace bra {

/// Endings of what streets are called.
inline constexpr std::string_view swedish_streets[] = {
    "gatan",  "gata",  "vägen",      "gränd",   "gränden", "stigen", "torget",
    "backen", "allén", "esplanaden", "svängen", "slingan", "liden"};

/// Before a place where somebody lives.
inline constexpr std::string_view swedish_living[] = {
    "bor på",     "bodde på", "boende på", "bosatt på",
    "bosatta på", "hemma på", "hemadress", "bostad på"};

}  // namespace bra
