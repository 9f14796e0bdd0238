#include "command/speaking.h"

#include <string_view>

#include "language/lexicon.h"
#include "query/risk_series.h"
#include "text/utf8.h"

namespace bra::command {
namespace {

std::string_view id_of(LevelWord level) {
  switch (level) {
    case LevelWord::green:
      return "green";
    case LevelWord::yellow:
      return "yellow";
    case LevelWord::red:
      return "red";
    case LevelWord::not_assessed:
      return query::reasons::not_assessed;
    case LevelWord::not_reported:
      return query::reasons::not_reported;
  }
  return {};
}

}  // namespace

query::Vocabulary vocabulary_of_languages() {
  query::Vocabulary vocabulary;
  for (const Language* language : languages) {
    for (const auto& [word, thing] : language->question_words) {
      vocabulary.words.emplace_back(utf8::fold(word), thing);
    }
    for (const auto& [word, thing] : language->months) {
      vocabulary.months.emplace_back(utf8::fold(word), thing);
    }
    for (const StateWord& word : language->states) {
      if (word.state == State::unclear) continue;
      vocabulary.states.emplace_back(utf8::fold(word.phrase), word.state);
    }
    for (const auto& [word, thing] : language->levels) {
      vocabulary.levels.emplace_back(utf8::fold(word), id_of(thing));
    }
  }
  return vocabulary;
}

}  // namespace bra::command
