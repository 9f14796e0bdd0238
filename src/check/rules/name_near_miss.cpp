// name-near-miss: somebody listed once, under a name that is nearly another's.

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/heard.h"
#include "check/rule.h"
#include "text/pieces.h"
#include "text/short_names.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::check {
namespace {

/// How many pairs of names are compared, in all: a hint is worth no more.
constexpr int most_compared = 100000;
/// Shorter names are near each other by chance.
constexpr std::size_t shortest = 8;

/// Where a person is listed.
struct Presence {
  /// Indices into Book::meetings.
  std::set<std::size_t> meetings;
  const Attendee* latest = nullptr;
};

std::map<std::size_t, Presence> presences_of(const Book& book) {
  std::map<std::size_t, Presence> presences;
  for (std::size_t m = 0; m < book.meetings.size(); ++m) {
    for (const Attendee& attendee : book.meetings[m].attendees) {
      if (!attendee.person) continue;
      Presence& presence = presences[*attendee.person];
      presence.meetings.insert(m);
      presence.latest = &attendee;
    }
  }
  return presences;
}

// `falk disa` and `disa falk` are the same words.
std::string words_in_order(std::string_view folded) {
  std::vector<std::string_view> words;
  for (const std::string_view word : pieces(folded, ' ')) {
    words.push_back(word);
  }
  std::sort(words.begin(), words.end());
  std::string out;
  for (const std::string_view word : words) {
    out += word;
    out += ' ';
  }
  return out;
}

bool are_near(const std::string& a, const std::string& b) {
  if (a.find(' ') == a.npos || b.find(' ') == b.npos) return false;
  if (words_in_order(a) == words_in_order(b)) return true;
  if (utf8::count(a) < shortest || utf8::count(b) < shortest) return false;
  // A slip seldom hits both ends.
  if (a.front() != b.front() && a.back() != b.back()) return false;
  return edits_between(a, b, 1) == 1;
}

// `Ekelund` and `Eklund`. A slip seldom hits the first letter, and short names
// that differ in two are near each other by chance: `Jonsson`, `Johansson`.
bool are_near_surnames(std::string_view a, std::string_view b) {
  constexpr std::size_t shortest_surname = 5;
  constexpr std::size_t shortest_for_two = 8;
  const std::size_t shorter = std::min(utf8::count(a), utf8::count(b));
  if (shorter < shortest_surname || a.front() != b.front()) return false;
  const std::size_t most = shorter < shortest_for_two ? 1 : 2;
  return edits_between(a, b, most) <= most;
}

// `Olle` and `Olle B`: whoever is written so has another name besides. Folded.
bool looks_short(std::string_view name) {
  const std::size_t blank = name.rfind(' ');
  if (blank == name.npos) return true;
  std::string_view last = name.substr(blank + 1);
  if (last.ends_with('.')) last.remove_suffix(1);
  return utf8::count(last) == 1;
}

class Search {
 public:
  Search(const Book& book, Reporter& report)
      : book_(book), report_(report), presences_(presences_of(book)) {
    std::set<std::string> members;
    for (const std::string& member : book.council.members) {
      members.insert(utf8::fold(member));
    }
    for (const auto& [person, presence] : presences_) {
      const Person& who = book.people[person];
      if (who.registered || members.contains(utf8::fold(who.name))) {
        proven_.insert(person);
      }
      if (presence.meetings.size() > 1 || is_proven(person)) {
        regulars_.push_back(person);
      }
      if (!looks_short(utf8::fold(who.name)))
        with_whole_name_.push_back(person);
    }
  }

  void look() {
    for (const auto& [person, presence] : presences_) {
      const Person& who = book_.people[person];
      if (is_proven(person)) continue;
      if (presence.meetings.size() == 1) {
        look_at(who, presence);
      } else {
        look_for_member(who, presence);
      }
    }
    look_for_colleagues();
    look_for_sounds();
  }

 private:
  // `Lotta Ekelund, rektor` and `Lotta Eklund, rektor`: nobody was there often
  // enough to tell whose name is right, but the rest is the same.
  void look_for_colleagues() {
    constexpr std::size_t often = 3;  // meetings
    struct One {
      std::size_t person;
      std::string surname;
    };
    std::map<std::pair<std::string, std::string>, std::vector<One>> alike;
    for (const auto& [person, presence] : presences_) {
      if (presence.meetings.size() >= often) continue;
      const std::string name = utf8::fold(book_.people[person].name);
      const std::string role = utf8::fold(presence.latest->role.text);
      const std::size_t blank = name.rfind(' ');
      if (blank == name.npos || blank + 1 == name.size() || role.empty()) {
        continue;
      }
      alike[{name.substr(0, blank), role}].push_back(
          {person, name.substr(blank + 1)});
    }
    for (const auto& [same, people] : alike) {
      for (std::size_t i = 1; i < people.size(); ++i) {
        for (std::size_t before = 0; before < i; ++before) {
          if (++compared_ > most_compared) return;
          const One& one = people[before];
          const One& other = people[i];
          if (!are_near_surnames(one.surname, other.surname)) continue;
          tell_colleague(one.person, other.person);
        }
      }
    }
  }

  void tell_colleague(std::size_t one, std::size_t other) {
    // Who is known to be spelt right is so, else the one who came first.
    const auto came = [&](std::size_t person) {
      return *presences_.at(person).meetings.begin();
    };
    const bool one_is_right = is_proven(one) != is_proven(other)
                                  ? is_proven(one)
                                  : came(one) <= came(other);
    if (!one_is_right) std::swap(one, other);
    const Person& who = book_.people[other];
    const Person& known = book_.people[one];
    if (is_proven(other) || are_two(who, known) || told_.contains(&who) ||
        told_.contains(&known) ||
        were_together(presences_.at(one), presences_.at(other))) {
      return;
    }
    told_.insert(&who);
    tell(presences_.at(other), presences_.at(one),
         Message("{} may be {}, spelled in another way", who.name, known.name));
  }

