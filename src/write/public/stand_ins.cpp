// What stands in the place of a name that is withheld.

#include <map>
#include <set>
#include <string>
#include <utility>

#include "text/utf8.h"
#include "write/public/instead.h"
#include "write/public/withheld_people.h"

namespace bra::write {

// Empty if the role does not tell what somebody is to others.
std::string WithheldPeople::label_of_role(std::string_view role) const {
  std::string label = plain_role(role);
  const bool is_office = lexicon_.starts(&Language::chair_roles, label) > 0 ||
                         lexicon_.starts(&Language::secretary_roles, label) > 0;
  // A number where a role should stand.
  const bool has_digit = label.find_first_of("0123456789") != std::string::npos;
  const bool is_none = is_office || has_digit ||
                       surnames_as_roles_.contains(utf8::fold(label)) ||
                       !find(legible(label)).empty() ||
                       !lexicon_.party(label).empty();
  return is_none ? std::string() : label;
}

std::string WithheldPeople::label_of(const Book& book,
                                     std::size_t person) const {
  std::string generic(speech_.say(std::string_view("participant")));
  if (person >= book.people.size()) return generic;
  const Person& known = book.people[person];
  const auto certain = [&](const std::string& said) {
    return roles_.has(said) ? plain_role(said) : std::string();
  };
  std::string label = certain(known.role);
  if (label.empty()) label = certain(known.employer);
  if (label.empty() && !known.party.empty())
    label = speech_.say(std::string_view("member"));
  label = label_of_role(label);
  return label.empty() ? generic : label;
}

// Of each person, and of those whom a meeting's own list calls otherwise what
// it calls them.
void WithheldPeople::choose_instead(const Book& book) {
  std::map<std::string, std::set<std::size_t>> shared;
  for (std::size_t i = 0; i < all_.size(); ++i) {
    if (!all_[i].withheld) continue;
    all_[i].stands.role = label_of(book, i);
    shared[utf8::fold(all_[i].stands.role)].insert(i);
  }
  std::map<std::string_view, std::string> labels;
  for (const Meeting& meeting : book.meetings) {
    for (const Attendee& one : meeting.attendees) {
      if (!one.person || !all_[*one.person].withheld) continue;
      const std::string_view role = roles_.certain(one, one.role);
      const auto [known, is_new] = labels.try_emplace(role);
      if (is_new) known->second = label_of_role(role);
      const std::string& label = known->second;
      const std::string key = utf8::fold(label);
      const bool is_same = key == utf8::fold(all_[*one.person].stands.role);
      if (label.empty() || is_same) continue;
      called_at_[{&meeting, *one.person}].role = label;
      shared[key].insert(*one.person);
    }
  }
  std::map<std::string, std::map<std::size_t, std::string>> letters;
  for (const auto& [key, people] : shared) {
    if (people.size() == 1) continue;
    int ordinal = 0;
    for (const std::size_t one : people) {
      letters[key][one] = letter_of(ordinal++);
    }
  }
  const auto complete = [&](std::size_t one, StandIn& stands) {
    stands.instead = stands.role + letters[utf8::fold(stands.role)][one];
  };
  for (std::size_t i = 0; i < all_.size(); ++i) {
    if (all_[i].withheld) complete(i, all_[i].stands);
  }
  for (auto& [where, stands] : called_at_) complete(where.second, stands);
}

const WithheldPeople::StandIn& WithheldPeople::stand_in_for(
    std::size_t somebody, const Meeting* at) const {
  const auto own = called_at_.find({at, somebody});
  return own == called_at_.end() ? all_[somebody].stands : own->second;
}

}  // namespace bra::write
