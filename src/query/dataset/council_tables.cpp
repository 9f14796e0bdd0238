// The council itself: what bra.yaml says, and everybody it knows of.

#include <set>

#include "query/dataset/tables.h"
#include "query/shown.h"
#include "text/path.h"

namespace bra::query {
namespace {

// What stands in bra.yaml has no place if there is none, and nobody who is only
// called a member of the council has.
std::vector<Field> placed_if_known(std::vector<Field> own) {
  std::vector<Field> fields = fields_with(std::move(own));
  for (Field& field : fields) {
    if (field.key == "file" || field.key == "line") field.nullable = true;
  }
  return fields;
}

Span settings_of(const Book& book) {
  for (const auto& source : book.sources) {
    if (source->name == path_in(book.council.folder, "bra.yaml")) {
      return {source.get(), 0, 0};
    }
  }
  return {};
}

void councils(const Keyed& keyed, const TakeRow& take) {
  const Council& council = keyed.book.council;
  Rows rows(keyed, take);
  rows.add({text_or_null(council.name), text_or_null(council.municipality),
            text_or_null(council.code), text_or_null(council.language),
            council.two_step_closing, Value(council.quorum)},
           settings_of(keyed.book));
  rows.end();
}

void areas(const Keyed& keyed, const TakeRow& take) {
  Rows rows(keyed, take);
  std::set<std::string_view> met;
  const Span settings = settings_of(keyed.book);
  for (const Area& area : keyed.book.areas) {
    if (!met.insert(area.id).second) continue;
    rows.add({area.id, text_or_null(area.name), text_or_null(area.county),
              area.declared},
             settings);
  }
  rows.end();
}

void levels(const Keyed& keyed, const TakeRow& take) {
  Rows rows(keyed, take);
  std::set<std::string_view> met;
  const Span settings = settings_of(keyed.book);
  for (const Level& level : keyed.book.levels) {
    if (!met.insert(level.id).second) continue;
    rows.add({level.id, text_or_null(level.name), met.size(),
              text_or_null(level.means)},
             settings);
  }
  rows.end();
}

Span first_seen(const Person& person) {
  return person.seen.empty() ? Span{} : person.seen.front();
}

void people(const Keyed& keyed, const TakeRow& take) {
  Rows rows(keyed, take);
  for (std::size_t i = 0; i < keyed.book.people.size(); ++i) {
    const Person& person = keyed.book.people[i];
    rows.add({keyed.people[i], person.name, person.organisation,
              text_or_null(person.party), text_or_null(person.role),
              text_or_null(person.employer), person.registered},
             first_seen(person));
  }
  rows.end();
}

void spellings(const Keyed& keyed, const TakeRow& take) {
  Rows rows(keyed, take);
  for (std::size_t i = 0; i < keyed.book.people.size(); ++i) {
    const Person& person = keyed.book.people[i];
    std::set<std::string_view> met;
    for (std::size_t j = 0; j < person.spellings.size(); ++j) {
      if (!met.insert(person.spellings[j]).second) continue;
      rows.add({keyed.people[i], person.spellings[j]}, person.seen[j]);
    }
  }
  rows.end();
}

}  // namespace

std::vector<TableMaker> council_tables() {
  std::vector<TableMaker> tables;
  tables.push_back(
      {{.name = "councils",
        .meaning = "one row for each council",
        .fields = placed_if_known(
            {{.key = "name", .meaning = "what the council is called"},
             {.key = "municipality", .meaning = "the municipality's name"},
             {.key = "code", .meaning = "the municipality's official number"},
             {.key = "language", .meaning = "the language of the minutes"},
             {.key = "two_step",
              .type = Type::boolean,
              .nullable = false,
              .meaning = "whether what is done stays open until a meeting "
                         "closes it"},
             {.key = "quorum",
              .type = Type::integer,
              .meaning = "how many members must be there"}}),
        .key = {"council"},
        .references = {},
        .searched = {}},
       councils});
  tables.push_back(
      {{.name = "areas",
        .meaning = "what the risk picture is about",
        .fields = placed_if_known(
            {{.key = "area", .nullable = false, .meaning = "its id"},
             {.key = "name", .meaning = "what people call it"},
             {.key = "county", .meaning = "the id of the area at the county"},
             {.key = "declared",
              .type = Type::boolean,
              .nullable = false,
              .meaning = "whether bra.yaml names it"}}),
        .key = {"council", "area"},
        .references = {to_council()},
        .searched = {}},
       areas});
  tables.push_back(
      {{.name = "levels",
        .meaning = "how grave it can stand",
        .fields = placed_if_known(
            {{.key = "level", .nullable = false, .meaning = "its id"},
             {.key = "name", .meaning = "what people call it"},
             {.key = "rank",
              .type = Type::integer,
              .nullable = false,
              .meaning = "its place on the scale, the calmest is 1"},
             {.key = "means", .meaning = "what the council means by it"}}),
        .key = {"council", "level"},
        .references = {to_council()},
        .searched = {}},
       levels});
  tables.push_back(
      {{.name = "people",
        .meaning = "everybody, and every body, that the minutes know",
        .fields = placed_if_known(
            {{.key = "person",
              .nullable = false,
              .meaning = "the full name; a second one of that name has (2) "
                         "after it"},
             {.key = "name", .nullable = false, .meaning = "the full name"},
             {.key = "is_body",
              .type = Type::boolean,
              .nullable = false,
              .meaning = "whether it is an organisation"},
             {.key = "party", .meaning = "the latest known party"},
             {.key = "role", .meaning = "the latest known role"},
             {.key = "organisation", .meaning = "where the person comes from"},
             {.key = "registered",
              .type = Type::boolean,
              .nullable = false,
              .meaning = "whether people.yaml names it"}}),
        .key = {"council", "person"},
        .references = {to_council()},
        .searched = {"name"},
        .personal = true},
       people});
  tables.push_back(
      {{.name = "spellings",
        .meaning = "every way in which a name is written",
        .fields = placed_if_known(
            {{.key = "person", .nullable = false, .meaning = "whose it is"},
             {.key = "spelling",
              .nullable = false,
              .meaning =
                  "the name as written; file and line are where first"}}),
        .key = {"council", "person", "spelling"},
        .references = {to_person("person")},
        .searched = {"spelling"},
        .personal = true},
       spellings});
  return tables;
}

}  // namespace bra::query
