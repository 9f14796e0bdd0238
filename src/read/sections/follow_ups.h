// Follow-ups: the rows of a log, and the task lines that stand in the text.

#pragma once

#include "read/draft.h"
#include "read/record.h"

namespace bra::read {

extern const Fault status_unclear;
extern const Fault follow_up_number_nonsense;

/// One row of a log.
void read_follow_up(const Record& record, Draft& draft);

/// A list item with a check box: `250312-4 Title (ansvarig: …; senast: …)`.
/// `text` is the item's text after the box, soft breaks and all.
void read_task_line(std::string_view text, bool ticked, Span span,
                    Draft& draft);

/// The words of a cell that lists owners, each by itself.
std::vector<Owner> read_owners(Words written, const Lexicon& lexicon);

}  // namespace bra::read
