#include "intake/people.h"

#include <algorithm>
#include <utility>

#include "intake/person_words.h"
#include "intake/sentences.h"
#include "intake/words.h"
#include "language/comparing.h"
#include "read/sections/attendee.h"
#include "read/sections/crowd.h"
#include "text/capital.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra::intake {
namespace {

std::string_view first_words(std::string_view text, int count) {
  std::size_t end = 0;
  for (; count > 0 && end < text.size(); --count) {
    end = std::min(text.find(' ', end + 1), text.size());
  }
  return text.substr(0, end);
}

/// `Kommunalråd Anna Ek (S)`: the title before a name, and moves past it.
std::string take_title(std::string_view& text, const Lexicon& lexicon) {
  const std::size_t size = starts_with_one(name_titles, text);
  if (size == 0) return {};
  std::string_view rest = text.substr(size);
  if (rest.starts_with('.')) rest.remove_prefix(1);
  if (!rest.starts_with(' ')) return {};
  rest = utf8::trim(rest);
  const std::size_t end = std::min(rest.find_first_of(",("), rest.size());
  if (!is_name(first_words(rest.substr(0, end), 2), lexicon)) return {};
  std::string title = utf8::fold(text.substr(0, size));
  text = rest;
  return title;
}

/// `Nils Holm (M)`, `rektor Eva Lind`: a name and nothing of another, with a
/// bracket or title of its own or without.
bool begins_person(std::string_view piece, const Lexicon& lexicon,
                   bool& has_own) {
  has_own = !take_title(piece, lexicon).empty();
  const std::size_t open = piece.find('(');
  if (open == piece.npos) return is_name(piece, lexicon);
  const std::size_t close = piece.find(')', open);
  if (open == 0 || close == piece.npos) return false;
  if (piece.find('(', open + 1) != piece.npos) return false;
  has_own = true;
  std::string_view after = utf8::trim(piece.substr(close + 1));
  if (after.starts_with(',')) after = utf8::trim(after.substr(1));
  while (after.ends_with('.')) after.remove_suffix(1);
  return is_name(utf8::trim(piece.substr(0, open)), lexicon) &&
         (after.empty() || is_lone_role(after, lexicon));
}

/// `Karin Öst (L), Ove Ed, rektor, Mats Ros (S)`: what is between two names is
/// said of the first. Nothing unless every piece is a name or a role, and every
/// name has a bracket, a title or a role: a running list of names could as well
/// be of first names and surnames.
std::vector<std::string_view> persons_of(
    const std::vector<std::string_view>& pieces, const Lexicon& lexicon) {
  std::vector<std::string_view> persons;
  bool has_own = true;
  for (const std::string_view piece : pieces) {
    std::string_view word = piece;
    while (word.ends_with('.')) word.remove_suffix(1);
    bool own = false;
    if (begins_person(piece, lexicon, own)) {
      if (!has_own) return {};
      has_own = own;
      persons.push_back(piece);
    } else if (!persons.empty() && is_lone_role(word, lexicon)) {
      has_own = true;
      const char* begin = persons.back().data();
      persons.back() = {
          begin, static_cast<std::size_t>(piece.data() + piece.size() - begin)};
    } else {
      return {};
    }
  }
  return has_own ? persons : std::vector<std::string_view>();
}

std::string without_notes(std::string_view text) {
  std::string out(utf8::trim(text));
  while (out.ends_with('*') || out.ends_with(',') || out.ends_with(';')) {
    out.pop_back();
    out = std::string(utf8::trim(out));
  }
  return out;
}

/// A bracket with a role (`rektor`), or with a party that is none in Sweden.
void read_bracket(Participant& who) {
  if (who.organisation.empty()) return;
  const std::string folded = comparable(who.organisation);
  const bool role =
      std::any_of(role_ends.begin(), role_ends.end(),
                  [&](std::string_view end) { return folded.ends_with(end); });
  if (role || is_one_of(foreign_roles, who.organisation)) {
    if (!who.role.empty()) who.role += ", ";
    who.role += who.organisation;
    who.organisation.clear();
  } else if (who.party.empty() &&
             is_one_of(foreign_parties, who.organisation)) {
    who.party = who.organisation;
    who.foreign_party = true;
    who.organisation.clear();
  }
}

/// An address or a number to call is no part of a role, and is not needed in
/// minutes.
void drop_contact(std::string& role) {
  const std::size_t sign = role.find('@');
  std::size_t from = sign;
  if (from == role.npos) {
    from = role.find_first_of("0123456789+");
    const auto digits = std::count_if(
        role.begin(), role.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (from == role.npos || digits < 7) return;
  }
  const std::size_t comma = role.rfind(',', from);
  role = comma == role.npos ? "" : role.substr(0, comma);
}

/// `frånvarande` after a name among the present.
void read_away(Participant& who) {
  for (std::string* field :
       {&who.role, &who.part, &who.organisation, &who.reason}) {
    if (!is_one_of(away_words, *field)) continue;
    const std::string folded = comparable(*field);
    const bool excused = folded.find("förhind") != folded.npos ||
                         folded.find("forfall") != folded.npos ||
                         folded == "afbud";
    who.away = excused ? Key::excused : Key::absent;
    field->clear();
  }
}

/// An office of the meeting is said first of a role: `kommunalråd, ordförande`
/// and `samordnare (sekr.)` are what a chair and a secretary are.
void put_office_first(std::string& role, const Lexicon& lexicon) {
  const auto is_office = [&](std::string_view text) {
    while (text.ends_with('.')) text.remove_suffix(1);
    return !text.empty() &&
           (lexicon.starts(&Language::chair_roles, text) == text.size() ||
            lexicon.starts(&Language::secretary_roles, text) == text.size());
  };
  if (role.ends_with(')')) {
    const std::size_t open = role.rfind('(');
    if (open == role.npos || open == 0) return;
    const std::string office = role.substr(open + 1, role.size() - open - 2);
    if (!is_office(office)) return;
    role = office + ", " + std::string(utf8::trim(role.substr(0, open)));
    return;
  }
  const std::size_t comma = role.rfind(", ");
  if (comma == role.npos || !is_office(role.substr(comma + 2))) return;
  role = role.substr(comma + 2) + ", " + role.substr(0, comma);
}

std::optional<Participant> person_in(std::string_view text,
                                     const Lexicon& lexicon) {
  const std::string whole = without_notes(text);
  std::string_view named = whole;
  const std::string title = take_title(named, lexicon);
  const std::string line(named);
  if (line.size() > 160 || line.find('\t') != line.npos) return {};
  if (read::is_crowd(line, lexicon)) return {};
  const auto [read, before, doubt, away] =
      read::read_attendee(line, {}, lexicon);
  if (doubt == read::Doubt::unnamed) return {};
  Participant who{.name = std::string(read.name.text),
                  .party = std::string(read.party.text),
                  .role = std::string(read.role.text),
                  .organisation = std::string(read.organisation.text),
                  .part = std::string(read.part.text),
                  .reason = std::string(read.reason.text),
                  .replaces = std::string(read.replaces.text),
                  .vacant = read.vacant,
                  .away = {},
                  .written = line};
  // A role before the name: `Ordf. Vera Lindskog (S)`.
  if (before) who.role += ", " + utf8::fold(before.text);
  const bool is_first = read.role.text.data() < read.name.text.data();
  if (read.role && is_first) who.role = utf8::fold(who.role);
  if (who.vacant) return who;
  if (!is_name(who.name, lexicon)) return {};
  // What follows is words of a role, not a sentence and not another name.
  if (who.role.size() > 90 || sentences_of(who.role).size() > 1) return {};
  // `Ewa Lind, kommunalråd (M), ordförande`: the party is no part of the role.
  const std::string party = " (" + who.party + ")";
  if (const std::size_t at = who.role.find(party); at != who.role.npos) {
    who.role.erase(at, party.size());
  }
  drop_contact(who.role);
  read_bracket(who);
  if (away) {
    who.away = *away == Capacity::excused ? Key::excused : Key::absent;
  }
  read_away(who);
  put_office_first(who.role, lexicon);
  if (!title.empty()) who.role += (who.role.empty() ? "" : ", ") + title;
  return who;
}

/// `rektorn`, `samordnaren`: somebody, and not what somebody is.
bool is_somebody(std::string_view role) {
  const std::string folded = comparable(role);
  return std::any_of(
      role_ends.begin(), role_ends.end(), [&](std::string_view end) {
        for (const std::string_view ending : {"n", "en"}) {
          if (!folded.ends_with(ending)) continue;
          if (folded.substr(0, folded.size() - ending.size()).ends_with(end)) {
            return true;
          }
        }
        return false;
      });
}

bool is_body(std::string_view text) {
  const std::string folded = comparable(text);
  return std::any_of(
      body_ends.begin(), body_ends.end(),
      [&](std::string_view end) { return folded.ends_with(end); });
}

}  // namespace

std::size_t nameless_after(std::string_view line, const Lexicon& lexicon) {
  std::string_view named;  // with its bracket, if it has one
  bool is_next = false;    // right after the name
  int others = 0;
  for (std::string_view piece : pieces_of(line, lexicon)) {
    bool has_own = false;
    if (begins_person(piece, lexicon, has_own)) {
      named = piece;
      is_next = true;
      others = 0;
      continue;
    }
    while (piece.ends_with('.')) piece.remove_suffix(1);
    if (named.empty() || !is_lone_role(piece, lexicon)) break;
    const bool bracketed = named.ends_with(')');
    const char* end = named.data() + named.size();
    const auto size = static_cast<std::size_t>(end - line.data());
    if (std::exchange(is_next, false) && bracketed) {
      if (utf8::trim(line.substr(size)).front() != ',') return size;
      // Why somebody was away is said last of all.
      const auto who = person_in(named, lexicon);
      if (who && !who->reason.empty()) return size;
    }
    const bool somebody = is_somebody(piece);
    if (bracketed && somebody) return size;
    if ((somebody || is_body(piece)) && ++others == 2) return size;
  }
  return 0;
}

std::optional<std::vector<Participant>> people_in(std::string_view line,
                                                  const Lexicon& lexicon) {
  std::vector<Participant> people;
  const auto add = [&](std::string_view piece) {
    auto who = person_in(piece, lexicon);
    if (who) people.push_back(std::move(*who));
    return who.has_value();
  };
  if (line.find(';') != line.npos) {
    for (const std::string_view written : pieces(line, ';')) {
      const std::string_view piece = utf8::trim(written);
      if (!piece.empty() && !add(piece)) return {};
    }
    return people;
  }
  // `Lars Dal (M), ersättare för Ove Ed (M)`: the second is not there.
  const bool replaces = std::count(line.begin(), line.end(), '(') == 2 &&
                        !read::is_crowd(line, lexicon);
  if (nameless_after(line, lexicon) > 0) return {};
  const auto pieces = pieces_of(line, lexicon);
  const auto persons = persons_of(pieces, lexicon);
  if (persons.size() > 1 && !replaces) {
    if (!std::all_of(persons.begin(), persons.end(), add)) return {};
    return people;
  }
  if (read::is_run_of_names(line, lexicon)) return {};
  // `Sara Berg och Olle Ek`: two names and nothing more.
  if (pieces.size() == 2 && line.find(',') == line.npos &&
      is_name(pieces[0], lexicon) && is_name(pieces[1], lexicon)) {
    if (!add(pieces[0]) || !add(pieces[1])) return {};
    return people;
  }
  // `Vera Lindskog, Holm`: what comes after a comma is a role, and those have
  // small letters or are a function of one word.
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    if (is_name(pieces[i], lexicon)) return {};
  }
  if (!add(line)) return {};
  return people;
}

std::optional<std::vector<Participant>> people_of_body(std::string_view line,
                                                       const Lexicon& lexicon) {
  const std::size_t colon = line.find(':');
  if (colon == line.npos) return {};
  const std::string_view body = utf8::trim(line.substr(0, colon));
  if (!is_body(body) || words_of(body).size() > 2 || !begins_upper(body))
    return {};
  auto people = people_in(utf8::trim(line.substr(colon + 1)), lexicon);
  if (!people) return {};
  for (Participant& who : *people) {
    if (!who.organisation.empty() || who.vacant) return {};
    who.organisation = body;
  }
  return people;
}

}  // namespace bra::intake
