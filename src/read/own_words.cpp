#include "read/own_words.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "language/lexicon.h"
#include "read/read.h"
#include "read/record.h"
#include "report/proposal.h"
#include "text/similar.h"

namespace bra::read {
namespace {

using syntax::Node;
using syntax::YamlTree;

std::vector<std::string_view> state_phrases() {
  std::vector<std::string_view> phrases;
  for (const Language* language : languages) {
    for (const StateWord& word : language->states) {
      phrases.push_back(word.phrase);
    }
  }
  return phrases;
}

std::vector<std::string_view> column_words() {
  std::vector<std::string_view> words;
  for (const Language* language : languages) {
    for (const KeyWord& word : language->columns) words.push_back(word.word);
    for (const KeyWord& word : language->keys) {
      if (word.part != Part::meeting) words.push_back(word.word);
    }
  }
  return words;
}

void report_unknown(const Node& node, Message what,
                    std::span<const std::string_view> known, Message remedy,
                    Report& report) {
  report.add(key_unknown, node.key_span, std::move(what))
      .advise(did_you_mean(closest_to(node.key, known), std::move(remedy)));
}

bool heads_a_column(std::string_view word, const Lexicon& lexicon) {
  const auto meanings = lexicon.columns(word);
  return std::any_of(meanings.begin(), meanings.end(),
                     [](const auto& key) { return key.has_value(); });
}

}  // namespace

void check_own_words(const YamlTree& tree, const Node& root, Report& report) {
  for (const Node* node = tree.first(root); node != nullptr;
       node = tree.next(*node)) {
    const bool is_states = node->key == "states";
    if (!is_states && node->key != "columns") continue;
    const Lexicon lexicon(default_council());
    for (const Node* one = tree.first(*node); one != nullptr;
         one = tree.next(*one)) {
      if (is_states && !lexicon.is_state_phrase(one->key)) {
        report_unknown(*one, Message("no state is called {}", one->key),
                       state_phrases(),
                       Message("write a state first, such as ongoing, and the "
                               "council's own words in brackets after it"),
                       report);
      } else if (!is_states && !heads_a_column(one->key, lexicon)) {
        report_unknown(*one, Message("no column is called {}", one->key),
                       column_words(),
                       Message("write a column first, such as status, and the "
                               "council's own words in brackets after it"),
                       report);
      }
    }
  }
}

}  // namespace bra::read
