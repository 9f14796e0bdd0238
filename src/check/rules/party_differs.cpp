// party-differs: somebody of another party at one meeting than at all others.

#include <map>
#include <string_view>
#include <vector>

#include "check/rule.h"

namespace bra::check {
namespace {

using Seats = std::vector<const Attendee*>;

// The seats of each person that name a party, in the order of the meetings.
std::map<std::size_t, Seats> seats_of(const Book& book) {
  std::map<std::size_t, Seats> seats;
  for (const Meeting& meeting : book.meetings) {
    for (const Attendee& attendee : meeting.attendees) {
      if (attendee.person && attendee.party) {
        seats[*attendee.person].push_back(&attendee);
      }
    }
  }
  return seats;
}

// The one seat of another party than all the others, which are one party's and
// stand before and after it: whoever has changed parties stays.
const Attendee* odd_one(const Seats& seats) {
  const std::string_view usual = seats.front()->party.text;
  if (usual != seats.back()->party.text) return nullptr;
  const Attendee* odd = nullptr;
  for (const Attendee* seat : seats) {
    if (seat->party.text == usual) continue;
    if (odd != nullptr) return nullptr;
    odd = seat;
  }
  return odd;
}

void look(const RuleContext& context, Reporter& report) {
  for (const auto& [person, seats] : seats_of(context.book)) {
    const Attendee* odd = odd_one(seats);
    if (odd == nullptr) continue;
    report
        .at(odd->party.span,
            Message("{} is of {} here, and of {} before and after",
                    odd->name.text, odd->party.text, seats.front()->party.text))
        .related(seats.back()->party.span, "as it is elsewhere")
        .advise("correct the party, or list two people in people.yaml");
  }
}

}  // namespace

extern const Rule party_differs{
    .fault = {.name = "party-differs",
              .severity = Severity::warning,
              .summary = "somebody of another party at one meeting only",
              .why = "Whoever changes parties stays there. A party that is "
                     "another's for one meeting is a slip, or another person "
                     "of the same name.",
              .wrong = "2025-03-12:  - Nils Holm (S)   (else M)",
              .right = "2025-03-12:  - Nils Holm (M)"},
    .look = look,
};

}  // namespace bra::check
