#include "command/merge.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "query/ask.h"
#include "text/similar.h"

namespace bra::command {
namespace {

using query::Asked;
using query::Unknown;

constexpr std::size_t most_candidates = 5;

std::string called(const CouncilAnswer& part) {
  return part.folder.empty() ? "." : part.folder;
}

bool is_asked(const CouncilAnswer& part) {
  return part.asked && !part.asked->outside;
}

/// The same word of the same question.
bool is_same(const Unknown& a, const Unknown& b) {
  return a.term.where == b.term.where && a.term.key == b.term.key &&
         a.term.value == b.term.value;
}

/// Whether every council fails to know what `unknown` names; gathers what it
/// may have meant in each.
bool known_nowhere(const std::vector<CouncilAnswer>& parts, Unknown& unknown) {
  for (const CouncilAnswer& part : parts) {
    if (!is_asked(part)) continue;
    const auto& theirs = part.asked->unknowns;
    const auto same = std::find_if(
        theirs.begin(), theirs.end(),
        [&](const Unknown& other) { return is_same(unknown, other); });
    if (same == theirs.end()) return false;
    for (const std::string& candidate : same->candidates) {
      auto& all = unknown.candidates;
      const bool is_new =
          std::find(all.begin(), all.end(), candidate) == all.end();
      if (is_new && all.size() < most_candidates) all.push_back(candidate);
    }
  }
  return true;
}

/// No council is called as `council:` wants.
void tell_unknown_council(const std::vector<CouncilAnswer>& parts,
                          const query::Question& question, Report& report) {
  std::vector<std::string> names;
  for (const CouncilAnswer& part : parts) {
    if (part.asked) names.push_back(called(part));
  }
  const std::vector<std::string_view> known(names.begin(), names.end());
  for (const query::Term& term : question.terms) {
    if (term.key != "council") continue;
    Unknown unknown{.term = term, .candidates = {}};
    for (const std::string_view name :
         similar_to(term.value, known, most_candidates)) {
      unknown.candidates.emplace_back(name);
    }
    query::tell(unknown, report);
  }
}

void add_council_column(Table& table, const std::string& council) {
  table.columns.insert(table.columns.begin(),
                       {.key = "council",
                        .heading = "Council",
                        .nullable = false,
                        .meaning = "the council's folder"});
  if (!table.headings.empty()) {
    table.headings.insert(table.headings.begin(), std::string());
  }
  for (Row& row : table.rows) row.insert(row.begin(), Value(council));
}

void append(Answer& all, Answer&& part, const std::string& council) {
  if (!part.pages.empty() && !part.items.rows.empty()) {
    all.pages.emplace_back(Passage{.level = 1, .text = council, .ours = {}});
    std::move(part.pages.begin(), part.pages.end(),
              std::back_inserter(all.pages));
  }
  add_council_column(part.items, council);
  if (all.items.columns.empty()) {
    all.items.columns = std::move(part.items.columns);
    all.items.schema = part.items.schema;
  }
  std::move(part.items.rows.begin(), part.items.rows.end(),
            std::back_inserter(all.items.rows));
  for (Message& line : part.understood) {
    const bool is_new = std::find(all.understood.begin(), all.understood.end(),
                                  line) == all.understood.end();
    if (is_new) all.understood.push_back(std::move(line));
  }
}

}  // namespace

Report unknowns(const std::vector<CouncilAnswer>& parts,
                const query::Question& question) {
  Report report;
  const auto first = std::find_if(parts.begin(), parts.end(), is_asked);
  if (first != parts.end()) {
    for (Unknown unknown : first->asked->unknowns) {
      if (known_nowhere(parts, unknown)) query::tell(unknown, report);
    }
  } else if (std::any_of(
                 parts.begin(), parts.end(),
                 [](const CouncilAnswer& part) { return part.asked; })) {
    tell_unknown_council(parts, question, report);
  }
  return report;
}

Answer merged(std::vector<CouncilAnswer> parts, const query::Noun& noun) {
  if (parts.size() == 1) return std::move(parts.front().asked->answer);
  Answer all;
  for (CouncilAnswer& part : parts) {
    if (!is_asked(part)) continue;
    append(all, std::move(part.asked->answer), called(part));
  }
  for (auto key = noun.order.rbegin(); key != noun.order.rend(); ++key) {
    if (const auto column = column_of(all.items, *key)) {
      sort_by(all.items, *column, false);
    }
  }
  return all;
}

}  // namespace bra::command
