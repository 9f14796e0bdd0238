#include "read/sections/name_parts.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "language/comparing.h"
#include "text/ascii.h"
#include "text/capital.h"
#include "text/utf8.h"

namespace bra::read {

std::string_view next_word(std::string_view text, std::size_t& at) {
  while (at < text.size() && (text[at] == ' ' || text[at] == '\n')) ++at;
  const std::size_t begin = at;
  while (at < text.size() && text[at] != ' ' && text[at] != '\n') ++at;
  return text.substr(begin, at - begin);
}

namespace {

bool begins_letter(std::string_view word) {
  std::size_t at = 0;
  return !is_digit(word.front()) && utf8::is_word(utf8::decode(word, at));
}

// `d'Arc`, `"Nalle"`: a word of a name that begins with a mark, or with a
// letter and an apostrophe, before its capital.
bool begins_name(std::string_view word) {
  if (begins_upper(word)) return true;
  for (const std::string_view mark : {"\"", "'", "”", "“", "’", "»"}) {
    if (word.starts_with(mark)) return begins_upper(word.substr(mark.size()));
    if (word.size() > 1 && word.substr(1).starts_with(mark)) {
      return begins_upper(word.substr(1 + mark.size()));
    }
  }
  return false;
}

using Words = std::span<const std::string_view>;

std::vector<std::string_view> words_in(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view word = next_word(text, at);
    if (!word.empty()) words.push_back(word);
  }
  return words;
}

/// The text from the first of these words to the last.
std::string_view text_of(Words words) {
  if (words.empty()) return {};
  const char* const begin = words.front().data();
  const char* const end = words.back().data() + words.back().size();
  return {begin, static_cast<std::size_t>(end - begin)};
}

// With how many words a name begins: `Torsten Nyberg polis`. They begin with a
// capital, but for particles before one.
std::size_t size_of_name(Words words, const Lexicon& lexicon) {
  std::size_t size = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (begins_name(words[i])) {
      size = i + 1;
      continue;
    }
    const auto is_particle = [&](std::string_view word) {
      return lexicon.is(&Language::particles, word);
    };
    const bool goes_on =
        is_particle(words[i]) && i + 1 < words.size() &&
        (begins_upper(words[i + 1]) || is_particle(words[i + 1]));
    if (!goes_on) break;
  }
  return size;
}

// With how many words of a name the text ends.
std::size_t size_of_last_name(Words words, const Lexicon& lexicon) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    const Words last = words.subspan(at);
    if (size_of_name(last, lexicon) == last.size() && begins_name(last[0])) {
      return last.size();
    }
  }
  return 0;
}

std::string_view without_mark(std::string_view word) {
  while (word.ends_with('.') || word.ends_with(':')) word.remove_suffix(1);
  return word;
}

// `Rektor –` before a name is the title alone.
std::string_view without_dash(std::string_view title) {
  for (const std::string_view dash : {" –", " —", " -"}) {
    if (title.ends_with(dash)) title.remove_suffix(dash.size());
  }
  return title;
}

// Whether a word ends as one of the list does; a short one is the whole word.
// `Socialchefen` is `socialchef`.
bool ends_as(std::string_view word, Lexicon::List list,
             const Lexicon& lexicon) {
  constexpr std::size_t shortest_ending = 4;
  const Comparable folded(without_mark(word));
  const std::string_view text = folded.text();
  const auto is_one = [&](std::string_view stem) {
    const auto ends = [&](std::string_view ending) {
      return stem == ending ||
             (ending.size() >= shortest_ending && stem.ends_with(ending));
    };
    return std::any_of(
        languages.begin(), languages.end(), [&](const Language* language) {
          const Words endings = language->*list;
          return std::any_of(endings.begin(), endings.end(), ends);
        });
  };
  if (is_one(text)) return true;
  constexpr std::size_t longest_article = 4;
  for (std::size_t size = 1; size <= longest_article; ++size) {
    if (size >= text.size()) break;
    const std::string_view article = text.substr(text.size() - size);
    if (lexicon.is(&Language::definite, article) &&
        is_one(text.substr(0, text.size() - size))) {
      return true;
    }
  }
  return false;
}

