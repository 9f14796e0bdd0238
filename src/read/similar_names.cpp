#include "read/similar_names.h"

#include "text/short_names.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

constexpr std::size_t most_compared = 100000;
/// Shorter names are near each other by chance.
constexpr std::size_t shortest_given = 5;
constexpr std::size_t shortest_with_initial = 4;

std::string key_of(std::string_view name) {
  const std::string plain = utf8::unaccent(name);
  std::string key;
  for (std::size_t at = 0; at < plain.size();) {
    const char32_t c = utf8::decode(plain, at);
    if (utf8::is_word(c)) utf8::append(key, c);
  }
  return key;
}

bool is_a_letter_off(std::string_view a, std::string_view b) {
  return a.size() <= b.size() + 1 && b.size() <= a.size() + 1 &&
         edits_between(a, b, 1) == 1;
}

}  // namespace

SimilarNames::Form SimilarNames::form_of(std::string_view name) {
  while (name.ends_with('.')) name.remove_suffix(1);
  const std::size_t blank = name.rfind(' ');
  if (blank == name.npos) return Form::given;
  return utf8::count(name.substr(blank + 1)) == 1 ? Form::initial : Form::whole;
}

void SimilarNames::add(std::string_view name, const Person& person) {
  const auto [at, is_new] =
      by_key_.try_emplace(key_of(name), Known{&person, form_of(name)});
  if (!is_new && at->second.person != &person) at->second.person = nullptr;
}

SimilarNames::SimilarNames(const std::vector<Person>& people) {
  for (const Person& person : people) {
    const std::string_view name = person.name;
    add(name, person);
    const std::size_t given = name.find(' ');
    if (given == name.npos || person.organisation) continue;
    add(name.substr(0, given), person);
    std::size_t initial = name.rfind(' ') + 1;
    if (initial >= name.size()) continue;
    utf8::decode(name, initial);
    add(std::string(name.substr(0, given)) +
            std::string(
                name.substr(name.rfind(' '), initial - name.rfind(' '))),
        person);
  }
}

// The one whose name in the same form is a letter away. A slip seldom hits the
// only letter of a surname, nor both ends.
const Person* SimilarNames::slipped(std::string_view written) {
  const Form form = form_of(written);
  const std::string key = key_of(written);
  const std::size_t least =
      form == Form::initial ? shortest_with_initial : shortest_given;
  if (key.size() < least) return nullptr;
  const Person* found = nullptr;
  for (const auto& [known, who] : by_key_) {
    if (who.form != form || who.person == nullptr) continue;
    if (++compared_ > most_compared) return nullptr;
    const bool same_end = known.back() == key.back();
    if (!same_end && (form == Form::initial || known.front() != key.front())) {
      continue;
    }
    const bool is_cut = form == Form::whole && is_cut_short(key, known);
    if (!is_cut && !is_a_letter_off(key, known)) continue;
    if (found != nullptr && found != who.person) return nullptr;
    found = who.person;
  }
  return found;
}

std::string_view SimilarNames::closest_to(std::string_view written) {
  const auto found = by_key_.find(key_of(written));
  const Person* meant =
      found != by_key_.end() ? found->second.person : slipped(written);
  return meant == nullptr ? std::string_view() : std::string_view(meant->name);
}

}  // namespace bra::read
