#include "write/numbering.h"

#include <algorithm>
#include <memory>

#include "language/comparing.h"
#include "text/similar.h"
#include "write/entry.h"
#include "write/page.h"

namespace bra::write {
namespace {

class Numberer {
 public:
  Numberer(const Book& book, const std::vector<const Source*>& closed,
           const Lexicon& lexicon, const Language& language)
      : book_(book), closed_(closed), lexicon_(lexicon), language_(language) {}

  Numbering run() {
    for (const Thread& thread : book_.threads) {
      if (thread.number) continue;
      find_alike(thread);
      if (can_write(thread)) number(thread);
    }
    for (const Meeting& meeting : book_.meetings) part_twins(meeting);
    return std::move(out_);
  }

 private:
  [[nodiscard]] bool is_closed(const Source* source) const {
    return std::find(closed_.begin(), closed_.end(), source) != closed_.end();
  }

  /// A number in some of its entries joins the others by title only if the
  /// first one says it, or no later one stands alone.
  [[nodiscard]] bool can_write(const Thread& thread) const {
    return std::any_of(thread.standings.begin(), thread.standings.end(),
                       [&](const Standing& s) {
                         return !is_closed(book_.meeting_of(s).source);
                       });
  }

  Number take(Day day) {
    auto [at, is_new] = next_.try_emplace(day, next_number(book_, day));
    const Number number = at->second;
    ++at->second.ordinal;
    return number;
  }

  void number(const Thread& thread) {
    const Number number = take(thread.opened);
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
    for (std::size_t i = 0; i < meeting.entries.size(); ++i) {
      const Entry& later = meeting.entries[i];
      if (!later.number || later.number->day != meeting.date->day) continue;
      const bool taken =
          std::any_of(meeting.entries.begin(),
                      meeting.entries.begin() + static_cast<std::ptrdiff_t>(i),
                      [&](const Entry& earlier) {
                        return earlier.number == later.number &&
                               comparable(earlier.title.text) !=
                                   comparable(later.title.text);
                      });
      if (taken) write(meeting, later, take(meeting.date->day));
    }
  }

  void find_alike(const Thread& thread) {
    const std::string_view title = thread.latest().title;
    for (const Thread& other : book_.threads) {
      if (&other == &thread || !other.latest().open) continue;
      const std::string_view theirs = other.latest().title;
      if (closest_to(title, std::span(&theirs, 1)).empty()) continue;
      // Both unnumbered: told once.
      if (!other.number && &other < &thread) continue;
      out_.alike.push_back({&thread, &other});
    }
  }

  const Book& book_;
  const std::vector<const Source*>& closed_;
  const Lexicon& lexicon_;
  const Language& language_;
  std::map<Day, Number> next_;
  std::map<const Source*, std::unique_ptr<Page>> pages_;
  Numbering out_;
};

}  // namespace

Numbering numbered(const Book& book, const std::vector<const Source*>& closed,
                   const Lexicon& lexicon, const Language& language) {
  return Numberer(book, closed, lexicon, language).run();
}

Number next_number(const Book& book, Day day) {
  Number next{day, 1};
  for (const Meeting& meeting : book.meetings) {
    for (const Entry& entry : meeting.entries) {
      if (entry.number && entry.number->day == day) {
        next.ordinal = std::max(next.ordinal, entry.number->ordinal + 1);
      }
    }
  }
  return next;
}

}  // namespace bra::write
