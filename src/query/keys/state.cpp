// state: a state by its English id or in the words of a language or of the
// council; `open` is every open one.

#include "query/key.h"
#include "query/shown.h"
#include "text/utf8.h"

namespace bra::query {
namespace {

std::optional<State> state_called(const std::string& word,
                                  const Question& question) {
  if (const auto state = state_with(word)) return state;
  if (question.vocabulary == nullptr) return {};
  const State* state = meaning_of(word, question.vocabulary->states);
  if (state != nullptr) return *state;
  // `oklart` is no word that minutes write as a state, only one that we say.
  return state_with(canonical(word, *question.vocabulary));
}

// The canonical word that the council says otherwise, or the word itself.
std::string canonical_state(const std::string& word, const Council& council) {
  for (const auto& [canonical, others] : council.states) {
    for (const std::string& other : others) {
      if (utf8::fold(other) == word) return utf8::fold(canonical);
    }
  }
  return word;
}

bool look_up_state(Condition& condition, const Book& book,
                   const Question& question) {
  const std::string word = utf8::fold(utf8::trim(condition.term->value));
  const bool is_open = question.vocabulary == nullptr
                           ? word == "open"
                           : canonical(word, *question.vocabulary) == "open";
  if (is_open) {
    condition.open = true;
    condition.means.emplace_back("open");
    return true;
  }
  condition.state = state_called(canonical_state(word, book.council), question);
  if (!condition.state) return false;
  condition.means.emplace_back(id_of(*condition.state));
  return true;
}

bool state_holds(const Condition& condition, const Facts& facts) {
  return condition.open ? facts.open : facts.state == condition.state;
}

bool no_state(const Facts& facts) { return !facts.state; }

std::vector<KnownValue> known_states(const Book& book,
                                     const Question& question) {
  std::vector<KnownValue> known{{"open", "open"}};
  for (const std::string_view id : state_ids()) {
    known.push_back({std::string(id), std::string(id)});
  }
  if (question.vocabulary != nullptr) {
    for (const auto& [word, state] : question.vocabulary->states) {
      known.push_back({word, word});
    }
  }
  for (const auto& [canonical, others] : book.council.states) {
    for (const std::string& other : others) known.push_back({other, other});
  }
  return known;
}

std::vector<std::string> all_states(const Book& book) {
  std::vector<std::string> values{"open"};
  for (const std::string_view id : state_ids()) {
    values.push_back(shown(*state_with(id)).name);
  }
  for (const auto& [canonical, others] : book.council.states) {
    values.insert(values.end(), others.begin(), others.end());
  }
  return values;
}

}  // namespace

extern const TermKey state_key{.name = keys::state,
                               .look_up = look_up_state,
                               .holds = state_holds,
                               .is_absent = no_state,
                               .known = known_states,
                               .values = all_states};

}  // namespace bra::query
