// Follow-ups as they stand now, every entry they have had, and their owners.

#include <algorithm>
#include <tuple>

#include "model/covered.h"
#include "query/age.h"
#include "query/dataset/tables.h"
#include "query/internal_standing.h"
#include "query/shown.h"

namespace bra::query {
namespace {

/// An entry, and what it made of its thread.
struct Told {
  std::size_t thread = 0;
  const Standing* standing = nullptr;
};

// In the order of the minutes.
std::vector<Told> told_in(const Book& book) {
  std::vector<Told> told;
  for (std::size_t i = 0; i < book.threads.size(); ++i) {
    for (const Standing& standing : book.threads[i].standings) {
      told.push_back({i, &standing});
    }
  }
  std::sort(told.begin(), told.end(), [](const Told& a, const Told& b) {
    return std::tuple(a.standing->meeting, a.standing->entry) <
           std::tuple(b.standing->meeting, b.standing->entry);
  });
  return told;
}

Value reference_or_null(const Thread& thread, const Entry& entry) {
  if (thread.number) return {};
  return text_or_null(entry.reference.text);
}

void follow_ups(const Keyed& keyed, const TakeRow& take) {
  const Book& book = keyed.book;
  const Ages ages(book);
  Rows rows(keyed, take);
  for (std::size_t i = 0; i < book.threads.size(); ++i) {
    const Thread& thread = book.threads[i];
    const Standing& latest = thread.latest();
    const Entry& entry = book.entry_of(latest);
    rows.add_fact(
        {keyed.follow_ups[i], text_or_null(thread.id()),
         text_or_null(latest.title), shown(latest.state), latest.open,
         text_or_null(latest.status.text), day_or_null(latest.due),
         keyed.area(latest.area), text_or_null(latest.area_written.text),
         text_or_null(latest.origin.text), thread.opened,
         Value(ages.of(thread, latest, latest.day, {}).closed),
         thread.carried_in, latest.day, reference_or_null(thread, entry),
         latest.entry + 1},
        is_internal(book, thread, latest), place_of(book, latest));
  }
  rows.end();
}

void entries(const Keyed& keyed, const TakeRow& take) {
  const Book& book = keyed.book;
  Rows rows(keyed, take);
  std::vector<InternalStandings> internal;
  internal.reserve(book.threads.size());
  for (const Thread& thread : book.threads) internal.emplace_back(book, thread);
  for (const auto& [thread, standing] : told_in(book)) {
    const Entry& entry = book.entry_of(*standing);
    rows.add_fact(
        {standing->entry + 1, keyed.follow_ups[thread], standing->day,
         text_or_null(entry.reference.text), text_or_null(standing->title),
         shown(standing->state), standing->open,
         text_or_null(standing->status.text), day_or_null(standing->due),
         keyed.area(standing->area), text_or_null(standing->area_written.text),
         text_or_null(standing->origin.text), text_or_null(entry.comment.text),
         entry.task_line},
        internal[thread].have(*standing), place_of(book, *standing));
  }
  rows.end();
}

void owners(const Keyed& keyed, const TakeRow& take) {
  const Book& book = keyed.book;
  Rows rows(keyed, take);
  for (const auto& [thread, standing] : told_in(book)) {
    int ordinal = 0;
    for (const Owner& owner : standing->owners) {
      rows.add({standing->entry + 1, ++ordinal, keyed.person(owner.person),
                text_or_null(owner.written.text)},
               book.entry_of(*standing).span);
    }
  }
  rows.end();
}

}  // namespace

std::vector<TableMaker> follow_up_tables() {
  const Field state{.key = "state",
                    .nullable = false,
                    .among = state_ids(),
                    .meaning = "the state"};
  const Field open{.key = "open",
                   .type = Type::boolean,
                   .nullable = false,
                   .meaning = "whether it was still to be followed up"};
  const Field due{.key = "due",
                  .type = Type::day,
                  .meaning = "the last day to have it done"};
  const Field area{.key = "area", .meaning = "the area it belongs to"};
  const Field area_written{.key = "area_written",
                           .meaning = "the area as written"};
  const Field origin{.key = "origin",
                     .personal = true,
                     .meaning = "where it came from, as written"};
  const Field status{
      .key = "status", .personal = true, .meaning = "the status in words"};
  const Field title{
      .key = "title", .personal = true, .meaning = "the latest title stated"};
  const Field entry{.key = "entry",
                    .type = Type::integer,
                    .nullable = false,
                    .meaning = "its place in the meeting's log, from 1"};

  std::vector<TableMaker> tables;
  tables.push_back(
      {{.name = "follow_ups",
        .meaning = "follow-ups as they stand after the latest meeting; file, "
                   "line and entry are their latest entry's",
        .fields = fields_of_facts(
            {{.key = "follow_up",
              .nullable = false,
              .meaning = "the number; of one without, where it first stands"},
             {.key = "id", .meaning = "the number; null until one is written"},
             title,
             state,
             open,
             status,
             due,
             area,
             area_written,
             origin,
             {.key = "opened",
              .type = Type::day,
              .nullable = false,
              .meaning = "the day of the meeting that opened it"},
             {.key = "closed",
              .type = Type::day,
              .meaning = "the day of the meeting that closed it"},
             {.key = "carried_in",
              .type = Type::boolean,
              .nullable = false,
              .meaning = "whether it is older than the minutes here"},
             {.key = "latest",
              .type = Type::day,
              .nullable = false,
              .meaning = "the day of its latest entry"},
             {.key = "reference",
              .personal = true,
              .meaning = "the number as written, where it is none of ours"},
             entry}),
        .key = {"council", "follow_up"},
        .references = {to_meeting(), to_area()},
        .searched = {"due"}},
       follow_ups});
  tables.push_back(
      {{.name = "follow_up_entries",
        .meaning = "every row and task line of every log; title, due, area and "
                   "origin hold until a later entry says something else",
        .fields =
            fields_of_facts({entry,
                             {.key = "follow_up",
                              .nullable = false,
                              .meaning = "what it is an entry of"},
                             {.key = "date",
                              .type = Type::day,
                              .nullable = false,
                              .meaning = "the day of the meeting"},
                             {.key = "written_number",
                              .personal = true,
                              .meaning = "the number as written"},
                             title,
                             state,
                             open,
                             status,
                             due,
                             area,
                             area_written,
                             origin,
                             {.key = "comment",
                              .personal = true,
                              .meaning = "the entry's own comment"},
                             {.key = "task_line",
                              .type = Type::boolean,
                              .nullable = false,
                              .meaning = "a task line, not a row of a table"}}),
        .key = key_in_meeting("entry"),
        .references = {to_meeting(),
                       {.fields = {"council", "follow_up"},
                        .table = "follow_ups",
                        .to = {"council", "follow_up"}},
                       to_area()},
        .searched = {"follow_up"}},
       entries});
  tables.push_back(
      {{.name = "owners",
        .meaning = "who had it after each entry",
        .fields = fields_with(
            {entry,
             {.key = "ordinal",
              .type = Type::integer,
              .nullable = false,
              .meaning = "its place among the entry's, from 1"},
             {.key = "person",
              .meaning = "who it is; null if no one person was found"},
             {.key = "written", .meaning = "the owner as written"}}),
        .key = {"council", "file", "entry", "ordinal"},
        .references = {{.fields = {"council", "file", "entry"},
                        .table = "follow_up_entries",
                        .to = {"council", "file", "entry"}},
                       to_person("person")},
        .searched = {"person"},
        .personal = true},
       owners});
  return tables;
}

}  // namespace bra::query
