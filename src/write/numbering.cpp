#include "write/numbering.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "language/comparing.h"
#include "model/free_numbers.h"
#include "text/similar.h"
#include "write/entry.h"
#include "write/page.h"

namespace bra::write {
namespace {

class Numberer {
 public:
  Numberer(const Book& book, const std::vector<const Source*>& closed,
           const Lexicon& lexicon, const Language& language)
      : book_(book),
        closed_(closed.begin(), closed.end()),
        lexicon_(lexicon),
        language_(language),
        open_(open_in(book)),
        titles_(titles_of(open_)),
        free_(book),
        given_(numbers_to_give(book, free_)) {}

  Numbering run() {
    for (const Thread& thread : book_.threads) {
      if (thread.number) continue;
      find_alike(thread);
      if (!can_write(thread)) continue;
      const auto given = given_.find(&thread);
      if (has_own_number(thread)) {
        ++out_.with_own_number;
      } else if (given != given_.end()) {
        write_all(thread, given->second);
      }
    }
    for (const Meeting& meeting : book_.meetings) part_twins(meeting);
    return std::move(out_);
  }

 private:
  static std::vector<const Thread*> open_in(const Book& book) {
    std::vector<const Thread*> open;
    for (const Thread& thread : book.threads) {
      if (thread.latest().open) open.push_back(&thread);
    }
    return open;
  }

  static std::vector<std::string_view> titles_of(
      const std::vector<const Thread*>& threads) {
    std::vector<std::string_view> titles;
    titles.reserve(threads.size());
    for (const Thread* thread : threads) {
      titles.push_back(thread->latest().title);
    }
    return titles;
  }

  [[nodiscard]] bool is_closed(const Source* source) const {
    return closed_.contains(source);
  }

  /// Whether it has an entry in minutes that may be written in.
  [[nodiscard]] bool can_write(const Thread& thread) const {
    return std::any_of(thread.standings.begin(), thread.standings.end(),
                       [&](const Standing& s) {
                         return !is_closed(book_.meeting_of(s).source);
                       });
  }

  /// In all its entries that may be written in. A number would be a second one
  /// beside what other papers call it.
  [[nodiscard]] bool has_own_number(const Thread& thread) const {
    return std::all_of(thread.standings.begin(), thread.standings.end(),
                       [&](const Standing& s) {
                         return book_.entry_of(s).reference ||
                                is_closed(book_.meeting_of(s).source);
                       });
  }

  void write_all(const Thread& thread, Number number) {
    // As many as a number can tell apart; the rest stay as they are.
    if (!follow_up_number(number.text())) return;
    for (const Standing& standing : thread.standings) {
      const Meeting& meeting = book_.meeting_of(standing);
      if (is_closed(meeting.source)) continue;
      write(meeting, book_.entry_of(standing), number);
    }
  }

  void write(const Meeting& meeting, const Entry& entry, Number number) {
    // What stands there is a reference of the council's own.
    if (entry.reference && !entry.number) return;
    auto& page = pages_[meeting.source];
    if (!page) page = std::make_unique<Page>(*meeting.source);
    Changes changes = set_fields(*page, entry, {{Key::id, number.text()}},
                                 lexicon_, language_of_page(*page, language_));
    if (changes.homeless || changes.out_of_reach) {
      out_.homeless.push_back(&entry);
      return;
    }
    auto& edits = out_.edits[meeting.source];
    for (Edit& edit : changes.edits) edits.push_back(std::move(edit));
  }

  /// Two branches may each have given out a number in the same minutes.
  void part_twins(const Meeting& meeting) {
    if (!meeting.is_held() || is_closed(meeting.source)) return;
    // A number that has stood for another title is taken.
    std::map<Number, std::set<std::string>> titles;
    for (const Entry& entry : meeting.entries) {
      if (!entry.number || entry.number->day != meeting.date->day) continue;
      std::set<std::string>& same = titles[*entry.number];
      same.insert(comparable(entry.title.text));
      if (same.size() > 1) {
        write(meeting, entry, free_.take(meeting.date->day));
      }
    }
  }

  // The few that are most alike; thousands of nearly equal titles would be
  // told of by the million.
  void find_alike(const Thread& thread) {
    constexpr std::size_t most_told = 3;
    std::vector<std::size_t> found =
        titles_.similar_to(thread.latest().title, most_told + 1);
    std::sort(found.begin(), found.end());
    for (const std::size_t i : found) {
      const Thread& other = *open_[i];
      // Both unnumbered: told once.
      if (&other == &thread || (!other.number && &other < &thread)) continue;
      out_.alike.push_back({&thread, &other});
    }
  }

  const Book& book_;
  std::set<const Source*> closed_;
  const Lexicon& lexicon_;
  const Language& language_;
  /// What an unnumbered one may be the same as, and how they are called.
  std::vector<const Thread*> open_;
  KnownWords titles_;
  FreeNumbers free_;
  std::map<const Thread*, Number> given_;
  std::map<const Source*, std::unique_ptr<Page>> pages_;
  Numbering out_;
};

}  // namespace

Numbering numbered(const Book& book, const std::vector<const Source*>& closed,
                   const Lexicon& lexicon, const Language& language) {
  return Numberer(book, closed, lexicon, language).run();
}

Number next_number(const Book& book, Day day) {
  return FreeNumbers(book).take(day);
}

}  // namespace bra::write
