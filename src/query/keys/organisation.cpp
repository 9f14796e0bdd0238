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

// Every name of the registered bodies that one of their names is asked for by:
// `polisen` is Polismyndigheten, and who sits for either sits for both.
void add_bodies(Condition& condition, const Book& book) {
  for (const Person& body : book.people) {
    if (!body.organisation || !body.registered) continue;
    std::vector<std::string_view> names{body.name};
    names.insert(names.end(), body.aliases.begin(), body.aliases.end());
    if (!any_in(condition.needle, names)) continue;
    for (const std::string_view name : names)
      condition.names.emplace_back(name);
  }
}

bool is_one_of(const std::vector<Needle>& names, std::string_view text) {
  return std::any_of(names.begin(), names.end(),
                     [&](const Needle& name) { return name.is(text); });
}

bool is_asked_for(const Condition& condition, std::string_view organisation) {
  return condition.needle.in(organisation) ||
         is_one_of(condition.names, organisation);
}

bool look_up_organisation(Condition& condition, const Book& book,
                          const Question&) {
  add_bodies(condition, book);
  condition.people.assign(book.people.size(), false);
  for (std::size_t i = 0; i < book.people.size(); ++i) {
    condition.people[i] =
        is_asked_for(condition, organisation_of(book.people[i]));
  }
  bool found = false;
  each_organisation(book, [&](std::string_view name) {
    if (!is_asked_for(condition, name)) return;
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
         std::any_of(facts.organisations.begin(), facts.organisations.end(),
                     [&](std::string_view organisation) {
                       return is_asked_for(condition, organisation);
                     });
}

bool no_organisation(const Facts& facts) { return facts.organisations.empty(); }

std::vector<KnownValue> known_organisations(const Book& book, const Question&) {
  std::vector<KnownValue> known;
  each_organisation(book,
                    [&](std::string_view name) { add_name(known, name); });
  for (const Person& body : book.people) {
    if (!body.organisation || !body.registered) continue;
    for (const std::string& alias : body.aliases) {
      known.push_back({alias, body.name});
    }
  }
  return known;
}

}  // namespace

extern const TermKey organisation_key{.name = keys::organisation,
                                      .look_up = look_up_organisation,
                                      .holds = organisation_holds,
                                      .is_absent = no_organisation,
                                      .known = known_organisations};

}  // namespace bra::query
