#include "query/dataset/tables.h"

#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "query/dataset.h"
#include "query/places.h"

namespace bra::query {
namespace {

constexpr Field council_field{.key = "council",
                              .nullable = false,
                              .meaning = "the council; see the table councils"};
constexpr Field file_field{
    .key = "file",
    .nullable = false,
    .meaning = "the file where it stands, relative to the root"};
constexpr Field line_field{.key = "line",
                           .type = Type::integer,
                           .nullable = false,
                           .meaning = "the line in the file, from 1"};

constexpr Field internal_field{.key = internal_column.key,
                               .type = Type::boolean,
                               .nullable = false,
                               .meaning = internal_column.meaning};

std::vector<std::string> keys_of(const std::vector<Person>& people) {
  std::map<std::string_view, int> met;
  std::vector<std::string> keys;
  for (const Person& person : people) {
    const int count = ++met[person.name];
    keys.push_back(count == 1
                       ? person.name
                       : person.name + " (" + std::to_string(count) + ")");
  }
  return keys;
}

std::vector<std::string> keys_of(const Book& book) {
  std::vector<Span> places;
  for (const Thread& thread : book.threads) {
    places.push_back(book.entry_of(thread.standings.front()).span);
  }
  const auto lines = lines_of(places);
  std::set<std::string> met;
  std::vector<std::string> keys;
  for (std::size_t i = 0; i < book.threads.size(); ++i) {
    std::string key = book.threads[i].id();
    if (key.empty() || met.contains(key)) {
      key = places[i].source->name + ":" + std::to_string(lines[i]);
    }
    met.insert(key);
    keys.push_back(std::move(key));
  }
  return keys;
}

}  // namespace

Keyed::Keyed(const Book& of)
    : book(of),
      council(council_key(of.council)),
      people(keys_of(of.people)),
      follow_ups(keys_of(of)) {}

Value Keyed::person(std::optional<std::size_t> index) const {
  if (!index) return {};
  return people[*index];
}

Value Keyed::area(std::optional<std::size_t> index) const {
  if (!index) return {};
  return book.areas[*index].id;
}

Value Keyed::level(std::optional<std::size_t> index) const {
  if (!index) return {};
  return book.levels[*index].id;
}

void Rows::add(Row row, Span place) {
  // So many that their lines are counted in few looks at a file.
  constexpr std::size_t most_at_once = 2000;
  if (rows_.size() == most_at_once) end();
  rows_.push_back(std::move(row));
  places_.push_back(place);
}

void Rows::add_fact(Row row, const Meeting& meeting, Span place) {
  add_fact(std::move(row), meeting.is_internal(place), place);
}

void Rows::add_fact(Row row, bool internal, Span place) {
  row.emplace_back(internal);
  add(std::move(row), place);
}

void Rows::end() {
  const auto lines = lines_of(places_);
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    Row& row = rows_[i];
    row.insert(row.begin(), council_);
    const Source* source = places_[i].source;
    if (source == nullptr) {
      row.resize(row.size() + 2);
    } else {
      row.emplace_back(source->name);
      row.emplace_back(lines[i]);
    }
    take_(row);
  }
  rows_.clear();
  places_.clear();
}

std::vector<Field> fields_with(std::vector<Field> own) {
  own.insert(own.begin(), council_field);
  own.push_back(file_field);
  own.push_back(line_field);
  return own;
}

std::vector<Field> fields_of_facts(std::vector<Field> own) {
  own.push_back(internal_field);
  return fields_with(std::move(own));
}

std::vector<std::string_view> key_in_meeting(std::string_view ordinal) {
  return {"council", "file", ordinal};
}

Reference to_council() {
  return {.fields = {"council"}, .table = "councils", .to = {"council"}};
}

Reference to_meeting() {
  return {.fields = {"council", "file"},
          .table = "meetings",
          .to = {"council", "file"}};
}

Reference to_person(std::string_view field) {
  return {.fields = {"council", field},
          .table = "people",
          .to = {"council", "person"}};
}

Reference to_area() {
  return {.fields = {"council", "area"},
          .table = "areas",
          .to = {"council", "area"}};
}

Span top_of(const Meeting& meeting) {
  return meeting.date ? meeting.date->span : Span{.source = meeting.source};
}

}  // namespace bra::query
