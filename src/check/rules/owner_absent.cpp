// owner-absent: a follow-up was discussed while its owner was away.

#include <algorithm>
#include <string>
#include <unordered_set>
#include <vector>

#include "check/follow_ups.h"
#include "check/rule.h"

namespace bra::check {
namespace {

using People = std::unordered_set<std::size_t>;

// Those whom the minutes list as absent or excused. Somebody who is not listed
// at all may well have been there.
std::vector<People> away_at(const Book& book) {
  std::vector<People> away(book.meetings.size());
  for (std::size_t m = 0; m < book.meetings.size(); ++m) {
    for (const Attendee& attendee : book.meetings[m].attendees) {
      if (attendee.is_away() && attendee.person) {
        away[m].insert(*attendee.person);
      }
    }
    for (const Attendee& attendee : book.meetings[m].attendees) {
      if (attendee.is_present() && attendee.person) {
        away[m].erase(*attendee.person);
      }
    }
  }
  return away;
}

// One of several owners is enough to tell how it goes.
bool all_away(std::span<const Owner> owners, const People& away) {
  return !owners.empty() &&
         std::all_of(owners.begin(), owners.end(), [&](const Owner& owner) {
           return owner.person && away.contains(*owner.person);
         });
}

std::string names_of(std::span<const Owner> owners, const Book& book) {
  std::string names;
  for (const Owner& owner : owners) {
    if (!names.empty()) names += ", ";
    names += book.people[*owner.person].name;
  }
  return names;
}

void look(const RuleContext& context, Reporter& report) {
  const Book& book = context.book;
  const std::vector<People> away = away_at(book);
  for (const Thread& thread : book.threads) {
    for (const Standing& now : thread.standings) {
      if (!now.open || !all_away(now.owners, away[now.meeting])) continue;
      const Entry& entry = book.entry_of(now);
      const bool stated = !entry.owners.empty();
      report
          .at(stated ? entry.owners.front().written.span : title_span(entry),
              Message("{} was away when \"{}\" was discussed",
                      names_of(now.owners, book), now.title))
          .advise("see that the owner learns what was said");
    }
  }
}

}  // namespace

extern const Rule owner_absent{
    .fault = {.name = "owner-absent",
              .severity = Severity::info,
              .summary = "a follow-up was discussed while its owner was away",
              .why =
                  "Somebody who was not there does not know what was said, and "
                  "perhaps not even that the follow-up is theirs. It is told "
                  "when every owner is listed as absent or excused.",
              .wrong = "förhinder: [Anna Öberg]\n…\n"
                       "| 250312-1 | Rutin vid oro | ny | Anna Ö |",
              .right = "förhinder: [Anna Öberg]\n…\n"
                       "| 250312-1 | Rutin vid oro | ny | Anna Ö, Maja J |"},
    .look = look,
};

}  // namespace bra::check
