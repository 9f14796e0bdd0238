// Unplaced rows: rows of the log that belong to no follow-up that is known, or
// to one of several.

#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "model/book.h"
#include "read/numbered.h"
#include "read/open_titles.h"
#include "report/report.h"

namespace bra::read {

extern const Fault follow_up_id_unknown;
extern const Fault follow_up_title_ambiguous;

/// A row whose title all of these have.
void report_ambiguous(const Entry& entry, const OpenTitles::Threads& open,
                      const Book& book, Report& report);

/// The thread that a row with a number that nobody gave out was meant for: of
/// those with its title, `same` or null, the only one, whose number is a letter
/// away and which has no row of its own in these minutes.
std::optional<std::size_t> near_number(const Entry& entry,
                                       const OpenTitles::Threads* same,
                                       const Book& book, const Meeting& meeting,
                                       const RowsByNumber& rows);

/// Whether the row was meant for the thread, which has no row of its own in
/// that meeting: its number is a figure away.
bool is_figure_away(const Thread& thread, const Entry& entry,
                    std::size_t meeting, const RowsByNumber& rows);

/// The number that a row which says that it is new was meant to have: of the
/// meeting's own day, where the day in its number is a figure away, and before
/// the council's first meeting or yet to come.
std::optional<Number> own_number(const Entry& entry, const Meeting& meeting,
                                 Day first_day, const RowsByNumber& rows);

/// A row whose number no meeting gave out, and which was read as the follow-up
/// `meant`.
void report_meant(const Entry& entry, const std::string& meant, Report& report);

/// A row whose number no meeting gave out; `same` have its title, or it is
/// null.
void report_unknown(const Entry& entry, const OpenTitles::Threads* same,
                    const Book& book, Report& report);

}  // namespace bra::read
