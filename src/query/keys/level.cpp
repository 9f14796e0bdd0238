// level: a level of the risk picture by its id or in words, or the reason why
// there is none.

#include "query/key.h"
#include "query/risk_shown.h"
#include "query/shown.h"
#include "text/utf8.h"

namespace bra::query {
namespace {

bool look_up_level(Condition& condition, const Book& book,
                   const Question& question) {
  const std::string word = utf8::fold(utf8::trim(condition.term->value));
  std::string id = word;
  if (question.vocabulary != nullptr) {
    const auto* meant = meaning_of(word, question.vocabulary->levels);
    if (meant != nullptr) id = *meant;
  }
  condition.levels.assign(book.levels.size(), false);
  for (std::size_t i = 0; i < book.levels.size(); ++i) {
    const Level& level = book.levels[i];
    if (level.id != id && utf8::fold(level.id) != word &&
        !condition.needle.is(level.name)) {
      continue;
    }
    condition.levels[i] = true;
    condition.means.push_back(level.id);
  }
  if (is_reason(id)) condition.level_reason = id;
  return !condition.means.empty() || !condition.level_reason.empty();
}

bool level_holds(const Condition& condition, const Facts& facts) {
  if (facts.level) return condition.levels[*facts.level];
  return !condition.level_reason.empty() &&
         condition.level_reason == facts.level_reason;
}

bool no_level(const Facts& facts) { return !facts.level; }

std::vector<KnownValue> known_levels(const Book& book,
                                     const Question& question) {
  std::vector<KnownValue> known;
  for (const Level& level : book.levels) {
    const std::string& name = level.name.empty() ? level.id : level.name;
    known.push_back({level.id, name});
    known.push_back({name, name});
  }
  if (question.vocabulary != nullptr) {
    for (const auto& [word, id] : question.vocabulary->levels) {
      known.push_back({word, word});
    }
  }
  return known;
}

std::vector<std::string> all_levels(const Book& book) {
  std::vector<std::string> values;
  for (std::size_t i = 0; i < book.levels.size(); ++i) {
    values.push_back(shown_level(book, i).name);
  }
  values.insert(values.end(), {"not assessed", "not reported"});
  return values;
}

}  // namespace

extern const TermKey level_key{.name = keys::level,
                               .look_up = look_up_level,
                               .holds = level_holds,
                               .is_absent = no_level,
                               .known = known_levels,
                               .values = all_levels};

}  // namespace bra::query
