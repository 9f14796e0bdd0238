#include "intake/people.h"

#include <algorithm>

#include "intake/words.h"
#include "language/comparing.h"
#include "read/sections/attendee.h"
#include "text/utf8.h"

namespace bra::intake {
namespace {

bool is_upper(std::string_view word) {
  return !word.empty() && !utf8::fold(word).starts_with(word.substr(0, [&] {
    std::size_t at = 0;
    utf8::decode(word, at);
    return at;
  }()));
}

bool has_letters_only(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const char c = word[at];
    const bool mark = c == '-' || c == '\'' || c == '.';
    const bool digit = c >= '0' && c <= '9';
    const char32_t decoded = utf8::decode(word, at);
    if (digit || (!mark && decoded != U'’' && !utf8::is_word(decoded))) {
      return false;
    }
  }
  return true;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

/// Where commas, semicolons and `och` stand outside brackets.
std::vector<std::string_view> pieces_of(std::string_view text,
                                        const Lexicon& lexicon) {
  std::vector<std::string_view> pieces;
  int depth = 0;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '(') ++depth;
    if (text[at] == ')') --depth;
    if (depth > 0) continue;
    std::size_t size = text[at] == ',' ? 1 : 0;
    if (text[at] == ' ') {
      const std::size_t end = std::min(text.find(' ', at + 1), text.size());
      const std::string_view word = text.substr(at + 1, end - at - 1);
      const bool joins = lexicon.is(&Language::conjunctions, word) ||
                         word == "og" || word == "&";
      if (joins) size = 1 + word.size();
    }
    if (size == 0) continue;
    pieces.push_back(utf8::trim(text.substr(begin, at - begin)));
    begin = at + size;
    at += size - 1;
  }
  pieces.push_back(utf8::trim(text.substr(begin)));
  return pieces;
}

/// `Karin Öst (L), ordf., Mats Ros (S)`: an office belongs to whom it follows.
std::vector<std::string_view> with_roles(
    const std::vector<std::string_view>& pieces, const Lexicon& lexicon) {
  std::vector<std::string_view> whole;
  for (std::string_view piece : pieces) {
    std::string_view word = piece;
    while (word.ends_with('.')) word.remove_suffix(1);
    const bool office =
        !word.empty() &&
        (lexicon.starts(&Language::chair_roles, word) == word.size() ||
         lexicon.starts(&Language::secretary_roles, word) == word.size());
    if (office && !whole.empty() && whole.back().ends_with(')')) {
      const char* begin = whole.back().data();
      whole.back() = {
          begin, static_cast<std::size_t>(piece.data() + piece.size() - begin)};
    } else {
      whole.push_back(piece);
    }
  }
  return whole;
}

/// `Nils Holm (M)`, `Vera Lindskog (S) ordförande`: one person, with a bracket
/// of its own.
bool has_own_bracket(std::string_view piece, const Lexicon& lexicon) {
  const std::size_t open = piece.find('(');
  const std::size_t close = piece.find(')');
  if (open == piece.npos || open == 0 || close == piece.npos) return false;
  if (piece.find('(', open + 1) != piece.npos) return false;
  std::string_view after = utf8::trim(piece.substr(close + 1));
  if (after.starts_with(',')) after = utf8::trim(after.substr(1));
  while (after.ends_with('.')) after.remove_suffix(1);
  return after.empty() || is_lone_role(after, lexicon);
}

std::string without_notes(std::string_view text) {
  std::string out(utf8::trim(text));
  while (out.ends_with('*') || out.ends_with(',') || out.ends_with(';')) {
    out.pop_back();
    out = std::string(utf8::trim(out));
  }
  return out;
}

