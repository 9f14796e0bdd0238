// follow-up-vanished: an open follow-up that a later log does not mention.

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "check/follow_ups.h"
#include "check/misnumbered.h"
#include "check/rule.h"
#include "model/covered.h"
#include "text/file_name.h"
#include "text/lines_around.h"
#include "text/titles.h"

namespace bra::check {
namespace {

// How many rows may be held against lost titles, in all: a hint is worth no
// more, and thousands of rows against thousands of titles would be a square.
constexpr int most_compared = 10000;

// Where a log ends: its last row's number or title, or its header.
Span end_of_log(const Meeting& meeting) {
  if (meeting.entries.empty()) return meeting.log_end;
  const Entry& last = meeting.entries.back();
  return last.span == meeting.log_end ? name_span(last) : meeting.log_end;
}

// Whether it was meant as a box, `- [x)`: with `- [ ]` in its place what is
// done would be open again.
bool has_box(Span place) {
  std::string_view before = before_in_line(place);
  before.remove_prefix(
      std::min(before.find_first_not_of("-*+ "), before.size()));
  constexpr std::string_view boxes[] = {"[", "{", "(x", "(X", "( ", "x]", "X]"};
  return std::any_of(std::begin(boxes), std::end(boxes),
                     [&](auto box) { return before.starts_with(box); });
}

/// One follow-up, and the logs in a row that lack it.
struct Gap {
  const Thread* thread = nullptr;
  /// The entry before, and the one after if there is any.
  const Standing* last = nullptr;
  const Standing* back = nullptr;
  /// Indices into Book::meetings.
  std::size_t first_without = 0;
  /// Opened in that log, under nearly the same title.
  const Thread* renamed = nullptr;
};

class Search {
 public:
  Search(const Book& book, Reporter& report)
      : book_(book),
        report_(report),
        logs_(log_days(book)),
        unread_(unread_days(book)),
        misnumbered_(book),
        opened_at_(book.meetings.size()) {
    for (const Thread& thread : book.threads) {
      opened_at_[thread.standings.front().meeting].push_back(&thread);
    }
  }

  void look() {
    for (const Thread& thread : book_.threads) {
      for (std::size_t i = 0; i < thread.standings.size(); ++i) {
        if (thread.standings[i].open) find_gap(thread, i);
      }
    }
    const std::set<std::size_t> emptied = logs_that_lacked_all();
    for (const std::size_t meeting : emptied) report_emptied(meeting);
    for (const Gap& gap : gaps_) {
      if (gap.back != nullptr) {
        if (!emptied.contains(gap.first_without)) report_returned(gap);
      } else if (!is_slip(*gap.thread)) {
        report_missing(gap);
      }
    }
  }

 private:
  // From one entry that leaves it open to the next: the logs between are one
  // gap, however many they are.
  void find_gap(const Thread& thread, std::size_t i) {
    const Standing& last = thread.standings[i];
    if (i > 0 && takes_closed_number(thread.standings[i - 1], last)) return;
    auto without = std::upper_bound(
        logs_.begin(), logs_.end(), last.day,
        [](Day day, const LogDay& log) { return day < log.day; });
    while (without != logs_.end() &&
           misnumbered_.has(without->day, last.title)) {
      ++without;
    }
    if (without == logs_.end()) return;
    // It may stand in what could not be read.
    if (may_be_unread(book_, unread_, last, without->day)) return;
    Gap gap{.thread = &thread, .last = &last};
    if (i + 1 < thread.standings.size()) {
      gap.back = &thread.standings[i + 1];
      if (gap.back->day <= without->day) return;
    }
    gap.first_without = without->meeting;
    gap.renamed = renamed(thread, without->meeting);
    if (gap.renamed != nullptr && gap.back != nullptr) {
      mistyped_.insert(gap.renamed);
    }
    gaps_.push_back(gap);
  }

  // follow-up-id-reused tells of it. The row's own matter is not this one, and
  // nothing of this one is lost.
  [[nodiscard]] bool takes_closed_number(const Standing& before,
                                         const Standing& now) const {
    if (before.open) return false;
    const std::string_view title = book_.entry_of(now).title.text;
    return !title.empty() && !are_alike(before.title, title);
  }

  // A row that was meant to be another's, and was so in one log only: nobody
  // opened a follow-up there, so none is lost.
  [[nodiscard]] bool is_slip(const Thread& thread) const {
    return thread.standings.size() == 1 &&
           (thread.number_unknown || mistyped_.contains(&thread));
  }

