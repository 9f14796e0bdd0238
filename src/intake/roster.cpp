#include "intake/roster.h"

#include <algorithm>
#include <set>

#include "language/comparing.h"
#include "read/sections/owners.h"

namespace bra::intake {
namespace {

std::vector<Person> persons_of(const std::vector<Participant>& listed) {
  std::vector<Person> people;
  std::set<std::string> known;
  for (const Participant& one : listed) {
    if (one.vacant) continue;
    const bool is_new = known.insert(comparable(one.name)).second;
    if (is_new) people.push_back({.name = one.name, .role = one.role});
  }
  return people;
}

}  // namespace

Roster::Roster(const std::vector<Participant>& people, const Lexicon& lexicon)
    : lexicon_(lexicon), people_(persons_of(people)), names_(people_, lexicon) {
  for (std::size_t i = 0; i < people_.size(); ++i) {
    Attendee attendee;
    attendee.name.text = people_[i].name;
    attendee.role.text = people_[i].role;
    attendee.person = i;
    meeting_.attendees.push_back(attendee);
  }
}

bool Roster::are_owners(std::string_view written) const {
  if (written.empty() || written.size() > 80) return false;
  const std::vector<Owner> owners = read::read_owners({written, {}}, lexicon_);
  return !owners.empty() &&
         std::all_of(owners.begin(), owners.end(), [&](const Owner& owner) {
           return names_.find(owner.written.text, meeting_).one.has_value();
         });
}

}  // namespace bra::intake
