#include "read/names.h"

#include <algorithm>
#include <set>
#include <utility>

#include "read/sections/name_parts.h"
#include "text/pieces.h"
#include "text/short_names.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

std::vector<std::string> words_of(std::string_view folded) {
  std::vector<std::string> words;
  for (const std::string_view word : pieces(folded, ' ')) {
    if (!word.empty()) words.emplace_back(word);
  }
  return words;
}

// `Vera Lindskog (S)` and `Torsten N.` name the same as without the trimmings.
std::string without_party(std::string_view written) {
  return comparable(written.substr(0, written.find('(')));
}

std::string_view without_stop(std::string_view name) {
  while (name.ends_with('.')) name.remove_suffix(1);
  return name;
}

std::string bare_name(std::string_view written) {
  return std::string(without_stop(without_party(written)));
}

bool is_candidate_on(const Person& person, const Meeting& meeting) {
  if (!meeting.date) return true;
  const Period period{person.from, person.to};
  return period.holds(meeting.date->day);
}

}  // namespace

Names::Names(const std::vector<Person>& people, const Lexicon& lexicon)
    : people_(people),
      lexicon_(lexicon),
      words_(people.size()),
      definite_(lexicon.words(&Language::definite)),
      listed_(people.size()) {
  definite_.emplace_back();
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

// Those with the given name whose name has a word that begins with the last.
// Nobody if it may have lost its end: who was meant is asked for.
Candidates Names::fitting_initials(const std::vector<std::string>& written,
                                   bool has_stop) {
  if (full_.empty()) {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      for (std::size_t w = 1; w < words_[i].size(); ++w) {
        full_.emplace_back(words_[i].front() + ' ' + words_[i][w], i);
      }
    }
    std::sort(full_.begin(), full_.end());
  }
  const std::string wanted = written.front() + ' ' + written.back();
  auto at = std::lower_bound(full_.begin(), full_.end(),
                             std::pair(wanted, std::size_t{0}));
  Candidates found;
  for (; at != full_.end() && at->first.starts_with(wanted); ++at) {
    if (!fits_initials(written, at->second)) continue;
    if (!has_stop && is_cut_short(wanted, at->first)) return {};
    found.push_back(at->second);
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<Names::Match> Names::matches_of(const std::string& name,
                                            bool has_stop) {
  std::vector<Match> found;
  std::set<std::size_t> known;
  // Whoever fits in two ways fits in the better one.
  const auto add = [&](const Candidates& people, Fit fit) {
    for (const std::size_t person : people) {
      if (known.insert(person).second) found.push_back({person, fit});
    }
  };
  const auto add_from = [&](const Index& index, Fit fit) {
    const auto at = index.find(name);
    if (at != index.end()) add(at->second, fit);
  };
  add_from(whole_, Fit::whole);
  const std::vector<std::string> words = words_of(name);
  if (words.size() == 1) {
    add_from(given_, Fit::part);
    add_from(surname_, Fit::part);
  } else if (words.size() > 1 && given_.contains(words.front())) {
    add(fitting_initials(words, has_stop), Fit::initials);
  }
  return found;
}

void Names::come_to(const Meeting& meeting) {
  if (meeting_ == &meeting) return;
  meeting_ = &meeting;
  ++meetings_;
  for (const Attendee& attendee : meeting.attendees) {
    if (attendee.person) listed_[*attendee.person] = meetings_;
  }
  roles_.reset();
  if (!told_.entries().empty()) told_ = {};
}

void Names::learn_roles(const Meeting& meeting) {
  roles_.emplace();
  bodies_.clear();
  for (std::size_t i = 0; i < meeting.attendees.size(); ++i) {
    const Attendee& attendee = meeting.attendees[i];
    if (!attendee.person) continue;
    if (attendee.organisation) {
      bodies_.insert(comparable(attendee.organisation.text));
    }
    std::string_view role = attendee.role.text;
    while (!role.empty()) {
      const std::size_t end = std::min(role.find_first_of("/,"), role.size());
      const std::string_view one = utf8::trim(role.substr(0, end));
      role = role.substr(std::min(end + 1, role.size()));
      const std::string held = comparable(one);
      if (held.empty()) continue;
      const auto [known, fresh] = is_body_.try_emplace(held);
      if (fresh) {
        known->second =
            names_body(one, lexicon_) || reads_as_name(one, lexicon_);
      }
      if (known->second) {
        bodies_.insert(held);
      } else {
        (*roles_)[held].emplace_back(i, *attendee.person);
      }
    }
  }
}

// `socialchefen` is the one person listed whose role is socialchef.
Candidates Names::by_role(std::string_view written, const Meeting& meeting) {
  if (!roles_) learn_roles(meeting);
  const std::string wanted = comparable(written);
  Held held;
  for (const std::string_view ending : definite_) {
    if (!wanted.ends_with(ending)) continue;
    const auto at =
        roles_->find(wanted.substr(0, wanted.size() - ending.size()));
    if (at == roles_->end()) continue;
    held.insert(held.end(), at->second.begin(), at->second.end());
  }
  std::sort(held.begin(), held.end());
  Candidates found;
  std::set<std::size_t> known;
  for (const auto& [place, person] : held) {
    if (known.insert(person).second) found.push_back(person);
  }
  return found;
}

const std::vector<Names::Match>& Names::matches(std::string_view written) {
  if (const std::vector<Match>* known = known_.find(written)) return *known;
  const std::string name = without_party(written);
  const std::string_view bare = without_stop(name);
  return known_[written] = matches_of(std::string(bare), bare != name);
}

const Meant& Names::find(std::string_view written, const Meeting& meeting) {
  come_to(meeting);
  const std::vector<Match>& all = matches(written);
  // Nearly every name is one person's, who sits at the table.
  if (all.size() == 1 && is_listed(all.front().person)) {
    only_.one = all.front().person;
    return only_;
  }
  if (const Meant* told = told_.find(written)) return *told;
  Meant meant;
  meant.several = candidates(written, all, meeting);
  if (meant.several.size() == 1) {
    meant.one = meant.several.front();
    meant.several.clear();
  } else if (meant.several.empty() && !bodies_.empty()) {
    meant.is_body = bodies_.contains(comparable(written));
  }
  return told_[written] = std::move(meant);
}

Candidates Names::candidates(std::string_view written,
                             const std::vector<Match>& all,
                             const Meeting& meeting) {
  const auto listed = [&](std::size_t person) { return is_listed(person); };
  const auto registered = [&](std::size_t person) {
    return people_[person].registered &&
           is_candidate_on(people_[person], meeting);
  };
  const auto anybody = [&](std::size_t person) {
    return is_candidate_on(people_[person], meeting) || listed(person);
  };

  // Each person stands in `all` once.
  const auto in_scope = [&](auto scope) -> std::optional<Candidates> {
    for (const Fit fit : {Fit::whole, Fit::initials, Fit::part}) {
      Candidates found;
      const auto is_in = [&](const Match& match) {
        return match.fit == fit && scope(match.person);
      };
      for (const Match& match : all) {
        if (is_in(match)) found.push_back(match.person);
      }
      if (found.empty()) continue;
      // A part of a name must mean one person wherever one looks.
      if (fit == Fit::part) {
        for (const Match& match : all) {
          if (!is_in(match) && anybody(match.person)) {
            found.push_back(match.person);
          }
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