/// Norwegian and Danish brackets: a role, or a party that is none in Sweden.
void read_bracket(Participant& who) {
  if (who.organisation.empty()) return;
  if (is_one_of(foreign_roles, who.organisation)) {
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

/// `frånvarande` after a name among the present.
void read_away(Participant& who) {
  for (std::string* field : {&who.role, &who.part, &who.organisation}) {
    if (!is_one_of(away_words, *field)) continue;
    const std::string folded = comparable(*field);
    const bool excused = folded.find("förhind") != folded.npos ||
                         folded.find("forfall") != folded.npos ||
                         folded == "afbud";
    who.away = excused ? Key::excused : Key::absent;
    field->clear();
  }
}

std::optional<Participant> person_in(std::string_view text,
                                     const Lexicon& lexicon) {
  const std::string line = without_notes(text);
  if (line.size() > 160 || line.find('\t') != line.npos) return {};
  if (read::is_crowd(line, lexicon)) return {};
  const auto [read, title, doubt] = read::read_attendee(line, {}, lexicon);
  if (doubt == read::Doubt::unnamed) return {};
  Participant who{.name = std::string(read.name.text),
                  .party = std::string(read.party.text),
                  .role = std::string(read.role.text),
                  .organisation = std::string(read.organisation.text),
                  .part = std::string(read.part.text),
                  .replaces = std::string(read.replaces.text),
                  .vacant = read.vacant,
                  .away = {},
                  .written = line};
  // A role before the name: `Ordf. Vera Lindskog (S)`.
  if (title) who.role += ", " + utf8::fold(title.text);
  const bool is_first = read.role.text.data() < read.name.text.data();
  if (read.role && is_first) who.role = utf8::fold(who.role);
  if (who.vacant) return who;
  if (!is_name(who.name, lexicon)) return {};
  // What follows is words of a role, not a sentence and not another name.
  if (who.role.size() > 90 || who.role.find(". ") != who.role.npos) return {};
  // `Ewa Lind, kommunalråd (M), ordförande`: the party is no part of the role.
  const std::string party = " (" + who.party + ")";
  if (const std::size_t at = who.role.find(party); at != who.role.npos) {
    who.role.erase(at, party.size());
  }
  read_bracket(who);
  read_away(who);
  return who;
}

}  // namespace

bool is_name(std::string_view text, const Lexicon& lexicon) {
  const auto words = words_of(text);
  if (words.size() < 2 || words.size() > 5) return false;
  for (const std::string_view word : words) {
    if (!has_letters_only(word) || is_one_of(not_names, word)) return false;
    const std::string folded = utf8::fold(word);
    for (const std::string_view body : lexicon.words(&Language::bodies)) {
      if (folded.ends_with(body)) return false;
    }
    // ÖVRIGA is a heading.
    if (word.size() > 3 && utf8::fold(word) != word &&
        std::none_of(word.begin(), word.end(),
                     [](char c) { return c >= 'a' && c <= 'z'; })) {
      return false;
    }
    if (!is_upper(word) && !lexicon.is(&Language::particles, word)) {
      return false;
    }
  }
  return is_upper(words.front()) && is_upper(words.back());
}

bool is_lone_role(std::string_view text, const Lexicon& lexicon) {
  if (text.empty() || text.size() > 60 || text.ends_with('.')) return false;
  if (lexicon.starts(&Language::chair_roles, text) == text.size() ||
      lexicon.starts(&Language::secretary_roles, text) == text.size()) {
    return true;
  }
  return !is_upper(text) && words_of(text).size() <= 5 &&
         has_letters_only(words_of(text).front());
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
    for (std::size_t at = 0; at < line.size();) {
      const std::size_t end = std::min(line.find(';', at), line.size());
      const std::string_view piece = utf8::trim(line.substr(at, end - at));
      if (!piece.empty() && !add(piece)) return {};
      at = end + 1;
    }
    return people;
  }
  // `Lars Dal (M), ersättare för Ove Ed (M)`: the second is not there.
  const bool replaces = std::count(line.begin(), line.end(), '(') == 2 &&
                        !read::is_crowd(line, lexicon);
  const auto pieces = with_roles(pieces_of(line, lexicon), lexicon);
  const auto bracketed = std::count_if(
      pieces.begin(), pieces.end(),
      [&](std::string_view piece) { return has_own_bracket(piece, lexicon); });
  if (pieces.size() > 1 && bracketed > 1 && !replaces) {
    // Each has its own bracket, or it cannot be told what belongs to whom.
    const bool all = bracketed == static_cast<std::ptrdiff_t>(pieces.size());
    if (!all || !std::all_of(pieces.begin(), pieces.end(), add)) return {};
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

}  // namespace bra::intake
