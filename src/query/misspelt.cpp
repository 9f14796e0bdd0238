#include "query/misspelt.h"

#include <algorithm>

#include "text/short_names.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::query {
namespace {

/// How many pairs of names are compared for one answer: ten members held
/// against twenty people at every meeting of a century are a fifth of it.
constexpr std::size_t most_compared = 1'000'000;
/// In bytes. What is longer is no name.
constexpr std::size_t longest = 200;

}  // namespace

SpeltName SpeltName::of(std::string_view name) {
  SpeltName spelt{utf8::fold(name), {}};
  spelt.letters = spelt.folded;
  std::sort(spelt.letters.begin(), spelt.letters.end());
  return spelt;
}

void Misspelt::begin(const Meeting& meeting) {
  meeting_ = &meeting;
  present_.clear();
  is_known_ = false;
}

bool Misspelt::may_be(const SpeltName& name) {
  if (!is_known_) {
    is_known_ = true;
    for (const Attendee& attendee : meeting_->attendees) {
      if (!attendee.person || !attendee.is_present()) continue;
      const Person& person = book_.people[*attendee.person];
      if (person.registered || person.name.size() > longest) continue;
      present_.push_back(SpeltName::of(person.name));
    }
  }
  compared_ += present_.size();
  if (compared_ > most_compared) return true;
  return std::any_of(
      present_.begin(), present_.end(), [&](const SpeltName& other) {
        return edits_between(other.folded, name.folded, 1) == 1 ||
               is_short_for(other.folded, name.folded) ||
               other.letters == name.letters;
      });
}

}  // namespace bra::query
