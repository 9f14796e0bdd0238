// org: part of the name of the organisation that somebody comes from.

#include <algorithm>
#include <utility>

#include "query/key.h"
#include "query/known.h"
#include "query/shown.h"

namespace bra::query {
namespace {

// Each organisation that somebody sits for at a meeting, as written there.
template <class Visitor>
void each_organisation(const Book& book, Visitor visit) {
  for (const Person& person : book.people) {
    const std::string_view name = organisation_of(person);
    if (!name.empty()) visit(name);
  }
  for (const Meeting& meeting : book.meetings) {
    for (const Attendee& attendee : meeting.attendees) {
      if (attendee.organisation) visit(attendee.organisation.text);
    }
    for (const Measure& measure : meeting.measures) {
      if (measure.actor) visit(measure.actor.text);
    }
  }
}

bool look_up_organisation(Condition& condition, const Book& book,
                          const Question&) {
  condition.people.assign(book.people.size(), false);
  for (std::size_t i = 0; i < book.people.size(); ++i) {
    condition.people[i] = condition.needle.in(organisation_of(book.people[i]));
  }
  bool found = false;
  each_organisation(book, [&](std::string_view name) {
    if (!condition.needle.in(name)) return;
    found = true;
    std::string shown(name);
    auto& means = condition.means;
    if (std::find(means.begin(), means.end(), shown) == means.end()) {
      means.push_back(std::move(shown));
    }
  });
  return found;
}

bool organisation_holds(const Condition& condition, const Facts& facts) {
  return std::any_of(
             facts.people.begin(), facts.people.end(),
             [&](std::size_t person) { return condition.people[person]; }) ||
         any_in(condition.needle, facts.organisations);
}

bool no_organisation(const Facts& facts) { return facts.organisations.empty(); }

std::vector<KnownValue> known_organisations(const Book& book, const Question&) {
  std::vector<KnownValue> known;
  each_organisation(book,
                    [&](std::string_view name) { add_name(known, name); });
  return known;
}

}  // namespace

extern const Key organisation_key{.name = "org",
                                  .look_up = look_up_organisation,
                                  .holds = organisation_holds,
                                  .is_absent = no_organisation,
                                  .known = known_organisations};

}  // namespace bra::query
