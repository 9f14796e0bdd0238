// Unplaced rows: rows of the log that belong to no follow-up that is known, or
// to one of several.

#pragma once

#include "model/book.h"
#include "read/open_titles.h"
#include "report/report.h"

namespace bra::read {

extern const Fault follow_up_id_unknown;
extern const Fault follow_up_title_ambiguous;

/// A row whose title all of these have.
void report_ambiguous(const Entry& entry, const OpenTitles::Threads& open,
                      const Book& book, Report& report);

/// A row whose number no meeting gave out; `same` have its title, or it is
/// null.
void report_unknown(const Entry& entry, const OpenTitles::Threads* same,
                    const Book& book, Report& report);

}  // namespace bra::read
