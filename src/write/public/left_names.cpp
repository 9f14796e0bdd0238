#include "write/public/left_names.h"

#include <algorithm>
#include <utility>

#include "language/given_names.h"
#include "text/utf8.h"
#include "write/public/legible.h"
#include "write/public/name_tokens.h"

namespace bra::write {
LeftNames::LeftNames(const Book& book, const Lexicon& lexicon,
                     const SmallWords& small, const WithheldPeople& people)
    : lexicon_(lexicon),
      small_(small),
      people_(people),
      surnames_(book, lexicon, small) {
  for (const Person& person : book.people) {
    know(person.name);
    for (const std::string& alias : person.aliases) know(alias);
    know(person.employer);
    if (person.organisation) continue;
    // `per` is no half of `Per-Åke`.
    const std::string_view given =
        std::string_view(person.name).substr(0, person.name.find(' '));
    if (given.size() < person.name.size()) given_.insert(utf8::fold(given));
  }
  know(book.council.name);
  know(book.council.municipality);
  for (const Area& area : book.areas) know(area.name);
}

void LeftNames::know(std::string_view name) {
  std::string before;
  for (const std::string_view word : words_of(name)) {
    std::string folded = utf8::fold(word);
    words_.insert(folded);
    if (!before.empty()) {
      before += ' ';
      before += folded;
      known_.insert(std::move(before));
    }
    before = std::move(folded);
  }
}

bool LeftNames::is_known(const NameTokens& tokens, std::size_t first,
                         std::size_t end) const {
  for (std::size_t i = first + 1; i < end; ++i) {
    if (known_.contains(tokens[i - 1].folded + ' ' + tokens[i].folded)) {
      return true;
    }
  }
  return false;
}

// `Kalle ringde`, `kalle ringde`: somebody whom no list tells of.
bool LeftNames::is_given_name_left(const NameToken& token,
                                   std::string_view text) const {
  if (words_.contains(token.folded)) return false;
  switch (given_name(token.folded)) {
    case GivenName::no:
      return false;
    case GivenName::or_a_word:
      return is_like_a_name(token, text) &&
             !(begins_sentence(text, token.begin) && small_.has(token.folded));
    case GivenName::yes:
      return true;
  }
  return false;
}

// `Lundmark ringer`. A whole family is not public because one of it is.
bool LeftNames::is_surname_left(const NameTokens& tokens, std::size_t at,
                                const Surnames::Met& met,
                                std::string_view text) const {
  // With its initial it is listed already.
  if (at > 0 && is_initial_of_name(tokens, at - 1, text)) return false;
  if (surnames_.is_of_family(tokens, at, text)) return true;
  return !words_.contains(tokens[at].folded) &&
         surnames_.may_be(tokens[at], met);
}

// `Handläggningen`; `Eleven` where the minutes speak of an elev.
bool LeftNames::is_definite(const std::string& folded) const {
  constexpr std::size_t shortest_stem = 4;
  // No surname ends so.
  for (const std::string_view ending : {"ningen", "heten", "ionen", "elsen"}) {
    if (folded.size() >= ending.size() + shortest_stem &&
        folded.ends_with(ending)) {
      return true;
    }
  }
  for (const std::string_view ending : lexicon_.words(&Language::definite)) {
    if (!folded.ends_with(ending)) continue;
    const std::string stem = folded.substr(0, folded.size() - ending.size());
    if (utf8::count(stem) >= shortest_stem && small_.has(stem)) return true;
  }
  return false;
}

// `K. Ek`. A surname that is known goes, or is public.
bool LeftNames::is_initial_of_name(const NameTokens& tokens, std::size_t at,
                                   std::string_view text) const {
  const NameToken& initial = tokens[at];
  const NameToken& name = tokens[at + 1];
  return initial.upper && utf8::count(initial.folded) == 1 && !name.far &&
         name.stopped && !name.blank && is_like_a_name(name, text) &&
         !small_.has(name.folded) && !words_.contains(name.folded) &&
         !is_definite(name.folded);
}

// `Inga.`, `Nej, det går inte`, `Eftersom …`: not somebody. `Inga ringer` is.
bool LeftNames::is_word(const NameToken& token, std::string_view text) const {
  if (!begins_sentence(text, token.begin)) return false;
  const bool is_known = lexicon_.is(&Language::nothing, token.folded) ||
                        lexicon_.is(&Language::yes, token.folded) ||
                        lexicon_.is(&Language::no, token.folded) ||
                        lexicon_.is(&Language::subordinators, token.folded);
  if (!is_known || given_name(token.folded) == GivenName::no) return is_known;
  constexpr std::string_view blanks = " \t*_";
  constexpr std::string_view ends = "\r\n.,;!|";
  const std::size_t next = text.find_first_not_of(blanks, token.end);
  return next == text.npos || ends.find(text[next]) != ends.npos;
}

// `Vid Folkets Hus`: what follows may still be a name. `Kalle Ek` is one though
// somebody wrote `kalle` elsewhere, and so is `Per Ek`.
bool LeftNames::is_common(const NameToken& token, std::string_view text) const {
  return begins_sentence(text, token.begin) &&
         (small_.has(token.folded) || is_definite(token.folded)) &&
         given_name(token.folded) == GivenName::no;
}

// The token after those that follow `first` as the words of a name do.
std::size_t LeftNames::end_of_name(const NameTokens& tokens, std::size_t first,
                                   std::string_view text) const {
  std::size_t end = first + 1;
  for (std::size_t next = first + 1; next < tokens.size(); ++next) {
    const NameToken& token = tokens[next];
    if (token.far || !(token.blank || token.joined)) break;
    const bool is_particle =
        !token.upper && lexicon_.is(&Language::particles, token.folded);
    if (!is_particle && !is_like_a_name(token, text)) break;
    // A name may be broken by a line; a new line may be a new sentence.
    const std::string_view between =
        text.substr(tokens[next - 1].end, token.begin - tokens[next - 1].end);
    const bool new_line = between.find('\n') != between.npos;
    if (new_line && small_.has(token.folded)) break;
    if (!is_particle) end = next + 1;
  }
  return end;
}

std::deque<Withholding> LeftNames::find(const LeftText& left) const {
  const std::string_view text = left.text();
  const NameTokens& tokens = left.tokens();
  const Surnames::Met surnames = surnames_.met_in(tokens, text);
  std::deque<Withholding> found;
  const auto goes = [&](const NameToken& token) {
    return left.goes(token.begin, token.end);
  };
  const auto add = [&](const NameToken& first, const NameToken& last) {
    found.push_back(
        left.part(WithheldKind::possible_name, first.begin, last.end));
  };
  // Of words that follow each other as those of a name, from `first` on, before
  // `end`: they all stay, and stood beside a name that goes, or did not.
  const auto look_at = [&](std::size_t first, std::size_t end, bool beside) {
    while (first < end && !tokens[first].upper) ++first;
    const bool is_none = first < end && (is_common(tokens[first], text) ||
                                         is_word(tokens[first], text));
    if (is_none) ++first;
    if (first == end) return;
    const auto is_alone = [&] {
      return beside || is_given_name_left(tokens[first], text) ||
             is_surname_left(tokens, first, surnames, text);
    };
    const bool is_name =
        end - first > 1 ? !is_known(tokens, first, end) : is_alone();
    if (is_name) add(tokens[first], tokens[end - 1]);
  };
  for (std::size_t i = 0; i < tokens.size();) {
    const Initials::Found initials = people_.initials().find(tokens, i);
    const std::size_t letters = people_.possible_initials(tokens, i);
    if (letters > 0 && !goes(tokens[i])) {
      add(tokens[i], tokens[i + letters - 1]);
      i += letters;
      continue;
    }
    if (initials.size > 0 && initials.people.empty() && !initials.known &&
        !goes(tokens[i])) {
      add(tokens[i], tokens[i + initials.size - 1]);
    }
    if (!is_like_a_name(tokens[i], text)) {
      if (i + 1 < tokens.size() && is_initial_of_name(tokens, i, text) &&
          !goes(tokens[i]) && !goes(tokens[i + 1])) {
        add(tokens[i], tokens[i + 1]);
      }
      const bool is_known_given =
          !tokens[i].upper && given_.contains(tokens[i].folded);
      if (!goes(tokens[i]) &&
          (is_known_given || is_given_name_left(tokens[i], text))) {
        add(tokens[i], tokens[i]);
      }
      ++i;
      continue;
    }
    // Of `Berit Lind` a chair's surname may go, and the neighbour stays.
    const std::size_t end = end_of_name(tokens, i, text);
    for (std::size_t first = i; first < end;) {
      std::size_t after = first;
      while (after < end && !goes(tokens[after])) ++after;
      const bool beside = first > i || after < end;
      if (after > first) look_at(first, after, beside);
      first = after + 1;
    }
    i = end;
  }
  return found;
}

}  // namespace bra::write
