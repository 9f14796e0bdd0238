// English: how a reason why somebody is away begins, after a name in a list of
// people, and what leads to it in running text. Folded, as comparable() gives
// words.

#pragma once

#include <string_view>

namespace bra {

inline constexpr std::string_view english_illnesses[] = {
    "sick", "is sick", "was sick", "off sick", "on sick leave", "sick leave",
    "ill", "is ill", "was ill", "illness", "unwell", "flu", "covid", "surgery",
    "hospitalised", "hospitalized", "in hospital", "hospital appointment",
    "medical appointment", "medical leave", "on medical leave",
    "doctor's appointment", "dentist's appointment", "heart operation",
    "his operation", "her operation", "their operation", "pregnant", "cancer",
    "a stroke", "adhd", "autism", "autistic", "diabetes", "epilepsy",
    "dementia", "depression", "depressed", "psychosis", "psychotic", "bipolar",
    "schizophrenia", "anorexia", "suicidal", "suicide attempt",
    // of a child
    "sick child", "child sick", "child ill"};
inline constexpr std::string_view english_illness_ends[] = {"cancer"};

inline constexpr std::string_view english_absences[] = {
    // health; of other things, too
    "injured",
    // family
    "parental leave", "on parental leave", "maternity leave",
    "on maternity leave", "paternity leave", "on paternity leave",
    "family leave", "on family leave", "bereavement", "bereavement leave",
    "compassionate leave", "on compassionate leave", "funeral", "at a funeral",
    "family reasons", "for family reasons", "personal reasons",
    "for personal reasons",
    // leave
    "on leave", "leave of absence", "annual leave", "on annual leave",
    "study leave", "on study leave", "holiday", "holidays", "on holiday",
    "vacation", "on vacation", "out of office"};

inline constexpr std::string_view english_excuses[] = {
    // said beforehand
    "apologies", "apology", "sent apologies", "sends apologies",
    "gave apologies", "with apologies", "unable to attend", "could not attend",
    "cannot attend",
    // other duties; people work with childcare and in a hospital
    "at hospital", "childcare", "travelling", "traveling", "other commitments",
    "prior commitment", "prior engagement",
    // because of
    "due to", "because of", "owing to", "on account of"};

inline constexpr std::string_view english_being[] = {
    "is",        "was",  "has",    "had",   "has been", "at home",
    "home",      "away", "absent", "today", "still",    "now",
    "currently", "with", "with a", "also"};
inline constexpr std::string_view english_subordinators[] = {
    "since", "because", "as",       "when",  "that",   "if",
    "while", "whether", "although", "until", "before", "who"};
inline constexpr std::string_view english_clause_starts[] = {"but", "so",
                                                             "while"};

}  // namespace bra
