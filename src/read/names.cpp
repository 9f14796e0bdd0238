#include "read/names.h"

#include <algorithm>
#include <utility>

#include "text/utf8.h"

namespace bra::read {
namespace {

std::vector<std::string> words_of(std::string_view folded) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', at), folded.size());
    if (end > at) words.emplace_back(folded.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

// `Vera Lindskog (S)` and `Torsten N.` name the same as without the trimmings.
std::string_view bare(std::string_view name) {
  while (name.ends_with('.')) name.remove_suffix(1);
  return name;
}

std::string bare_name(std::string_view written) {
  return std::string(bare(comparable(written.substr(0, written.find('(')))));
}

bool is_candidate_on(const Person& person, const Meeting& meeting) {
  if (!meeting.date) return true;
  const Period period{person.from, person.to};
  return period.holds(meeting.date->day);
}

bool is_listed(std::size_t person, const Meeting& meeting) {
  return std::any_of(meeting.attendees.begin(), meeting.attendees.end(),
                     [&](const Attendee& a) { return a.person == person; });
}

void add_once(Candidates& list, std::size_t person) {
  if (std::find(list.begin(), list.end(), person) == list.end()) {
    list.push_back(person);
  }
}

}  // namespace

Names::Names(const std::vector<Person>& people, const Lexicon& lexicon)
    : people_(people), lexicon_(lexicon), words_(people.size()) {
  for (std::size_t i = 0; i < people.size(); ++i) {
    const std::string name = comparable(people[i].name);
    whole_[name].push_back(i);
    for (const std::string& alias : people[i].aliases) {
      whole_[bare_name(alias)].push_back(i);
    }
    if (people[i].organisation) continue;  // has no given name
    words_[i] = words_of(name);
    if (words_[i].size() < 2) continue;
    given_[words_[i].front()].push_back(i);
    for (std::size_t w = 1; w < words_[i].size(); ++w) {
      if (lexicon.is(&Language::particles, words_[i][w])) continue;
      surname_[words_[i][w]].push_back(i);
    }
  }
}

// `Maj Britt C`, `Karin v L`: the given name, and words that begin words of the
// name, in its order. The last begins a word that is no `von` or `de`.
bool Names::fits_initials(const std::vector<std::string>& written,
                          std::size_t person) const {
  const std::vector<std::string>& words = words_[person];
  if (words.front() != written.front()) return false;
  std::size_t next = 1;
  for (std::size_t i = 1; i < written.size(); ++i) {
    const bool last = i + 1 == written.size();
    while (next < words.size() &&
           (!words[next].starts_with(written[i]) ||
            (last && lexicon_.is(&Language::particles, words[next])))) {
      ++next;
    }
    if (next++ >= words.size()) return false;
  }
  return true;
}

std::vector<Names::Match> Names::matches_of(const std::string& name) const {
  std::vector<Match> found;
  // Whoever fits in two ways fits in the better one.
  const auto add_person = [&](std::size_t person, Fit fit) {
    const bool known =
        std::any_of(found.begin(), found.end(),
                    [&](const Match& match) { return match.person == person; });
    if (!known) found.push_back({person, fit});
  };
  const auto add = [&](const Index& index, const std::string& key, Fit fit) {
    const auto at = index.find(key);
    if (at == index.end()) return;
    for (const std::size_t person : at->second) add_person(person, fit);
  };
  add(whole_, name, Fit::whole);
  const std::vector<std::string> words = words_of(name);
  if (words.size() == 1) {
    add(given_, name, Fit::part);
    add(surname_, name, Fit::part);
  } else if (words.size() > 1) {
    const auto given = given_.find(words.front());
    if (given != given_.end()) {
      for (const std::size_t person : given->second) {
        if (fits_initials(words, person)) add_person(person, Fit::initials);
      }
    }
  }
  return found;
}

// `socialchefen` is the one person listed whose role is socialchef.
Candidates Names::by_role(std::string_view written,
                          const Meeting& meeting) const {
  const std::string wanted = comparable(written);
  const auto is_wanted = [&](std::string_view role) {
    const std::string held = comparable(role);
    if (held.empty() || !wanted.starts_with(held)) return false;
    const auto ending = std::string_view(wanted).substr(held.size());
    return ending.empty() || lexicon_.is(&Language::definite, ending);
  };
  Candidates found;
  for (const Attendee& attendee : meeting.attendees) {
    if (!attendee.person) continue;
    std::string_view role = attendee.role.text;
    while (!role.empty()) {
      const std::size_t end = std::min(role.find_first_of("/,"), role.size());
      if (is_wanted(role.substr(0, end))) add_once(found, *attendee.person);
      role = role.substr(std::min(end + 1, role.size()));
    }
  }
  return found;
}

const std::vector<Names::Match>& Names::matches(std::string_view written) {
  if (const std::vector<Match>* known = known_.find(written)) return *known;
  return known_[written] = matches_of(bare_name(written));
}

Meant Names::find(std::string_view written, const Meeting& meeting) {
  const std::vector<Match>& all = matches(written);
  // Nearly every name is one person's, who sits at the table.
  if (all.size() == 1 && is_listed(all.front().person, meeting)) {
    return {all.front().person, {}};
  }
  Candidates found = candidates(written, all, meeting);
  if (found.size() == 1) return {found.front(), {}};
  return {{}, std::move(found)};
}

Candidates Names::candidates(std::string_view written,
                             const std::vector<Match>& all,
                             const Meeting& meeting) const {
  const auto listed = [&](std::size_t person) {
    return is_listed(person, meeting);
  };
  const auto registered = [&](std::size_t person) {
    return people_[person].registered &&
           is_candidate_on(people_[person], meeting);
  };
  const auto anybody = [&](std::size_t person) {
    return is_candidate_on(people_[person], meeting) || listed(person);
  };

  const auto in_scope = [&](auto scope) -> std::optional<Candidates> {
    for (const Fit fit : {Fit::whole, Fit::initials, Fit::part}) {
      Candidates found;
      for (const Match& match : all) {
        if (match.fit == fit && scope(match.person)) {
          add_once(found, match.person);
        }
      }
      if (found.empty()) continue;
      // A part of a name must mean one person wherever one looks.
      if (fit == Fit::part) {
        for (const Match& match : all) {
          if (anybody(match.person)) add_once(found, match.person);
        }
      }
      return found;
    }
    return {};
  };
  if (auto found = in_scope(listed)) return *found;
  if (auto found = in_scope(registered)) return *found;
  if (auto found = in_scope(anybody)) return *found;
  return by_role(written, meeting);
}

}  // namespace bra::read
