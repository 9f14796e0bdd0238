// Fields outside: who has a follow-up, or until when, written where nothing is
// read: beside the bracket of a task line, or in the text of an item.

#pragma once

#include <span>
#include <string_view>

#include "read/draft.h"

namespace bra::read {

extern const Fault field_outside;

/// Tells a field in the matter of a task line, whose bracket is missing, not
/// closed or not last.
void report_field_in_matter(const Words& matter, Draft& draft);

/// The same in a row of a log, where a column is missing or empty.
void report_field_in_row(const Entry& entry, Draft& draft);

/// Tells how a task stands, at the end of its matter: `Kameror (klar)`,
/// `Kameror – klar`. What only repeats the box is let be.
void report_state_in_matter(const Words& matter, bool ticked, Draft& draft);

/// Tells a field that is said again in the value of another: `läge: pågår;
/// läge: klar`. `said` are the keys of the bracket.
void report_field_twice(const Words& value, std::span<const Key> said,
                        Draft& draft);

/// Tells a field in the bracket of a task line that only its word parts from
/// the field before it; it is read.
void report_unparted_field(const Words& word, Draft& draft);

/// Tells a line of text that begins as a field, `Ansvarig: Vera Lindskog`, or
/// ends in the bracket of a task line.
void report_field_in_text(std::string_view line, Span where, Draft& draft);

}  // namespace bra::read
