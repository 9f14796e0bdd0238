#include "read/unplaced_rows.h"

#include <algorithm>
#include <cstddef>

#include "text/file_name.h"
#include "text/similar.h"

namespace bra::read {

extern const Fault follow_up_id_unknown{
    .name = "follow-up-id-unknown",
    .severity = Severity::error,
    .summary = "a follow-up number that no meeting gave out",
    .why =
        "A number begins with the day of the meeting that opened the "
        "follow-up. When that meeting's minutes do not know it, the number "
        "is mistyped or the row is lost.",
    .wrong = "| 250312-9 | Kameror | pågår |   (no such row on 2025-03-12)",
    .right = "| 250312-3 | Kameror | pågår |",
};

extern const Fault follow_up_title_ambiguous{
    .name = "follow-up-title-ambiguous",
    .severity = Severity::error,
    .summary = "a row without a number that fits two open follow-ups",
    .why =
        "A row without a number belongs to the open follow-up with the same "
        "title. When two have it, only a number can tell which is meant.",
    .wrong = "| Trygghetsvandring | klar |   (two are open)",
    .right = "| 250312-2 | Trygghetsvandring | klar |",
};

namespace {

constexpr std::size_t most_shown = 8;  // of the places; more help nobody

bool has_minutes_of(Day day, const Book& book) {
  return std::any_of(book.meetings.begin(), book.meetings.end(),
                     [day](const Meeting& meeting) {
                       return meeting.is_held() && meeting.date->day == day;
                     });
}

}  // namespace

void report_ambiguous(const Entry& entry, const OpenTitles::Threads& open,
                      const Book& book, Report& report) {
  Diagnostic& found =
      report.add(follow_up_title_ambiguous, entry.title.span,
                 Message("\"{}\" is the title of {} open follow-ups",
                         entry.title.text, open.size()));
  std::size_t shown = 0;
  for (const std::size_t thread : open) {
    if (++shown > most_shown) break;
    const Standing& first = book.threads[thread].standings.front();
    found.related(book.entry_of(first).span, "one of them");
  }
  found.advise("write the number in front");
}

std::optional<std::size_t> near_number(const Entry& entry,
                                       const OpenTitles::Threads* same,
                                       const Book& book, const Meeting& meeting,
                                       const RowsByNumber& rows) {
  const Day day = entry.number->day;
  // A day of the meeting, or of the file's name, gives the number out.
  if (day == meeting.date->day || day == named_day(*meeting.source)) return {};
  if (same == nullptr || same->size() != 1) return {};
  const Thread& thread = book.threads[*same->begin()];
  if (!thread.number ||
      edits_between(entry.number->text(), thread.id(), 1) > 1) {
    return {};
  }
  if (rows.contains(*thread.number) || rows.count(*entry.number) > 1) return {};
  return *same->begin();
}

bool is_figure_away(const Thread& thread, const Entry& entry,
                    std::size_t meeting, const RowsByNumber& rows) {
  return thread.number && thread.latest().meeting != meeting &&
         !rows.contains(*thread.number) &&
         edits_between(thread.id(), entry.number->text(), 1) == 1;
}

std::optional<Number> own_number(const Entry& entry, const Meeting& meeting,
                                 Day first_day, const RowsByNumber& rows) {
  const Day day = entry.number->day;
  const bool may_be = day < first_day || day > meeting.date->day;
  if (!may_be || !entry.stated || entry.state != State::fresh) return {};
  const Number own{meeting.date->day, entry.number->ordinal};
  if (edits_between(entry.number->text(), own.text(), 1) > 1) return {};
  return rows.contains(own) ? std::nullopt : std::optional(own);
}

void report_meant(const Entry& entry, const std::string& meant,
                  Report& report) {
  report
      .add(follow_up_id_unknown, entry.reference.span,
           Message("no meeting gave out the number {}", entry.number->text()))
      .pointing(Message("read as {}", meant))
      .advise(Message("did you mean {}?", meant));
}

void report_unknown(const Entry& entry, const OpenTitles::Threads* same,
                    const Book& book, Report& report) {
  Diagnostic& found = report.add(
      follow_up_id_unknown, entry.reference.span,
      Message("no meeting gave out the number {}", entry.number->text()));
  const Day day = entry.number->day;
  if (same != nullptr && book.threads[*same->begin()].number) {
    found.advise(Message("did you mean {}?",
                         book.threads[*same->begin()].number->text()));
  } else if (!has_minutes_of(day, book)) {
    found.advise(
        Message("correct it, or add the minutes of {}: none are here", day));
  } else {
    found.advise("look the number up in the log of the meeting it names");
  }
}

}  // namespace bra::read
