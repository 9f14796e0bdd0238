// Follow-ups: the entries of a log.

#pragma once

#include "read/draft.h"
#include "read/record.h"

namespace bra::read {

extern const Fault status_unclear;
extern const Fault follow_up_number_nonsense;
extern const Fault follow_up_without_title;

/// One row of a log.
void read_follow_up(const Record& record, Draft& draft);

/// What a row of a log or a task line says. A wrong number or date is reported.
Entry entry_of(const Record& record, Draft& draft);

/// Puts an entry in the meeting's log; a state that is unclear is reported.
void keep_entry(const Entry& entry, Draft& draft);

/// Whether six digits, a dash and more digits were meant as a number of ours,
/// be there such a day or not.
bool looks_like_number(std::string_view text);

}  // namespace bra::read