  void look_at(const Person& who, const Presence& once) {
    const std::string name = utf8::fold(who.name);
    const std::size_t meeting = *once.meetings.begin();
    // `Berg, Anna` has been told of when it was read.
    const std::string role = utf8::fold(once.latest->role.text);
    std::vector<const Presence*> parts;
    std::string_view part_of;
    // A name in short needs no second meeting of the other's to be his.
    const auto& others = looks_short(name) ? with_whole_name_ : regulars_;
    for (const std::size_t other_person : others) {
      const Presence& other = presences_.at(other_person);
      if (other.meetings.contains(meeting)) continue;
      const Person& known = book_.people[other_person];
      if (are_two(who, known)) continue;
      if (++compared_ > most_compared) return;
      const std::string other_name = utf8::fold(known.name);
      if (is_short_for(name, other_name) && !is_short_for(role, other_name)) {
        parts.push_back(&other);
        part_of = known.name;
      }
      if (!are_near(name, other_name)) continue;
      told_.insert(&who);
      return tell(once, other,
                  Message("{} is listed here only, and is nearly {}", who.name,
                          known.name));
    }
    if (parts.size() != 1) return;
    told_.insert(&who);
    tell(once, *parts.front(),
         Message("{} is listed here only, and may be {}", who.name, part_of));
  }

  // Whether bra.yaml or people.yaml spells the name so.
  [[nodiscard]] bool is_proven(std::size_t person) const {
    return proven_.contains(person);
  }

  // A mistyped list that is copied from meeting to meeting: the right name is
  // the one that is known to be right.
  void look_for_member(const Person& who, const Presence& often) {
    const std::string name = utf8::fold(who.name);
    for (const std::size_t other_person : proven_) {
      const Presence& other = presences_.at(other_person);
      const Person& known = book_.people[other_person];
      if (++compared_ > most_compared) return;
      if (are_two(who, known) || were_together(often, other)) continue;
      if (!are_near(name, utf8::fold(known.name))) continue;
      told_.insert(&who);
      return tell(often, other,
                  Message("{} may be {}, spelled in another way", who.name,
                          known.name));
    }
  }

  static bool were_together(const Presence& one, const Presence& other) {
    return std::any_of(
        one.meetings.begin(), one.meetings.end(),
        [&](std::size_t meeting) { return other.meetings.contains(meeting); });
  }

  // Those of two parties are two people.
  static bool are_two(const Person& a, const Person& b) {
    const bool differ =
        !a.party.empty() && !b.party.empty() && a.party != b.party;
    return differ || a.organisation || b.organisation;
  }

  // Names that sound alike are one name in two spellings, however often each is
  // written.
  void look_for_sounds() {
    std::map<std::string, std::vector<std::size_t>> alike;
    for (const auto& [person, presence] : presences_) {
      const std::string name = utf8::fold(book_.people[person].name);
      if (name.find(' ') == name.npos) continue;
      alike[as_heard(name)].push_back(person);
    }
    for (auto& [heard, people] : alike) {
      if (people.size() < 2) continue;
      // Who is known to be spelt right is so, else the one written most often,
      // else the first.
      std::stable_sort(people.begin(), people.end(),
                       [&](std::size_t a, std::size_t b) {
                         if (is_proven(a) != is_proven(b)) return is_proven(a);
                         const auto& left = presences_.at(a).meetings;
                         const auto& right = presences_.at(b).meetings;
                         if (left.size() != right.size()) {
                           return left.size() > right.size();
                         }
                         return *left.begin() < *right.begin();
                       });
      for (std::size_t i = 1; i < people.size(); ++i) {
        tell_sound(people[i], people.front());
      }
    }
  }

  void tell_sound(std::size_t person, std::size_t other) {
    const Person& who = book_.people[person];
    const Person& known = book_.people[other];
    if (is_proven(person) || told_.contains(&who) || are_two(who, known))
      return;
    const Presence& once = presences_.at(person);
    const Presence& often = presences_.at(other);
    if (were_together(once, often)) return;
    tell(once, often,
         Message("{} may be {}, spelled in another way", who.name, known.name));
  }

  void tell(const Presence& once, const Presence& often, Message headline) {
    report_.at(once.latest->name.span, std::move(headline))
        .related(often.latest->name.span, "as it is written elsewhere")
        .advise(
            "write the name as elsewhere, or list both in people.yaml if "
            "they are two");
  }

  const Book& book_;
  Reporter& report_;
  std::map<std::size_t, Presence> presences_;
  /// Those whose name bra.yaml or people.yaml spells so.
  std::set<std::size_t> proven_;
  /// Those who were at several meetings, or are known to be spelt right.
  std::vector<std::size_t> regulars_;
  std::vector<std::size_t> with_whole_name_;
  std::set<const Person*> told_;
  int compared_ = 0;
};

void look(const RuleContext& context, Reporter& report) {
  Search(context.book, report).look();
}

}  // namespace

extern const Rule name_near_miss{
    .fault = {.name = "name-near-miss",
              .severity = Severity::warning,
              .summary = "somebody listed once under nearly another's name",
              .why = "A mistyped name is another person: one is missing from "
                     "the attendance, and one has come who does not exist.",
              .wrong = "2025-03-12:  - Vera Lindskog (S)\n"
                       "2025-05-14:  - Vera Lindskogg (S)",
              .right = "2025-05-14:  - Vera Lindskog (S)"},
    .look = look,
};

}  // namespace bra::check
