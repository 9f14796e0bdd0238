// follow-up-twice: one follow-up in two rows of the same minutes.

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "check/follow_ups.h"
#include "check/rule.h"
#include "model/free_numbers.h"
#include "text/titles.h"
#include "text/utf8.h"

namespace bra::check {
namespace {

class Search {
 public:
  Search(const Book& book, Reporter& report)
      : book_(book), report_(report), numbers_(book) {
    numbers_to_give(book, numbers_);  // theirs are taken
  }

  void look() {
    for (const Thread& thread : book_.threads) {
      for (const Standing& now : thread.standings) {
        const Entry& entry = book_.entry_of(now);
        if (thread.number && entry.number && entry.number != thread.number) {
          meant_.emplace(&entry, *thread.number);
        }
      }
    }
    for (std::size_t m = 0; m < book_.meetings.size(); ++m) {
      if (book_.meetings[m].date) look_at_numbers(m);
    }
    look_for_shared_numbers();
    for (const Thread& thread : book_.threads) look_at_titles(thread);
    look_for_namesakes();
  }

 private:
  void look_at_numbers(std::size_t m) {
    const Meeting& meeting = book_.meetings[m];
    std::map<Number, const Entry*> first;
    for (const Entry& other : meeting.entries) {
      if (!other.number) continue;
      const auto [at, fresh] = first.emplace(*other.number, &other);
      if (fresh) continue;
      told_.emplace(m, *other.number);
      const Entry& one = *at->second;
      const std::string number = other.number->text();
      if (!one.title || !other.title ||
          are_alike(one.title.text, other.title.text)) {
        tell_rows(Message("follow-up {} has two rows in these minutes", number),
                  one, other);
        continue;
      }
      const bool is_first = meant_.contains(&one);
      const auto own = meant_.find(is_first ? &one : &other);
      if (own == meant_.end()) {
        tell_number(one, other, meeting.date->day);
        continue;
      }
      const Entry& right = is_first ? other : one;
      report_
          .at(name_span(*own->first),
              Message("two matters have the number {}", number))
          .related(name_span(right), Message("\"{}\"", right.title.text))
          .advise(Message("did you mean {}?", own->second.text()));
    }
  }

  // Two meetings of one day have given it out; each is a thread of its own.
  void look_for_shared_numbers() {
    std::map<Number, const Thread*> first;
    for (const Thread& thread : book_.threads) {
      if (!thread.number) continue;
      const auto [at, fresh] = first.emplace(*thread.number, &thread);
      if (fresh || stands_twice(thread)) continue;
      tell_number(book_.entry_of(at->second->standings.front()),
                  book_.entry_of(thread.standings.front()), thread.opened);
    }
  }

  // Two rows of the log that began it, of which look_at_numbers() has told.
  [[nodiscard]] bool stands_twice(const Thread& thread) const {
    return told_.contains({thread.standings.front().meeting, *thread.number});
  }

  void tell_number(const Entry& one, const Entry& other, Day day) {
    report_
        .at(name_span(other),
            Message("two matters have the number {}", other.number->text()))
        .related(name_span(one), Message("\"{}\"", one.title.text))
        .advise(Message("give one of them another number, such as {}",
                        numbers_.take(day).text()));
  }

  // Rows of which one at most has the number.
  void look_at_titles(const Thread& thread) {
    std::size_t first = 0;
    for (std::size_t i = 1; i < thread.standings.size(); ++i) {
      if (thread.standings[first].meeting != thread.standings[i].meeting) {
        first = i;
        continue;
      }
      const Entry& one = book_.entry_of(thread.standings[first]);
      const Entry& other = book_.entry_of(thread.standings[i]);
      if (one.number && other.number) continue;
      tell_rows(thread.number
                    ? Message("follow-up {} has two rows in these minutes",
                              thread.id())
                    : Message("follow-up \"{}\" has two rows in these minutes",
                              thread.latest().title),
                one, other);
    }
  }

  // Two that the same log opened, known by their titles alone.
  void look_for_namesakes() {
    std::map<std::pair<std::size_t, std::string>, const Entry*> opened;
    for (const Thread& thread : book_.threads) {
      const Standing& first = thread.standings.front();
      const Entry& other = book_.entry_of(first);
      if (other.number || !other.title || has_own_reference(other)) continue;
      const auto [at, fresh] = opened.try_emplace(
          {first.meeting, utf8::fold(other.title.text)}, &other);
      if (fresh) continue;
      Diagnostic& found =
          report_.at(title_span(other),
                     Message("two rows are called \"{}\", and have no numbers",
                             other.title.text));
      found.severity = Severity::warning;  // they may be two matters
      found.related(title_span(*at->second), "the first")
          .advise(
              "keep one of the rows if they are one matter, else give each a "
              "number");
    }
  }

  // `KS 2025/7`: a number of the council's own making tells them apart.
  static bool has_own_reference(const Entry& entry) {
    return entry.reference.text.find_first_of("0123456789") !=
           std::string_view::npos;
  }

  void tell_rows(Message headline, const Entry& one, const Entry& other) {
    report_.at(name_span(other), std::move(headline))
        .related(name_span(one), "the first")
        .advise("keep one of the rows");
  }

  const Book& book_;
  Reporter& report_;
  FreeNumbers numbers_;
  /// Rows whose title says that they are another follow-up's than their number.
  std::map<const Entry*, Number> meant_;
  /// Index into Book::meetings, and a number that has two rows there.
  std::set<std::pair<std::size_t, Number>> told_;
};

void look(const RuleContext& context, Reporter& report) {
  Search(context.book, report).look();
}

}  // namespace

extern const Rule follow_up_twice{
    .fault = {.name = "follow-up-twice",
              .severity = Severity::error,
              .summary = "one follow-up in two rows of the same minutes",
              .why = "Two rows can say two things, and then nobody knows which "
                     "holds. The same number on two matters comes about when "
                     "two people add to the same minutes.",
              .wrong = "| 250312-3 | Kameror | pågår |\n"
                       "| 250312-3 | Belysning | ny |",
              .right = "| 250312-3 | Kameror | pågår |\n"
                       "| 250312-4 | Belysning | ny |"},
    .look = look,
};

}  // namespace bra::check
