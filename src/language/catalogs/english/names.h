// English: the words that stand beside names in lists of people: titles, ranks,
// where somebody is from, and what counts people without naming them. Folded,
// as comparable() gives words.

#pragma once

#include <string_view>

namespace bra {

inline constexpr std::string_view english_titles[] = {
    "chief",       "officer",   "director", "manager",
    "coordinator", "principal", "teacher",  "representative"};
inline constexpr std::string_view english_ranks[] = {"deputy", "acting",
                                                     "former"};
inline constexpr std::string_view english_origins[] = {"of", "for", "from",
                                                       "at", "in"};
inline constexpr std::string_view english_institutions[] = {
    "police", "municipality", "council", "church"};
inline constexpr std::string_view english_companies[] = {"ltd", "plc"};
inline constexpr std::string_view english_excused_words[] = {
    "apologies",          "sent apologies",
    "apologies received", "apologies for absence",
    "unable to attend",   "ill"};
inline constexpr std::string_view english_absent_words[] = {
    "did not attend", "did not come", "not present"};
inline constexpr std::string_view english_counts[] = {
    "two", "three", "four",  "five",    "six", "seven", "eight", "nine",
    "ten", "some",  "about", "several", "all", "most",  "many",  "every"};
inline constexpr std::string_view english_others[] = {"etal"};

}  // namespace bra
