// people: everybody that the minutes or people.yaml know of, with every way
// the name is written and where it was first written so.

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <span>
#include <string>
#include <vector>

#include "query/filter.h"
#include "query/nouns.h"
#include "query/places.h"
#include "query/scope.h"
#include "query/shown.h"
#include "text/path.h"
#include "text/utf8.h"

namespace bra::query {
namespace {

constexpr Column columns[] = {
    {.key = "name",
     .heading = "Name",
     .nullable = false,
     .meaning = "the full name"},
    {.key = "party", .heading = "Party", .meaning = "the latest known party"},
    {.key = "role", .heading = "Role", .meaning = "the latest known role"},
    {.key = "organisation",
     .heading = "Organisation",
     .meaning = "where the person comes from"},
    {.key = "spellings",
     .heading = "Spellings",
     .type = Type::names,
     .seen = Seen::by_programs,
     .nullable = false,
     .meaning = "every way the name is written, the first met first"},
    {.key = "written",
     .heading = "Also written",
     .type = Type::list,
     .seen = Seen::by_people,
     .nullable = false,
     .meaning = "other spellings than the name, and where they stand"},
    {.key = "meetings",
     .heading = "Meetings",
     .type = Type::integer,
     .nullable = false,
     .meaning = "at how many meetings the person is listed, present or not"},
    {.key = "kind",
     .heading = "Kind",
     .seen = Seen::by_programs,
     .nullable = false,
     .meaning = "person or organisation"},
    {.key = "seen",
     .heading = "Seen",
     .type = Type::list,
     .seen = Seen::by_programs,
     .nullable = false,
     .meaning = "where each spelling was first met: spelling, file, line"},
};

constexpr std::string_view terms[] = {keys::organisation, keys::meeting,
                                      keys::text};
constexpr std::string_view order[] = {"name"};

// For each person, the meetings in the period that list them.
std::vector<std::vector<std::size_t>> listings(const Book& book,
                                               const Scope& scope) {
  std::vector<std::vector<std::size_t>> listed(book.people.size());
  for (std::size_t i = 0; i < book.meetings.size(); ++i) {
    if (!book.meetings[i].is_held() || !scope.holds(i)) continue;
    for (const Attendee& attendee : book.meetings[i].attendees) {
      if (!attendee.person || attendee.vacant) continue;
      auto& meetings = listed[*attendee.person];
      if (meetings.empty() || meetings.back() != i) meetings.push_back(i);
    }
  }
  return listed;
}

std::vector<std::size_t> by_name(const Book& book) {
  std::vector<std::string> keys;
  for (const Person& person : book.people) {
    keys.push_back(utf8::collation_key(person.name));
  }
  std::vector<std::size_t> indices(book.people.size());
  std::iota(indices.begin(), indices.end(), 0U);
  std::stable_sort(indices.begin(), indices.end(),
                   [&](auto a, auto b) { return keys[a] < keys[b]; });
  return indices;
}

void tell(const Book& book, const Person& person,
          const std::vector<std::size_t>& meetings, Facts& facts) {
  facts.texts = {person.name, person.party, person.role, person.employer};
  for (const std::string& alias : person.aliases) facts.texts.push_back(alias);
  for (const std::string& spelling : person.spellings) {
    facts.texts.push_back(spelling);
  }
  facts.organisations.clear();
  const auto organisation = organisation_of(person);
  if (!organisation.empty()) facts.organisations.push_back(organisation);
  facts.meetings.clear();
  for (const std::size_t meeting : meetings) {
    facts.meetings.push_back(book.meetings[meeting].date->day);
  }
}

/// `lines` are those where the spellings were first seen.
Row row_of(const Person& person, std::size_t meetings,
           std::span<const std::int64_t> lines) {
  List spellings(person.spellings.begin(), person.spellings.end());
  List seen;
  List written;
  for (std::size_t i = 0; i < person.seen.size(); ++i) {
    const Source* source = person.seen[i].source;
    const Value file = source == nullptr ? Value() : Value(source->name);
    const Value line = source == nullptr ? Value() : Value(lines[i]);
    seen.emplace_back(Object{
        {"spelling", person.spellings[i]}, {"file", file}, {"line", line}});
    if (source == nullptr || person.spellings[i] == person.name) continue;
    // The file's name tells which meeting; more would not fit beside a name.
    const std::string_view file_name = last_name(source->name);
    written.emplace_back(
        person.spellings[i] + " (" +
        std::string(file_name.substr(0, file_name.rfind('.'))) + ")");
  }
  return {person.name,
          text_or_null(person.party),
          text_or_null(person.role),
          text_or_null(person.employer),
          std::move(spellings),
          std::move(written),
          meetings,
          person.organisation ? "organisation" : "person",
          std::move(seen)};
}

Asked answer(const Book& book, const Question& question) {
  const Scope scope(book, question);
  Filter filter(book, question);
  Asked asked = begun(people, filter);
  const auto listed = listings(book, scope);
  Facts facts;
  std::vector<std::size_t> told;
  std::vector<Span> places;
  for (const std::size_t i : by_name(book)) {
    const Person& person = book.people[i];
    if (scope.is_narrowed() && listed[i].empty()) continue;
    if (!filter.is_empty()) {
      tell(book, person, listed[i], facts);
      if (!filter.passes(facts)) continue;
    }
    told.push_back(i);
    places.insert(places.end(), person.seen.begin(), person.seen.end());
  }
  const auto lines = lines_of(places);
  std::span left(lines);
  for (const std::size_t i : told) {
    const Person& person = book.people[i];
    asked.answer.items.rows.push_back(
        row_of(person, listed[i].size(), left.first(person.seen.size())));
    left = left.subspan(person.seen.size());
  }
  scope.explain(asked.answer.understood);
  filter.explain(asked.answer.understood);
  return asked;
}

}  // namespace

extern const Noun people{.name = "people",
                         .schema = "bra.people/1",
                         .columns = columns,
                         .terms = terms,
                         .order = order,
                         .answer = answer};

}  // namespace bra::query