  void report_missing(const Gap& gap) {
    const Thread& thread = *gap.thread;
    const Meeting& latest = book_.meetings[logs_.back().meeting];
    Diagnostic& found = report_.at(
        end_of_log(latest),
        thread.number
            ? Message("follow-up {} is missing from the log", thread.id())
            : Message("follow-up \"{}\" is missing from the log",
                      thread.latest().title));
    found.about = thread.called();
    found.pointing(
        Message("the log ends here; \"{}\" was open", gap.last->title));
    add_history(gap, found);
    const Meeting& first = book_.meetings[gap.first_without];
    if (&first != &latest) found.related(end_of_log(first), "first missing");
    if (const Span mention = mention_in(latest, thread)) {
      found.related(mention, "named outside the log")
          .advise(
              before_in_line(mention).find('|') != std::string_view::npos
                  ? "mend its table, which is read as text"
              : has_box(mention)
                  ? "write the box before it as [x] if it is done, as [ ] if "
                    "it is not"
                  : "make it a row of the log: with | between the cells, or "
                    "with - [ ] first in the line");
    } else if (gap.renamed != nullptr) {
      const Standing& opening = gap.renamed->standings.front();
      found
          .related(title_span(book_.entry_of(opening)),
                   "perhaps meant by the row")
          .advise(gap.renamed->number && thread.number
                      ? Message("if it is the same matter, let it keep the "
                                "number {}",
                                thread.id())
                      : Message("write the title as before, or the number in "
                                "front"));
    } else if (is_covered(book_, *gap.last)) {
      found.advise(
          is_markdown_name(latest.source->name)
              ? "add its row between a line ::: internal and a line :::, or "
                "close it there"
              : "write it in an item's text of several lines (|), as a line "
                "with a box (- [ ] or - [x]) between a line ::: internal and a "
                "line :::");
    } else if (thread.number) {
      found.advise(
          Message("add its row, or close it; `bra show {}` tells its history",
                  thread.number->text()));
    } else {
      found.advise("add its row, or close it");
    }
  }

  // Where the latest minutes name what their log lacks: a person sees it there.
  [[nodiscard]] Span mention_in(const Meeting& latest, const Thread& thread) {
    if (!thread.number) return {};
    if (!written_) written_ = numbers_outside_log(latest);
    const auto at = written_->find(*thread.number);
    return at == written_->end() ? Span{} : at->second;
  }

  // The meetings whose log had nothing of what was open and all of which is
  // back: one slip, however many follow-ups it was.
  [[nodiscard]] std::set<std::size_t> logs_that_lacked_all() const {
    constexpr int few = 3;
    std::map<std::size_t, int> lacked;
    for (const Gap& gap : gaps_) {
      if (gap.back != nullptr) ++lacked[gap.first_without];
    }
    std::set<std::size_t> emptied;
    for (const Balance& balance : book_.balances) {
      const auto count = lacked.find(balance.meeting);
      if (count != lacked.end() && count->second >= few &&
          count->second == balance.before) {
        emptied.insert(balance.meeting);
      }
    }
    return emptied;
  }

  void report_emptied(std::size_t meeting) const {
    std::size_t count = 0;
    const Standing* last_back = nullptr;
    for (const Gap& gap : gaps_) {
      if (gap.back == nullptr || gap.first_without != meeting) continue;
      ++count;
      if (last_back == nullptr || last_back->day < gap.back->day) {
        last_back = gap.back;
      }
    }
    Diagnostic& found = report_.at(
        end_of_log(book_.meetings[meeting]),
        Message("the log has none of the {} follow-ups that were open; all "
                "are back {}",
                count, last_back->day));
    found.severity = Severity::info;
    found.related(name_span(book_.entry_of(*last_back)), "back")
        .advise("none is lost; see that nothing was forgotten meanwhile");
  }

  // Nothing is lost any more, but for some time nobody could see it.
  void report_returned(const Gap& gap) const {
    const Thread& thread = *gap.thread;
    Diagnostic& found = report_.at(
        end_of_log(book_.meetings[gap.first_without]),
        thread.number
            ? Message("follow-up {} was missing from the log until {}",
                      thread.id(), gap.back->day)
            : Message("follow-up \"{}\" was missing from the log until {}",
                      thread.latest().title, gap.back->day));
    found.about = thread.called();
    found.severity = Severity::info;
    found.pointing(
        Message("the log ends here; \"{}\" was open", gap.last->title));
    add_history(gap, found);
    found.related(name_span(book_.entry_of(*gap.back)), "back")
        .advise("it is not lost; see that nothing was forgotten meanwhile");
  }

  void add_history(const Gap& gap, Diagnostic& found) const {
    const Standing& opening = gap.thread->standings.front();
    found.related(name_span(book_.entry_of(opening)), "opened");
    if (gap.last != &opening) {
      found.related(name_span(book_.entry_of(*gap.last)), "last mentioned");
    }
  }

  // Without a number, one changed letter makes two follow-ups of one.
  const Thread* renamed(const Thread& thread, std::size_t meeting) {
    for (const Thread* opened : opened_at_[meeting]) {
      if (++compared_ > most_compared) break;
      // A number given out there says that it is another matter, unless its
      // words say that it is this one.
      const std::string_view title = opened->standings.front().title;
      const bool is_other = opened->number && !opened->number_unknown;
      if (is_other ? title == thread.latest().title
                   : are_alike(title, thread.latest().title)) {
        return opened;
      }
    }
    return nullptr;
  }

  const Book& book_;
  Reporter& report_;
  std::vector<LogDay> logs_;
  std::vector<Day> unread_;
  Misnumbered misnumbered_;
  /// The follow-ups that each meeting opened.
  std::vector<std::vector<const Thread*>> opened_at_;
  /// Numbers in the latest minutes with a log, outside it.
  std::optional<std::map<Number, Span>> written_;
  int compared_ = 0;
  std::vector<Gap> gaps_;
  /// Opened by a mistyped title only: the right one came back.
  std::set<const Thread*> mistyped_;
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
