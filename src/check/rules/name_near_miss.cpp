// name-near-miss: somebody listed once, under a name that is nearly another's.

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "check/rule.h"
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
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', at), folded.size());
    words.push_back(folded.substr(at, end - at));
    at = end + 1;
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

class Search {
 public:
  Search(const Book& book, Reporter& report)
      : book_(book), report_(report), presences_(presences_of(book)) {}

  void look() {
    for (const auto& [person, presence] : presences_) {
      const Person& who = book_.people[person];
      if (presence.meetings.size() != 1 || who.registered) continue;
      look_at(who, presence);
    }
  }

 private:
  void look_at(const Person& who, const Presence& once) {
    const std::string name = utf8::fold(who.name);
    const std::size_t meeting = *once.meetings.begin();
    for (const auto& [other_person, other] : presences_) {
      if (other.meetings.size() < 2 || other.meetings.contains(meeting)) {
        continue;
      }
      const Person& known = book_.people[other_person];
      // Those of two parties are two people.
      const bool differ = !who.party.empty() && !known.party.empty() &&
                          who.party != known.party;
      if (differ || who.organisation || known.organisation) continue;
      if (++compared_ > most_compared) return;
      if (!are_near(name, utf8::fold(known.name))) continue;
      report_
          .at(once.latest->name.span,
              Message("{} is listed here only, and is nearly {}", who.name,
                      known.name))
          .related(other.latest->name.span, "as it is written elsewhere")
          .advise(
              "write the name as elsewhere, or list both in people.yaml if "
              "they are two");
      return;
    }
  }

  const Book& book_;
  Reporter& report_;
  std::map<std::size_t, Presence> presences_;
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
