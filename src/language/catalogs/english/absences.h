// English: how a reason why somebody is away begins, after the name in a list
// of people. Folded, as comparable() gives words.

#pragma once

#include <string_view>

namespace bra {

inline constexpr std::string_view english_absences[] = {
    // said beforehand
    "apologies", "apology", "sent apologies", "sends apologies",
    "gave apologies", "with apologies", "unable to attend", "could not attend",
    "cannot attend",
    // health
    "sick", "is sick", "was sick", "off sick", "on sick leave", "ill", "is ill",
    "was ill", "illness", "unwell", "injured", "flu", "covid", "surgery",
    "hospitalised", "hospitalized", "in hospital", "at hospital",
    "hospital appointment", "medical appointment", "medical leave",
    "on medical leave", "doctor's appointment", "dentist's appointment",
    // children, family
    "sick child", "child sick", "child ill", "childcare", "parental leave",
    "on parental leave", "maternity leave", "on maternity leave",
    "paternity leave", "on paternity leave", "family leave", "on family leave",
    "pregnant", "bereavement", "bereavement leave", "compassionate leave",
    "on compassionate leave", "funeral", "at a funeral", "family reasons",
    "for family reasons", "personal reasons", "for personal reasons",
    // leave, other duties
    "on leave", "leave of absence", "annual leave", "on annual leave",
    "study leave", "on study leave", "holiday", "holidays", "on holiday",
    "vacation", "on vacation", "travelling", "traveling", "out of office",
    "other commitments", "prior commitment", "prior engagement",
    // because of
    "due to", "because of", "owing to", "on account of"};

}  // namespace bra
