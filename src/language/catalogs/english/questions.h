// English: other forms of the words in which people ask; the words themselves
// are what query/ understands.

#pragma once

#include <string_view>

#include "language/language.h"

namespace bra {

inline constexpr Word<std::string_view> english_questions[] = {
    // periods
    {"in", ""},
    {"the", ""},
    {"of", ""},
    {"current", "this"},
    {"previous", "last"},
    {"latest", "last"},
    {"years", "year"},
    {"tertials", "tertial"},
    {"quarters", "quarter"},
    {"months", "month"},
    {"weeks", "week"},
    {"days", "day"},
    {"meetings", "meeting"},
    {"two", "2"},
    {"three", "3"},
    {"four", "4"},
    {"five", "5"},
    {"six", "6"},
    {"twelve", "12"},
    // terms
    {"owners", "owner"},
    {"organisation", "org"},
    {"organization", "org"},
    {"number", "id"},
    {"without", "no"},
    // values
    {"late", "overdue"},
};

}  // namespace bra
