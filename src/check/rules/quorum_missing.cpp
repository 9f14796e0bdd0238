// quorum-missing: fewer members were present than the council needs to decide.

#include <string>
#include <unordered_map>
#include <unordered_set>

#include "check/rule.h"
#include "text/utf8.h"

namespace bra::check {
namespace {

using People = std::unordered_set<std::size_t>;

// Everybody that bra.yaml counts as a member, however the name is spelt.
People members_of(const Book& book) {
  std::unordered_map<std::string, std::size_t> called;
  for (std::size_t i = 0; i < book.people.size(); ++i) {
    const Person& person = book.people[i];
    called.emplace(utf8::fold(person.name), i);
    for (const std::string& alias : person.aliases) {
      called.emplace(utf8::fold(alias), i);
    }
  }
  People members;
  for (const std::string& member : book.council.members) {
    const auto found = called.find(utf8::fold(member));
    if (found != called.end()) members.insert(found->second);
  }
  return members;
}

// Members, and substitutes who serve. A council that names no members counts
// everybody on the list of those present.
std::size_t present_at(const Meeting& meeting, const People& members,
                       bool are_named) {
  People present;
  for (const Attendee& attendee : meeting.attendees) {
    if (!attendee.is_present() || !attendee.person) continue;
    const bool counts = attendee.capacity == Capacity::substitute ||
                        (are_named ? members.contains(*attendee.person)
                                   : attendee.capacity == Capacity::member);
    if (counts) present.insert(*attendee.person);
  }
  return present.size();
}

void look(const RuleContext& context, Reporter& report) {
  const Council& council = context.book.council;
  if (!council.quorum) return;
  const People members = members_of(context.book);
  const bool are_named = !council.members.empty();
  for (const Meeting& meeting : context.book.meetings) {
    // Minutes without any list are not minutes of nobody.
    if (!meeting.is_held() || meeting.attendees.empty()) continue;
    if (!meeting.is_whole) continue;  // some of them may not have been read
    const std::size_t present = present_at(meeting, members, are_named);
    if (present >= static_cast<std::size_t>(*council.quorum)) continue;
    report
        .at(meeting.present_span,
            present == 1 ? Message("one member is present and {} are needed",
                                   *council.quorum)
                         : Message("{} members are present and {} are needed",
                                   present, *council.quorum))
        .advise(
            "see that everybody who was there is listed; without a quorum "
            "nothing is decided");
  }
}

}  // namespace

extern const Rule quorum_missing{
    .fault = {.name = "quorum-missing",
              .severity = Severity::warning,
              .summary = "fewer members were present than are needed to decide",
              .why = "What too few have decided is not decided. How many are "
                     "needed is quorum: in bra.yaml, and who counts is "
                     "members:; a substitute who serves counts too.",
              .wrong = "quorum: 3   (närvarande: Vera Lindskog, Nils Holm)",
              .right = "quorum: 3   (närvarande: Vera Lindskog, Nils Holm, "
                       "Per-Åke Bäck)"},
    .look = look,
};

}  // namespace bra::check
