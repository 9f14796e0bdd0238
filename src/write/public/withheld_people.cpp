#include "write/public/withheld_people.h"

#include <algorithm>
#include <set>
#include <span>
#include <utility>

#include "text/capital.h"
#include "text/latin.h"
#include "text/utf8.h"
#include "write/public/instead.h"
#include "write/public/name_tokens.h"
#include "write/public/unknown_names.h"

namespace bra::write {
namespace {

constexpr std::size_t most_namesakes = 100;
// In bytes; no name is shorter.
constexpr std::size_t most_of_beginning = 2;

std::string beginning_of(std::string_view name) {
  return std::string(name.substr(0, most_of_beginning));
}

}  // namespace

struct WithheldPeople::Found {
  /// How many tokens; 0 if nobody is named.
  std::size_t size = 0;
  /// All whom the words mean, or those of them that are left.
  std::span<const std::size_t> people;
  std::vector<std::size_t> left;
  bool in_genitive = false;
  bool whole = false;
};

// --- who

WithheldPeople::WithheldPeople(const Book& book, const Lexicon& lexicon,
                               const Speech& speech)
    : lexicon_(lexicon),
      speech_(speech),
      roles_(book, lexicon),
      initials_(book, lexicon) {
  for (const std::string& role : book.council.public_roles) {
    public_roles_.push_back(comparable(role));
  }
  all_.resize(book.people.size());
  const std::vector<bool> is_public = public_in(book);
  for (std::size_t i = 0; i < book.people.size(); ++i) {
    all_[i].withheld = !book.people[i].organisation && !is_public[i];
    called_.insert(utf8::fold(book.people[i].name));
  }
  add_names_of(book);
  add_unknown(book);
  choose_instead(book);
  std::sort(names_.begin(), names_.end());
  names_.erase(std::unique(names_.begin(), names_.end()), names_.end());
}

bool WithheldPeople::is_public_role(std::string_view role,
                                    Office office) const {
  const std::string held = comparable(plain_role(role));
  return std::any_of(public_roles_.begin(), public_roles_.end(),
                     [&](const std::string& one) {
                       if (one == held) return true;
                       return (office == Office::chair &&
                               lexicon_.is(&Language::chair_roles, one)) ||
                              (office == Office::secretary &&
                               lexicon_.is(&Language::secretary_roles, one));
                     });
}

std::vector<bool> WithheldPeople::public_in(const Book& book) const {
  const std::string member(speech_.say(std::string_view("member")));
  const auto fits = [&](std::string_view role, std::string_view party,
                        Office office) {
    if (role.empty() && !party.empty()) role = member;
    return !role.empty() && is_public_role(role, office);
  };
  std::vector<bool> is_public;
  for (const Person& known : book.people) {
    const std::string_view role =
        roles_.has(known.role) ? known.role : std::string_view();
    is_public.push_back(fits(role, known.party, Office::none));
  }
  for (const Meeting& meeting : book.meetings) {
    for (const Attendee& one : meeting.attendees) {
      if (!one.person || is_public[*one.person]) continue;
      is_public[*one.person] =
          fits(roles_.certain(one, one.role), one.party.text, one.office);
    }
  }
  return is_public;
}

void WithheldPeople::add_meant(const std::string& key, std::size_t somebody,
                               bool whole) {
  if (key.empty()) return;
  Meant& meant = meant_[key];
  if (whole && !meant.whole) meant.people.clear();
  if (meant.whole && !whole) return;
  meant.whole = whole;
  // In order, which is nearly always that in which they come.
  const auto at =
      std::lower_bound(meant.people.begin(), meant.people.end(), somebody);
  if (at == meant.people.end() || *at != somebody) {
    meant.people.insert(at, somebody);
  }
  longest_ = std::max(longest_, key.size());
  beginnings_.insert(beginning_of(key));
  beginnings_.insert(key.substr(0, 1));  // of an initial
}

void WithheldPeople::add_name(std::size_t somebody, const std::string& name) {
  const std::string written = name.substr(0, name.find('('));
  const std::string bare = as_it_looks(written);
  const auto words = words_of(bare);
  initials_.add(somebody, bare);
  std::string glued;
  for (const std::string_view word : words) glued += utf8::fold(word);
  // `Torsten N` is found by its given name.
  const bool has_initial = words.size() > 1 && utf8::count(words.back()) == 1;
  if (words.size() > 1 && !has_initial) {
    add_meant(glued, somebody, true);
    add_meant(utf8::unaccent(glued), somebody, true);
    if (all_[somebody].withheld) names_.emplace_back(utf8::trim(written));
  }
  bool is_given = true;
  const auto add_part = [&](const std::string& word) {
    if (lexicon_.is(&Language::particles, word)) return;
    if (utf8::count(word) < 2) return;
    add_meant(word, somebody, false);
    Somebody& who = all_[somebody];
    (is_given ? who.given : who.surnames).push_back(word);
  };
  for (std::size_t at = 0; at < bare.size();) {
    const std::size_t end = std::min(bare.find(' ', at), bare.size());
    // `Eva-Lena`, and each half of it.
    std::string compound;
    for (const std::string_view word :
         words_of(std::string_view(bare).substr(at, end - at))) {
      add_part(utf8::fold(word));
      compound += utf8::fold(word);
    }
    add_part(compound);
    if (!compound.empty()) is_given = false;
    at = end + 1;
  }
  // `Torsten N` goes with its initial though nobody's surname is known.
  if (has_initial) all_[somebody].surnames.push_back(utf8::fold(words.back()));
}

void WithheldPeople::add_names_of(const Book& book) {
  for (std::size_t i = 0; i < book.people.size(); ++i) {
    const Person& person = book.people[i];
    if (person.organisation) continue;
    add_name(i, person.name);
    for (const std::string& alias : person.aliases) add_name(i, alias);
  }
}

// Names in the places of names that no person of the book was found for.
void WithheldPeople::add_unknown(const Book& book) {
  const UnknownNames unknown(book, lexicon_);
  std::set<std::string> met;
  const auto add = [&](std::string_view written) {
    const auto words = words_of(written.substr(0, written.find_first_of("(,")));
    // `Bostads AB` is nobody.
    const bool is_company =
        words.size() > 1 && lexicon_.is(&Language::companies, words.back());
    const bool is_name = !is_company && unknown.is_somebody(words);
    std::string name;
    std::string glued;
    for (const std::string_view word : words) {
      name += (name.empty() ? "" : " ") + std::string(word);
      glued += utf8::fold(word);
    }
    if (!is_name || meant_.contains(glued) || !met.insert(glued).second) return;
    if (initials_.mean_somebody(written)) return;
    if (called_.contains(utf8::fold(name))) return;
    all_.push_back(
        {.withheld = true, .stands = {}, .given = {}, .surnames = {}});
    add_name(all_.size() - 1, name);
  };
  for (const Meeting& meeting : book.meetings) {
    for (const Attendee& one : meeting.attendees) {
      const std::string rest(utf8::trim(rest_of_name(one)));
      const auto words = words_of(rest);
      const bool is_surname =
          std::any_of(words.begin(), words.end(), begins_upper) ||
          unknown.is_somebody(words);
      if (!one.person || !is_surname) continue;
      add_name(*one.person, std::string(one.name.text) + ' ' + rest);
      surnames_as_roles_.insert(utf8::fold(rest));
    }
  }
  for (const std::string& member : book.council.members) add(member);
  for (const Meeting& meeting : book.meetings) {
    if (!meeting.chair) add(meeting.chair_written.text);
    if (!meeting.secretary) add(meeting.secretary_written.text);
    for (const Words& approver : meeting.approvers) add(approver.text);
    for (const Item& item : meeting.items) add(item.presenter.text);
    for (const Attendee& one : meeting.attendees) add(one.replaces.text);
    for (const Entry& entry : meeting.entries) {
      for (const Owner& owner : entry.owners) {
        if (!owner.person) add(owner.written.text);
      }
    }
  }
}

// --- where

const WithheldPeople::Meant* WithheldPeople::meant_by(
    std::string_view key) const {
  const auto found = meant_.find(std::string(key));
  return found == meant_.end() ? nullptr : &found->second;
}

// `Torsten N`, `Torsten Ny`: who of those with the given name is left. Where
// hundreds have it, one letter more does not tell.
void WithheldPeople::take_initials(const NameTokens& tokens, std::size_t at,
                                   Found& found) const {
  const std::size_t next = at + found.size;
  if (found.whole || found.size == 0 || next >= tokens.size()) return;
  const NameToken& initial = tokens[next];
  if (initial.far || !initial.blank || initial.joined || !initial.upper) return;
  if (found.people.size() > most_namesakes) {
    if (utf8::count(initial.folded) == 1) ++found.size;
    return;
  }
  std::string start = initial.folded;
  std::vector<std::size_t> left;
  const auto keep_those = [&] {
    for (const std::size_t one : found.people) {
      const auto& surnames = all_[one].surnames;
      if (std::any_of(surnames.begin(), surnames.end(), [&](const auto& name) {
            return name.starts_with(start);
          })) {
        left.push_back(one);
      }
    }
  };
  keep_those();
  if (left.empty() && start.size() > 1 && start.back() == 's') {
    start.pop_back();
    keep_those();
    found.in_genitive = !left.empty();
  }
  if (left.empty()) return;
  found.left = std::move(left);
  found.people = found.left;
  ++found.size;
}

WithheldPeople::Found WithheldPeople::find_at(const NameTokens& tokens,
                                              std::size_t at) const {
  Found found;
  // Nearly no word of a text begins as a name does.
  if (!beginnings_.contains(beginning_of(tokens[at].folded))) return found;
  std::string words;
  bool joined = true;
  for (std::size_t i = at; i < tokens.size(); ++i) {
    if (i > at && tokens[i].far) break;
    if (i > at && !tokens[i].joined) joined = false;
    words += tokens[i].folded;
    if (words.size() > longest_ + 1) break;
    const auto try_as = [&](std::string_view key, bool in_genitive) {
      const Meant* meant = meant_by(key);
      if (meant == nullptr) return false;
      if (!meant->whole && (!joined || !tokens[at].upper)) return false;
      found = {.size = i - at + 1,
               .people = meant->people,
               .left = {},
               .in_genitive = in_genitive,
               .whole = meant->whole};
      return true;
    };
    if (try_as(words, false)) continue;
    // `Nybergs`, `Nyberg's`
    const std::string_view without_s =
        std::string_view(words).substr(0, words.size() - 1);
    const bool is_ending = tokens[i].folded.size() > 1 || tokens[i].apostrophe;
    if (words.back() == 's' && is_ending) try_as(without_s, true);
  }
  take_initials(tokens, at, found);
  return found;
}

// `T. Nyberg`: whoever has that surname and a given name that begins so.
WithheldPeople::Found WithheldPeople::with_initial_before(
    const NameTokens& tokens, std::size_t at) const {
  const NameToken& initial = tokens[at];
  if (!initial.upper || utf8::count(initial.folded) != 1) return {};
  if (at + 1 >= tokens.size() || !tokens[at + 1].stopped) return {};
  Found found = find_at(tokens, at + 1);
  if (found.whole || found.people.empty()) return {};
  if (found.people.size() > most_namesakes) {
    ++found.size;
    return found;
  }
  std::vector<std::size_t> left;
  for (const std::size_t one : found.people) {
    const auto& given = all_[one].given;
    const bool fits = std::any_of(
        given.begin(), given.end(),
        [&](const auto& name) { return name.starts_with(initial.folded); });
    if (fits) left.push_back(one);
  }
  if (left.empty()) return {};
  found.left = std::move(left);
  found.people = found.left;
  ++found.size;
  return found;
}

template <class Visitor>
void WithheldPeople::each_named(const Legible& text, Visitor visit) const {
  const NameTokens tokens = name_tokens(text);
  for (std::size_t i = 0; i < tokens.size();) {
    Found found = find_at(tokens, i);
    if (found.size == 0) found = with_initial_before(tokens, i);
    if (found.size == 0) {
      const Initials::Found initials = initials_.find(tokens, i);
      if (!initials.people.empty()) {
        found.size = initials.size;
        found.people = initials.people;
        found.in_genitive = initials.in_genitive;
      }
    }
    if (found.size == 0) {
      ++i;
      continue;
    }
    const NameToken& first = tokens[i];
    i += found.size;
    visit(first, tokens[i - 1], found);
  }
}

std::size_t WithheldPeople::possible_initials(const NameTokens& tokens,
                                              std::size_t at) const {
  const Initials::Found found = initials_.may_mean(tokens, at);
  const bool is_withheld =
      std::any_of(found.people.begin(), found.people.end(),
                  [&](std::size_t one) { return all_[one].withheld; });
  return is_withheld ? found.size : 0;
}

FoundNames WithheldPeople::find_all(const Legible& text,
                                    const Meeting* at) const {
  FoundNames named;
  each_named(text, [&](const NameToken& first, const NameToken& last,
                       const Found& found) {
    named.ends.push_back(last.end);
    const auto withheld =
        std::find_if(found.people.begin(), found.people.end(),
                     [&](std::size_t one) { return all_[one].withheld; });
    if (withheld == found.people.end()) return;
    const bool is_one = found.people.size() == 1;
    const StandIn& stands = stand_in_for(*withheld, at);
    Naming one{
        .begin = first.begin,
        .end = last.end,
        .instead =
            is_one ? stands.instead
                   : std::string(speech_.say(std::string_view("participant"))),
        .role = is_one ? stands.role : std::string()};
    if (found.in_genitive) one.instead = genitive(one.instead);
    named.withheld.push_back(std::move(one));
  });
  return named;
}

}  // namespace bra::write
