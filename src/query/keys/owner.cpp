// owner: part of the full name, an alias or a spelling of whoever a follow-up
// is on, or of the words that were not understood.

#include <algorithm>

#include "query/key.h"
#include "query/known.h"

namespace bra::query {
namespace {

// Every owner that no person was found for, of every follow-up.
template <class Visitor>
void each_unresolved(const Book& book, Visitor visit) {
  for (const Thread& thread : book.threads) {
    for (const Standing& standing : thread.standings) {
      for (const Owner& owner : standing.owners) {
        if (!owner.person) visit(owner.written.text);
      }
    }
  }
}

bool is_called(const Person& person, const Needle& needle) {
  if (needle.in(person.name)) return true;
  const auto has = [&](const std::vector<std::string>& names) {
    return std::any_of(
        names.begin(), names.end(),
        [&](const std::string& name) { return needle.in(name); });
  };
  return has(person.aliases) || has(person.spellings);
}

bool look_up_owner(Condition& condition, const Book& book, const Question&) {
  condition.people.assign(book.people.size(), false);
  for (std::size_t i = 0; i < book.people.size(); ++i) {
    if (!is_called(book.people[i], condition.needle)) continue;
    condition.people[i] = true;
    condition.means.push_back(book.people[i].name);
  }
  if (!condition.means.empty()) return true;
  bool found = false;
  each_unresolved(book, [&](std::string_view written) {
    found = found || condition.needle.in(written);
  });
  return found;
}

bool owner_holds(const Condition& condition, const Facts& facts) {
  return std::any_of(
             facts.people.begin(), facts.people.end(),
             [&](std::size_t person) { return condition.people[person]; }) ||
         any_in(condition.needle, facts.written);
}

bool no_owner(const Facts& facts) {
  return facts.people.empty() && facts.written.empty();
}

std::vector<KnownValue> known_owners(const Book& book, const Question&) {
  std::vector<KnownValue> known;
  for (const Person& person : book.people) {
    add_name(known, person.name);
    for (const std::string& alias : person.aliases) {
      known.push_back({alias, person.name});
    }
  }
  each_unresolved(book, [&](std::string_view written) {
    known.push_back({std::string(written), std::string(written)});
  });
  return known;
}

}  // namespace

extern const TermKey owner_key{.name = keys::owner,
                               .look_up = look_up_owner,
                               .holds = owner_holds,
                               .is_absent = no_owner,
                               .known = known_owners};

}  // namespace bra::query
