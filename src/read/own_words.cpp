#include "read/own_words.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
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
      if (word.state == State::unclear) continue;
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

// The own words of one state, `klar: [fixat]`: none may say another, for a row
// that says `pågår` would be done without a word. `taken` are those above.
void check_state_words(const YamlTree& tree, const Node& node, State state,
                       const Lexicon& lexicon,
                       std::map<std::string, State>& taken, Report& report) {
  const auto check = [&](const Node& word) {
    if (word.kind != syntax::NodeKind::scalar) return;
    const std::string folded = comparable(word.text);
    std::optional<State> other;
    if (lexicon.is_state_phrase(word.text)) other = lexicon.state(word.text);
    if (const auto at = taken.find(folded); at != taken.end()) {
      other = at->second;
    }
    taken.emplace(folded, state);
    if (!other || *other == state) return;
    report
        .add(value_unexpected, word.span,
             Message("{} is a word for another state already", word.text))
        .advise("take it away; it cannot say two states");
  };
  if (node.kind == syntax::NodeKind::scalar) check(node);
  for (const Node* one = tree.first(node); one != nullptr;
       one = tree.next(*one)) {
    check(*one);
  }
}

}  // namespace

void check_own_words(const YamlTree& tree, const Node& root, Report& report) {
  for (const Node* node = tree.first(root); node != nullptr;
       node = tree.next(*node)) {
    const bool is_states = node->key == "states";
    if (!is_states && node->key != "columns") continue;
    // That a list is no such thing is told where it is read.
    if (node->kind != syntax::NodeKind::map) continue;
    const Lexicon lexicon(default_council());
    std::map<std::string, State> taken;
    for (const Node* one = tree.first(*node); one != nullptr;
         one = tree.next(*one)) {
      if (is_states && !lexicon.is_state_phrase(one->key)) {
        report_unknown(*one, Message("no state is called {}", one->key),
                       state_phrases(),
                       Message("write a state first, such as ongoing, and the "
                               "council's own words in brackets after it"),
                       report);
      } else if (is_states) {
        const auto state = lexicon.state(one->key);
        if (state) {
          check_state_words(tree, *one, *state, lexicon, taken, report);
        }
      } else if (!heads_a_column(one->key, lexicon)) {
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
