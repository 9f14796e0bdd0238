#include "query/filter.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "query/known.h"

namespace bra::query {
namespace {

std::string joined(const std::vector<std::string>& names,
                   std::string_view between) {
  return fmt::format("{}", fmt::join(names, between));
}

bool answers_to(const Council& council, const Needle& needle) {
  return needle.in(council.folder) || needle.in(council.name) ||
         needle.in(council.municipality) ||
         (!council.code.empty() && needle.is(council.code));
}

}  // namespace

Filter::Filter(const Book& book, const Question& question) {
  for (const Term& term : question.terms) {
    const TermKey* key = key_called(term.key);
    if (key == nullptr) continue;
    Condition condition(term);
    if (!term.none && key->look_up != nullptr &&
        !key->look_up(condition, book, question)) {
      Unknown unknown{.term = term};
      if (key->known != nullptr) {
        unknown.candidates =
            candidates_for(term.value, key->known(book, question));
      }
      if (unknown.candidates.empty() && key->values != nullptr) {
        unknown.values = key->values(book);
      }
      unknowns_.push_back(std::move(unknown));
    }
    Group& group = group_of(term, *key);
    auto& list = term.negated ? group.none_of : group.any_of;
    list.push_back(std::move(condition));
  }
}

Filter::Group& Filter::group_of(const Term& term, const TermKey& key) {
  const auto is_same = [&](const Group& group) {
    return group.key == &key && !group.is_bare;
  };
  const auto found = std::find_if(groups_.begin(), groups_.end(), is_same);
  if (!term.bare && found != groups_.end()) return *found;
  groups_.push_back({.key = &key, .is_bare = term.bare});
  return groups_.back();
}

bool Filter::asks_for(std::string_view key) const {
  return std::any_of(groups_.begin(), groups_.end(), [&](const Group& group) {
    return group.key->name == key && !group.any_of.empty();
  });
}

bool Filter::holds(const Group& group, const Facts& facts) {
  const auto holds_one = [&](const Condition& condition) {
    return condition.term->none ? group.key->is_absent(facts)
                                : group.key->holds(condition, facts);
  };
  const auto& [any_of, none_of] = std::tie(group.any_of, group.none_of);
  if (std::any_of(none_of.begin(), none_of.end(), holds_one)) return false;
  return any_of.empty() || std::any_of(any_of.begin(), any_of.end(), holds_one);
}

bool Filter::passes(const Facts& facts) {
  for (Group& group : groups_) {
    if (!holds(group, facts)) return false;
    ++group.passed;
  }
  return true;
}

void Filter::explain(std::vector<Message>& lines) const {
  for (const Group& group : groups_) {
    std::vector<std::string> terms;
    for (const auto* list : {&group.any_of, &group.none_of}) {
      for (const Condition& condition : *list) {
        terms.push_back(written(*condition.term));
        if (condition.means.empty()) continue;
        lines.emplace_back("{} means {}", terms.back(),
                           joined(condition.means, ", "));
      }
    }
    lines.emplace_back("left by {}: {}", joined(terms, " "), group.passed);
  }
}

bool asks_about(const Question& question, const Council& council) {
  bool is_asked = true;
  bool is_named = false;
  bool some_named = false;
  for (const Term& term : question.terms) {
    if (term.key != keys::council) continue;
    const bool answers = answers_to(council, Needle(term.value));
    if (term.negated) {
      is_asked = is_asked && !answers;
    } else {
      some_named = true;
      is_named = is_named || answers;
    }
  }
  return is_asked && (is_named || !some_named);
}

std::vector<Unknown> unknown_councils(const Question& question,
                                      const Council& council) {
  std::vector<Unknown> unknowns;
  for (const Term& term : question.terms) {
    if (term.key != keys::council || term.none) continue;
    if (answers_to(council, Needle(term.value))) continue;
    std::vector<KnownValue> known;
    const std::string& shown =
        council.folder.empty() ? council.name : council.folder;
    for (const std::string& name :
         {council.folder, council.name, council.municipality}) {
      if (!name.empty()) known.push_back({name, shown});
    }
    unknowns.push_back(
        {.term = term, .candidates = candidates_for(term.value, known)});
  }
  return unknowns;
}

}  // namespace bra::query
