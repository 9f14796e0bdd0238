#include "query/merge.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "query/filter.h"
#include "query/places.h"

namespace bra::query {
namespace {

constexpr std::size_t most_candidates = 5;
constexpr std::size_t most_values = 20;

const Column for_people{.key = "council",
                        .heading = "Council",
                        .type = Type::named,
                        .seen = Seen::by_people,
                        .nullable = false,
                        .meaning = "the council"};

// Before the file and line, where there are any, else last.
std::size_t programs_place(const Table& table) {
  return column_of(table, file_column.key).value_or(table.columns.size());
}

// The council stands first for people and before the file for programs.
void add_council(Table& table, const Named& council) {
  const auto place = static_cast<std::ptrdiff_t>(programs_place(table));
  table.columns.insert(table.columns.begin() + place, council_column);
  table.columns.insert(table.columns.begin(), for_people);
  for (Row& row : table.rows) {
    row.insert(row.begin() + place, council);
    row.insert(row.begin(), council);
  }
}

// What is shown of one council is shown of all.
void show_alike(const std::vector<Column>& part, std::vector<Column>& all) {
  for (std::size_t i = 0; i < all.size() && i < part.size(); ++i) {
    if (part[i].seen == Seen::always) all[i].seen = Seen::always;
  }
}

bool is_same(const Term& a, const Term& b) {
  return written(a) == written(b) && a.where == b.where;
}

// Those that are not there yet, while there are fewer than `most`.
void add_new(const std::vector<std::string>& names, std::size_t most,
             std::vector<std::string>& all) {
  for (const std::string& name : names) {
    if (all.size() >= most) return;
    if (std::find(all.begin(), all.end(), name) == all.end()) {
      all.push_back(name);
    }
  }
}

// Those of the first part that each other part has as well. Only a `council:`
// is asked of a council that is outside.
std::vector<Unknown> unknown_to_all(const std::vector<CouncilPart>& parts) {
  struct Counted {
    Unknown unknown;
    std::size_t parts = 0;
  };
  std::vector<Counted> counted;
  std::size_t inside = 0;
  for (const CouncilPart& part : parts) {
    if (!part.asked.outside) ++inside;
    for (const Unknown& unknown : part.asked.unknowns) {
      auto found = std::find_if(
          counted.begin(), counted.end(), [&](const Counted& other) {
            return is_same(other.unknown.term, unknown.term);
          });
      if (found == counted.end()) {
        counted.push_back({unknown, 1});
        continue;
      }
      ++found->parts;
      found->unknown.several = found->unknown.several || unknown.several;
      add_new(unknown.candidates, most_candidates, found->unknown.candidates);
      add_new(unknown.values, most_values, found->unknown.values);
    }
  }
  std::vector<Unknown> unknowns;
  for (Counted& one : counted) {
    const bool of_councils = one.unknown.term.key == keys::council;
    const std::size_t asked = of_councils ? parts.size() : inside;
    if (one.parts < asked && !one.unknown.several) continue;
    unknowns.push_back(std::move(one.unknown));
  }
  return unknowns;
}

// By the last column first: each sort keeps the order of equals.
void sort_rows(const Noun& noun, Table& table) {
  for (std::size_t i = noun.order.size(); i-- > 0;) {
    if (const auto column = column_of(table, noun.order[i])) {
      sort_by(table, *column, false);
    }
  }
}

// A page for each council if any has one, or has something to say below its
// table.
bool need_pages(const std::vector<CouncilPart>& parts) {
  return std::any_of(parts.begin(), parts.end(), [](const CouncilPart& part) {
    const Answer& answer = part.asked.answer;
    return !answer.pages.empty() || !answer.items.notes.empty();
  });
}

void add_pages(const CouncilPart& part, Answer& merged) {
  const Answer& answer = part.asked.answer;
  if (answer.pages.empty() && answer.items.rows.empty()) return;
  merged.pages.emplace_back(
      Passage{.level = 1, .text = part.council.name, .ours = {}});
  if (answer.pages.empty()) {
    merged.pages.emplace_back(answer.items);
    return;
  }
  for (auto page : answer.pages) {
    if (auto* passage = std::get_if<Passage>(&page)) {
      if (passage->level > 0) passage->level = std::min(passage->level + 1, 6);
    }
    merged.pages.push_back(std::move(page));
  }
}

}  // namespace

extern const Column council_column{
    .key = "council",
    .heading = "Council",
    .type = Type::named,
    .seen = Seen::by_programs,
    .nullable = false,
    .meaning = "the council's folder, where there are several"};

CouncilPart part_of(const Council& council, Asked asked) {
  Named named{.id = council.folder, .name = council.municipality};
  if (named.name.empty()) named.name = council.folder;
  return {.council = std::move(named), .asked = std::move(asked)};
}

Asked answer_of(const Noun& noun, const Book& book, const Question& question) {
  if (!asks_about(question, book.council)) {
    return outside(noun, question, book.council);
  }
  Asked asked = noun.answer(book, question);
  for (Unknown& unknown : unknown_councils(question, book.council)) {
    asked.unknowns.push_back(std::move(unknown));
  }
  return asked;
}

Asked outside(const Noun& noun, const Question& question,
              const Council& council) {
  Asked asked;
  asked.answer.items.schema = noun.schema;
  asked.answer.items.columns = {noun.columns.begin(), noun.columns.end()};
  asked.unknowns = unknown_councils(question, council);
  asked.outside = true;
  return asked;
}

Asked merge(const Noun& noun, std::vector<CouncilPart> parts) {
  auto unknowns = unknown_to_all(parts);
  if (parts.size() == 1) {
    parts.front().asked.unknowns = std::move(unknowns);
    return std::move(parts.front().asked);
  }
  Asked merged;
  merged.unknowns = std::move(unknowns);
  const bool with_pages = need_pages(parts);
  Table& items = merged.answer.items;
  items.schema = noun.schema;
  for (CouncilPart& part : parts) {
    Answer& answer = part.asked.answer;
    if (part.asked.outside) continue;
    if (with_pages) add_pages(part, merged.answer);
    merged.answer.understood.push_back({"{}:", part.council.name});
    std::move(answer.understood.begin(), answer.understood.end(),
              std::back_inserter(merged.answer.understood));
    add_council(answer.items, part.council);
    if (items.rows.empty()) items.columns = answer.items.columns;
    show_alike(answer.items.columns, items.columns);
    std::move(answer.items.rows.begin(), answer.items.rows.end(),
              std::back_inserter(items.rows));
  }
  if (items.columns.empty()) {
    items.columns = {noun.columns.begin(), noun.columns.end()};
    add_council(items, {});
  }
  // The title of a council's answer may say which month; with several it is a
  // column that does.
  if (const auto period = column_of(items, "period")) {
    items.columns[*period].seen = Seen::always;
  }
  sort_rows(noun, items);
  return merged;
}

}  // namespace bra::query
