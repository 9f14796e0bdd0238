// Swedish: the words in which people ask, and the English ones they stand for
// (query/vocabulary.h). Months, states and levels are asked for in the words
// that minutes are read by.

#pragma once

#include <string_view>

#include "language/language.h"

namespace bra {

inline constexpr Word<std::string_view> swedish_questions[] = {
    // periods
    {"i", ""},
    {"den", ""},
    {"det", ""},
    {"under", ""},
    {"i dag", "today"},
    {"idag", "today"},
    {"i går", "yesterday"},
    {"igår", "yesterday"},
    {"i år", "this year"},
    {"i fjol", "last year"},
    {"denna", "this"},
    {"detta", "this"},
    {"det här", "this"},
    {"den här", "this"},
    {"innevarande", "this"},
    {"förra", "last"},
    {"föregående", "last"},
    {"senaste", "last"},
    {"sista", "last"},
    {"de senaste", "last"},
    {"år", "year"},
    {"året", "year"},
    {"åren", "year"},
    {"tertial", "tertial"},
    {"tertialet", "tertial"},
    {"tertialen", "tertial"},
    {"kvartal", "quarter"},
    {"kvartalet", "quarter"},
    {"kvartalen", "quarter"},
    {"månad", "month"},
    {"månaden", "month"},
    {"månader", "month"},
    {"månaderna", "month"},
    {"vecka", "week"},
    {"veckan", "week"},
    {"veckor", "week"},
    {"veckorna", "week"},
    {"dag", "day"},
    {"dagen", "day"},
    {"dagar", "day"},
    {"dagarna", "day"},
    {"möte", "meeting"},
    {"mötet", "meeting"},
    {"möten", "meeting"},
    {"mötena", "meeting"},
    {"två", "2"},
    {"tre", "3"},
    {"fyra", "4"},
    {"fem", "5"},
    {"sex", "6"},
    {"tolv", "12"},
    // terms
    {"ansvarig", "owner"},
    {"ansvariga", "owner"},
    {"område", "area"},
    {"läge", "state"},
    {"öppnad", "opened"},
    {"öppnat", "opened"},
    {"senast", "due"},
    {"organisation", "org"},
    {"nivå", "level"},
    {"nr", "id"},
    {"nummer", "id"},
    {"råd", "council"},
    {"kommun", "council"},
    {"text", "text"},
    {"inte", "not"},
    {"ej", "not"},
    {"ingen", "no"},
    {"inget", "no"},
    {"utan", "no"},
    // values
    {"oklar", "unclear"},
    {"oklart", "unclear"},
    {"oklara", "unclear"},
    {"öppen", "open"},
    {"öppet", "open"},
    {"öppna", "open"},
};

}  // namespace bra
