#include "support/asking.h"

#include "language/lexicon.h"
#include "language/speech.h"
#include "text/utf8.h"

namespace bra::test {
namespace {

query::Vocabulary from_catalogs() {
  query::Vocabulary vocabulary;
  for (const Language* language : languages) {
    for (const auto& [word, means] : language->question_words) {
      vocabulary.words.emplace_back(utf8::fold(word), means);
    }
  }
  vocabulary.months = {{"mars", 3}, {"maj", 5},      {"juni", 6},
                       {"june", 6}, {"februari", 2}, {"may", 5}};
  vocabulary.states = {{"ny", State::fresh},
                       {"pågår", State::ongoing},
                       {"klar", State::done},
                       {"återkommer", State::returns}};
  vocabulary.levels = {{"röd", "red"},
                       {"rött", "red"},
                       {"gul", "yellow"},
                       {"ej bedömd", "not-assessed"}};
  return vocabulary;
}

}  // namespace

const query::Vocabulary& vocabulary() {
  static const query::Vocabulary made = from_catalogs();
  return made;
}

std::string said(const Message& message) {
  return Speech(*language_of("en")).say(message);
}

}  // namespace bra::test
