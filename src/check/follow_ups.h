// Follow-ups as rules speak of them: what one is called, where an entry names
// it, and which meetings' logs must have it.

#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "model/book.h"

namespace bra::check {

/// Where an entry names its follow-up: the number, else the title, else the
/// whole row.
Span name_span(const Entry& entry);

/// Where an entry says what it is about: the title, else name_span().
Span title_span(const Entry& entry);

/// Whether a log has no rows while several follow-ups are open: then it is the
/// log that is missing, and not each of them.
bool is_emptied(const Meeting& meeting, int open_before);

/// The numbers of follow-ups that the minutes write outside the rows of their
/// log, each where it first stands so.
std::map<Number, Span> numbers_outside_log(const Meeting& meeting);

/// A day whose minutes have a log that must hold everything open. Several
/// meetings of one day share it: what one of them mentions is not lost.
struct LogDay {
  Day day;
  /// Index into Book::meetings: the last one that day with a log.
  std::size_t meeting = 0;
};

/// In date order. Extra meetings have none: their silence says nothing.
std::vector<LogDay> log_days(const Book& book);

/// The days of minutes that were not read, or not wholly: what happened there
/// to a follow-up nobody knows, and reading tells why. In order.
std::vector<Day> unread_days(const Book& book);

/// Whether one of them is from `from` to `to`, both included.
bool has_day(const std::vector<Day>& days, Day from, Day to);

/// Whether minutes of one of them may tell more of a follow-up after `last`,
/// until `to`. The Markdown that `last` stands in does not, though a part of it
/// is unread: its rows are whole, and a log names a follow-up once.
bool may_be_unread(const Book& book, const std::vector<Day>& unread,
                   const Standing& last, Day to);

/// Whether the day the follow-up was opened is known. One without a number
/// that is already under way when it is first seen is older than the folder.
bool opening_is_known(const Thread& thread);

/// Whether a follow-up was to be ready before it was opened: a mistyped day.
bool is_due_before_opened(const Thread& thread, const Dated& due);

}  // namespace bra::check
