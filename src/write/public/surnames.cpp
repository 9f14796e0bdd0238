#include "write/public/surnames.h"

#include <algorithm>

#include "language/given_names.h"
#include "text/utf8.h"

namespace bra::write {
namespace {

// `Berg` and `Lund` are words, and places too.
constexpr std::size_t fewest_before_ending = 2;

}  // namespace

Surnames::Surnames(const Book& book, const Lexicon& lexicon,
                   const SmallWords& small)
    : lexicon_(lexicon),
      small_(small),
      endings_(lexicon.words(&Language::surname_endings)) {
  const auto add = [&](std::string_view name) {
    for (const std::string_view word : words_of(name)) {
      places_.insert(utf8::fold(word));
    }
  };
  add(book.council.name);
  add(book.council.municipality);
  for (const Area& area : book.areas) add(area.name);
}

bool Surnames::has_ending(std::string_view folded) const {
  return std::any_of(endings_.begin(), endings_.end(),
                     [&](std::string_view ending) {
                       return folded.ends_with(ending) &&
                              utf8::count(folded) >=
                                  utf8::count(ending) + fewest_before_ending;
                     });
}

// `Lundmarks`.
std::string Surnames::bare(std::string_view folded) const {
  const std::string_view nominative = folded.substr(0, folded.size() - 1);
  const bool in_genitive =
      folded.ends_with('s') && !has_ending(folded) && has_ending(nominative);
  return std::string(in_genitive ? nominative : folded);
}

bool Surnames::is_place(const NameToken& token) const {
  return places_.contains(token.folded) || places_.contains(bare(token.folded));
}

Surnames::Met Surnames::met_in(const NameTokens& tokens,
                               std::string_view text) const {
  Met met;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const NameToken& token = tokens[i];
    if (!is_like_a_name(token, text)) continue;
    const bool follows = i > 0 && token.blank && !token.far;
    // `Kalle Ek`; `Per` begins many other sentences.
    const bool is_behind_name =
        follows && given_name(tokens[i - 1].folded) == GivenName::yes &&
        is_like_a_name(tokens[i - 1], text);
    std::string word = bare(token.folded);
    const bool is_shaped =
        has_ending(word) && !begins_sentence(text, token.begin);
    if (is_behind_name || is_shaped) met.insert(std::move(word));
  }
  return met;
}

bool Surnames::may_be(const NameToken& token, const Met& met) const {
  const std::string& word = token.folded;
  // `Heds granne`
  const bool is_met =
      met.contains(bare(word)) ||
      (word.ends_with('s') && met.contains(word.substr(0, word.size() - 1)));
  return is_met && !small_.has(word) && !is_place(token);
}

bool Surnames::is_of_family(const NameTokens& tokens, std::size_t at,
                            std::string_view text) const {
  const NameToken& name = tokens[at];
  if (!is_like_a_name(name, text) || is_place(name)) return false;
  // `fam. Berglund`
  if (at > 0 && (name.blank || name.stopped) && !name.far &&
      lexicon_.is(&Language::families, tokens[at - 1].folded)) {
    return true;
  }
  return at + 1 < tokens.size() && tokens[at + 1].blank &&
         !tokens[at + 1].far &&
         lexicon_.is(&Language::families_after, tokens[at + 1].folded);
}

}  // namespace bra::write