// `BUP`, `SSPF`; the `AB` of a company is a part of its name.
bool is_acronym(std::string_view word) {
  return word.size() > 1 && word != "AB" &&
         std::all_of(word.begin(), word.end(),
                     [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_rank(std::string_view word, const Lexicon& lexicon) {
  return lexicon.is(&Language::ranks, without_mark(word));
}

// `Tre elever från gymnasiet`, `2 åhörare`, `Elever`, `N.N.`.
bool counts_people(Words words, const Lexicon& lexicon) {
  const std::string_view first = words.front();
  if (first == "NN" || text_of(words) == "N.N." || text_of(words) == "N. N.") {
    return true;
  }
  if (first.find_first_not_of("0123456789") == first.npos) return true;
  const std::string_view text = text_of(words);
  const std::size_t size = lexicon.starts(&Language::counts, text);
  if (size == 0) return false;
  const std::string_view rest = utf8::trim(text.substr(size));
  return rest.empty() || !begins_upper(rest);
}

// With how many words of a title the text begins: `Vice ordförande`.
std::size_t size_of_title(Words words, const Lexicon& lexicon) {
  std::size_t at = 0;
  while (at < words.size() && is_rank(words[at], lexicon)) ++at;
  if (at == words.size()) return 0;
  // `Vid protokollet` is of two words.
  const std::string_view rest = text_of(words.subspan(at));
  const std::size_t office =
      std::max(lexicon.starts(&Language::chair_roles, rest),
               lexicon.starts(&Language::secretary_roles, rest));
  if (office > 0) {
    const char* const end = rest.data() + office;
    while (at < words.size() && words[at].data() < end) ++at;
    return at;
  }
  if (!ends_as(words[at], &Language::titles, lexicon)) return 0;
  // `Polisen` is a body, and `Polisen Torsten Nyberg` names somebody.
  const Words after = words.subspan(at + 1);
  const bool names_somebody =
      after.size() > 1 && size_of_last_name(after, lexicon) == after.size();
  const bool is_title = names_somebody || !is_institution(words[at], lexicon);
  return is_title ? at + 1 : 0;
}

// `Kommunstyrelsens ordförande Vera Lindskog`: whose title it is, the title,
// and a whole name.
bool has_genitive_title(Words words, const Lexicon& lexicon) {
  constexpr std::size_t shortest = 4;
  if (words.size() < shortest || begins_name(words[1])) return false;
  const Words name = words.subspan(2);
  return size_of_title(words.subspan(1), lexicon) == 1 &&
         size_of_last_name(name, lexicon) == name.size();
}

// Where the name begins that a title is followed by, or the end if none does.
// In `i socialnämnden Bo Ek` it is what follows the last small letter, in `för
// Polisen Bo Ek` what follows the organisation.
struct NameStart {
  std::size_t at = 0;
  bool doubtful = false;
};
NameStart name_after_title(Words words, std::size_t title,
                           const Lexicon& lexicon) {
  const Words after = words.subspan(title);
  const std::size_t last = size_of_last_name(after, lexicon);
  std::size_t at = words.size() - last;
  std::size_t organisation = at;
  for (std::size_t i = at; i < words.size(); ++i) {
    if (is_institution(words[i], lexicon)) organisation = i + 1;
  }
  const bool is_object =
      at > title && lexicon.is(&Language::origins, words[at - 1]);
  if (organisation > at) return {organisation, false};
  if (!is_object) return {at, at > title && last == 1};
  constexpr std::size_t longest_place = 2;
  if (last <= longest_place) return {words.size(), false};
  return {at, true};
}

// Where a name ends that an organisation or a title follows without a comma:
// `Maja Ek Polisen`. A name before it has two words at least.
std::size_t end_before_organisation(Words name, const Lexicon& lexicon) {
  constexpr std::size_t shortest_name = 2;
  // Where all are capitals, none tells anything.
  const bool may_be_acronym = !name.empty() && !is_acronym(name.front());
  for (std::size_t i = shortest_name; i < name.size(); ++i) {
    if (is_acronym(name[i]) && !may_be_acronym) continue;
    if (is_institution(name[i], lexicon) ||
        ends_as(name[i], &Language::titles, lexicon)) {
      return i;
    }
  }
  return name.size();
}

bool joins_others(Words rest, const Lexicon& lexicon) {
  if (rest.empty()) return false;
  const std::string_view first = rest.front();
  if (first.starts_with('+') || first == "&") return true;
  if (lexicon.is(&Language::conjunctions, first)) {
    return rest.size() > 1 && begins_name(rest[1]);
  }
  std::string squeezed = comparable(text_of(rest));
  std::erase_if(squeezed, [](char c) { return c == ' ' || c == '.'; });
  return lexicon.is(&Language::others, squeezed);
}

// The name that `words` begin with, and what stands after it.
void split_name(Words words, const Lexicon& lexicon, NameParts& parts) {
  constexpr std::size_t longest_plain = 2;
  std::size_t size = size_of_name(words, lexicon);
  const Words name = words.first(size);
  size = end_before_organisation(name, lexicon);
  const Words rest = words.subspan(size);
  parts.name = text_of(words.first(size));
  parts.rest = text_of(rest);
  if (size == name.size() && size > longest_plain) {
    // `Per Ek Björkviks kommun`, `Nils Holm M`.
    const bool has_organisation =
        !rest.empty() && is_institution(rest.front(), lexicon);
    const bool ends_in_party =
        rest.empty() && lexicon.party(name.back()) == name.back();
    // `von Platen Hugo`: the surname stands first.
    const bool is_turned =
        !begins_name(name.front()) &&
        std::count_if(name.begin(), name.end(), begins_name) > 1;
    if (has_organisation || ends_in_party || is_turned) {
      parts.doubt = Doubt::name;
    }
  }
  if (joins_others(rest, lexicon)) {
    parts.doubt = Doubt::several;
    return;
  }
  // `Polisen genom Torsten Nyberg`.
  if (size == 1 && !rest.empty() && !begins_upper(rest.front()) &&
      size_of_last_name(rest, lexicon) > 1) {
    parts.doubt = Doubt::name;
  }
}

}  // namespace

bool joins_others(std::string_view rest, const Lexicon& lexicon) {
  return joins_others(Words(words_in(rest)), lexicon);
}

bool is_office(std::string_view text, const Lexicon& lexicon) {
  return lexicon.starts(&Language::chair_roles, text) > 0 ||
         lexicon.starts(&Language::secretary_roles, text) > 0;
}

bool is_title(std::string_view text, const Lexicon& lexicon) {
  std::size_t at = 0;
  const std::string_view word = next_word(text, at);
  return is_office(text, lexicon) || is_rank(word, lexicon) ||
         ends_as(word, &Language::titles, lexicon);
}

bool is_institution(std::string_view text, const Lexicon& lexicon) {
  std::size_t at = 0;
  const std::string_view word = next_word(text, at);
  return is_acronym(word) || ends_as(word, &Language::institutions, lexicon) ||
         ends_as(word, &Language::bodies, lexicon);
}

bool names_body(std::string_view text, const Lexicon& lexicon) {
  const std::vector<std::string_view> words = words_in(text);
  if (words.empty()) return false;
  return lexicon.is(&Language::companies, words.back()) ||
         std::any_of(words.begin(), words.end(), [&](std::string_view word) {
           return is_institution(word, lexicon);
         });
}

bool reads_as_name(std::string_view text, const Lexicon& lexicon) {
  // Nearly every role begins with a small letter or is one word.
  if (text.find(' ') == text.npos || !begins_upper(text)) return false;
  constexpr std::size_t longest = 3;
  const std::vector<std::string_view> words = words_in(text);
  return words.size() > 1 && words.size() <= longest &&
         size_of_name(words, lexicon) == words.size() &&
         !names_body(text, lexicon) &&
         std::none_of(words.begin(), words.end(), [&](std::string_view word) {
           return is_title(word, lexicon) || !lexicon.party(word).empty();
         });
}

NameParts name_parts(std::string_view text, const Lexicon& lexicon) {
  NameParts parts;
  const std::vector<std::string_view> all = words_in(text);
  if (all.empty()) return parts;
  const Words words(all);
  if (counts_people(words, lexicon)) {
    parts.rest = text;
    parts.doubt = Doubt::unnamed;
    return parts;
  }
  std::size_t title = size_of_title(words, lexicon);
  if (title == 0 && has_genitive_title(words, lexicon)) title = 2;
  if (title == 0 && !begins_name(words.front())) {
    // `fältassistent Bo Vik`: any word with a small letter is one.
    const std::size_t last = size_of_last_name(words, lexicon);
    // `-7 Hugo Winther`: no word of a name or title begins so.
    if (last > 0 && !begins_letter(words.front())) {
      parts.name = text;
      parts.doubt = Doubt::name;
      return parts;
    }
    const bool is_particle = lexicon.is(&Language::particles, words.front());
    if (last > 1 && !is_particle) title = words.size() - last;
    // `a - Hugo Winther`, `a- Hugo Winther`: one letter says nothing.
    std::string_view first = words.front();
    if (first.ends_with('-')) first.remove_suffix(1);
    if (title > 0 && utf8::count(first) == 1) {
      parts.name = text;
      parts.doubt = Doubt::name;
      return parts;
    }
  }
  if (title == 0) {
    split_name(words, lexicon, parts);
    return parts;
  }
  const NameStart start = name_after_title(words, title, lexicon);
  if (start.at == words.size() && begins_upper(text)) {
    // `Kommunpolis` stands where a name does, as in a public copy.
    parts.name = text;
    if (start.at > title) parts.doubt = Doubt::unnamed;
    return parts;
  }
  parts.title = without_dash(without_mark(text_of(words.first(start.at))));
  if (start.at < words.size()) {
    split_name(words.subspan(start.at), lexicon, parts);
  }
  if (start.doubtful) parts.doubt = Doubt::name;
  return parts;
}

}  // namespace bra::read
