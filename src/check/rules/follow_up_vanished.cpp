// follow-up-vanished: an open follow-up that a later log does not mention.

#include <algorithm>
#include <optional>

#include "check/follow_ups.h"
#include "check/rule.h"
#include "check/titles.h"

namespace bra::check {
namespace {

// A row that may be the lost one under another title is looked for among no
// more than these, so that a log of thousands costs no square.
constexpr std::size_t most_compared = 64;

// Where a log ends: its last row's number or title, or its header.
Span end_of_log(const Meeting& meeting) {
  if (meeting.entries.empty()) return meeting.log_end;
  const Entry& last = meeting.entries.back();
  return last.span == meeting.log_end ? name_span(last) : meeting.log_end;
}

class Search {
 public:
  Search(const Book& book, Reporter& report)
      : book_(book),
        report_(report),
        logs_(log_days(book)),
        opened_at_(book.meetings.size()) {
    for (const Thread& thread : book.threads) {
      opened_at_[thread.standings.front().meeting].push_back(&thread);
    }
  }

  void look() const {
    for (const Thread& thread : book_.threads) {
      for (std::size_t i = 0; i < thread.standings.size(); ++i) {
        if (thread.standings[i].open) look_after(thread, i);
      }
    }
  }

 private:
  // From one entry that leaves it open to the next: the logs between are one
  // finding, however many they are.
  void look_after(const Thread& thread, std::size_t i) const {
    const Standing& last = thread.standings[i];
    const auto first_without = std::upper_bound(
        logs_.begin(), logs_.end(), last.day,
        [](Day day, const LogDay& log) { return day < log.day; });
    if (first_without == logs_.end()) return;
    if (i + 1 == thread.standings.size()) {
      report_missing(thread, last, *first_without);
    } else if (first_without->day < thread.standings[i + 1].day) {
      report_returned(thread, last, *first_without, thread.standings[i + 1]);
    }
  }

  void report_missing(const Thread& thread, const Standing& last,
                      const LogDay& first_without) const {
    const Meeting& latest = book_.meetings[logs_.back().meeting];
    Diagnostic& found = report_.at(
        end_of_log(latest),
        Message("follow-up {} is missing from the log", called(thread)));
    found.pointing(
        Message("the log ends here; \"{}\" was open", thread.latest().title));
    add_history(thread, last, found);
    const Meeting& first = book_.meetings[first_without.meeting];
    if (&first != &latest) {
      found.related(end_of_log(first), "first missing");
    }
    if (const Entry* other = renamed(thread, first_without.meeting)) {
      found.related(title_span(*other), "perhaps meant by the row")
          .advise("write the title as before, or the number in front");
    } else if (thread.number) {
      found.advise(
          Message("add its row, or close it; `bra show {}` tells its history",
                  thread.number->text()));
    } else {
      found.advise("add its row, or close it");
    }
  }

  // Nothing is lost any more, but for some time nobody could see it.
  void report_returned(const Thread& thread, const Standing& last,
                       const LogDay& first_without,
                       const Standing& back) const {
    const Meeting& first = book_.meetings[first_without.meeting];
    Diagnostic& found =
        report_.at(end_of_log(first),
                   Message("follow-up {} was missing from the log until {}",
                           called(thread), back.day));
    found.severity = Severity::info;
    found.pointing(Message("the log ends here; \"{}\" was open", last.title));
    add_history(thread, last, found);
    found.related(name_span(book_.entry_of(back)), "back")
        .advise("it is not lost; see that nothing was forgotten meanwhile");
  }

  void add_history(const Thread& thread, const Standing& last,
                   Diagnostic& found) const {
    const Standing& opening = thread.standings.front();
    found.related(name_span(book_.entry_of(opening)), "opened");
    if (&last != &opening) {
      found.related(name_span(book_.entry_of(last)), "last mentioned");
    }
  }

  // A row of the first log without it that opened a follow-up with nearly its
  // title: without a number, one changed letter makes two of one.
  [[nodiscard]] const Entry* renamed(const Thread& thread,
                                     std::size_t meeting) const {
    const auto& opened = opened_at_[meeting];
    const std::size_t count = std::min(opened.size(), most_compared);
    for (std::size_t i = 0; i < count; ++i) {
      const Standing& first = opened[i]->standings.front();
      if (are_alike(first.title, thread.latest().title)) {
        return &book_.entry_of(first);
      }
    }
    return nullptr;
  }

  const Book& book_;
  Reporter& report_;
  std::vector<LogDay> logs_;
  /// The follow-ups that each meeting opened.
  std::vector<std::vector<const Thread*>> opened_at_;
};

void look(const RuleContext& context, Reporter& report) {
  Search(context.book, report).look();
}

}  // namespace

extern const Rule follow_up_vanished{
    .fault = {.name = "follow-up-vanished",
              .severity = Severity::error,
              .summary = "an open follow-up that a later log does not mention",
              .why =
                  "Promises are lost between two documents, not in one. Every "
                  "open follow-up stands in every log until a meeting closes "
                  "it, so that nobody has to remember it. Notices, cancelled "
                  "and extra meetings are not asked. Once a later log mentions "
                  "it again, this is told as a note only.",
              .wrong = "2025-03-12:  | 250312-3 | Kameror | pågår |\n"
                       "2025-05-14:  no row with 250312-3",
              .right = "2025-05-14:  | 250312-3 | Kameror | klar |"},
    .look = look,
};

}  // namespace bra::check
