#include "write/public/known_roles.h"

#include <algorithm>

#include "language/comparing.h"
#include "text/pieces.h"
#include "text/utf8.h"
#include "write/public/name_tokens.h"

namespace bra::write {
namespace {

// Whether one of the words ends as these do; a short ending is a word.
bool has_ending(std::string_view text, Lexicon::List list,
                const Lexicon& lexicon) {
  constexpr std::size_t shortest_ending = 4;
  const auto endings = lexicon.words(list);
  const auto articles = lexicon.words(&Language::definite);
  const auto is_one = [&](std::string_view word) {
    return std::any_of(
        endings.begin(), endings.end(), [&](std::string_view ending) {
          return word == ending ||
                 (ending.size() >= shortest_ending && word.ends_with(ending));
        });
  };
  const auto words = words_of(text);
  return std::any_of(words.begin(), words.end(), [&](std::string_view written) {
    const std::string word = utf8::fold(written);
    return is_one(word) ||
           std::any_of(articles.begin(), articles.end(),
                       [&](std::string_view article) {
                         return word.ends_with(article) &&
                                is_one(std::string_view(word).substr(
                                    0, word.size() - article.size()));
                       });
  });
}

}  // namespace

KnownRoles::KnownRoles(const Book& book, const Lexicon& lexicon)
    : lexicon_(lexicon) {
  for (const std::string& role : book.council.public_roles) add(role);
  for (const Person& person : book.people) {
    if (!person.registered) continue;
    add(person.role);
    add(person.employer);
    if (person.organisation) add(person.name);
  }
  for (const Meeting& meeting : book.meetings) {
    for (const Attendee& one : meeting.attendees) {
      if (one.is_away()) continue;
      add(one.role.text);
      add(one.organisation.text);
    }
  }
}

void KnownRoles::add(std::string_view text) {
  for (const std::string_view piece : pieces(text, ',')) {
    known_.insert(comparable(piece));
  }
}

bool KnownRoles::has_part(std::string_view part) const {
  if (known_.contains(comparable(part))) return true;
  if (lexicon_.starts(&Language::chair_roles, part) > 0 ||
      lexicon_.starts(&Language::secretary_roles, part) > 0) {
    return true;
  }
  for (const auto list :
       {&Language::titles, &Language::institutions, &Language::bodies}) {
    if (has_ending(part, list, lexicon_)) return true;
  }
  const auto words = words_of(part);
  return words.size() > 1 && (lexicon_.is(&Language::companies, words.back()) ||
                              lexicon_.is(&Language::companies, words.front()));
}

bool KnownRoles::has(std::string_view text) const {
  if (known_.contains(comparable(text))) return true;
  for (const std::string_view piece : pieces(text, ',')) {
    if (!has_part(utf8::trim(piece))) return false;
  }
  return true;
}

std::string_view KnownRoles::certain(const Attendee& attendee,
                                     const Words& said) const {
  return attendee.is_away() && !has(said.text) ? std::string_view() : said.text;
}

}  // namespace bra::write
