#include "query/show_thread.h"

#include <string>
#include <utility>
#include <vector>

#include "model/covered.h"
#include "query/age.h"
#include "query/internal_standing.h"
#include "query/places.h"
#include "query/shown.h"

namespace bra::query {
namespace {

constexpr Column columns[] = {
    {.key = "id",
     .heading = "No.",
     .meaning = "the follow-up's number, null until one is written"},
    {.key = "title",
     .heading = "Follow-up",
     .nullable = false,
     .meaning = "the title after this entry"},
    {.key = "meeting",
     .heading = "Meeting",
     .type = Type::day,
     .nullable = false,
     .meaning = "the meeting whose log has the entry"},
    {.key = "state",
     .heading = "State",
     .type = Type::named,
     .nullable = false,
     .meaning = "the entry's own state"},
    {.key = "open",
     .heading = "Open",
     .type = Type::boolean,
     .nullable = false,
     .meaning = "whether it was still to be followed up"},
    {.key = "status",
     .heading = "Status",
     .meaning = "the entry's own status in words"},
    {.key = "owners",
     .heading = "Owners",
     .type = Type::names,
     .nullable = false,
     .meaning = "full names of the owners after this entry"},
    {.key = "unresolved",
     .heading = "Unresolved owners",
     .type = Type::names,
     .nullable = false,
     .meaning = "owners as written that no one person was found for"},
    {.key = "due",
     .heading = "Due",
     .type = Type::day,
     .meaning = "the last day to have it done, after this entry"},
    {.key = "area",
     .heading = "Area",
     .type = Type::named,
     .meaning = "the id of the area it belongs to, after this entry"},
    {.key = "origin",
     .heading = "Origin",
     .meaning = "where it came from, after this entry"},
    {.key = "comment",
     .heading = "Comment",
     .meaning = "the entry's own comment"},
    {.key = "opened",
     .heading = "Opened",
     .type = Type::day,
     .nullable = false,
     .meaning = "the day of the meeting that opened it"},
    internal_column,
    file_column,
    line_column,
};

constexpr Column page_columns[] = {
    {.key = "meeting", .heading = "Meeting", .type = Type::day},
    {.key = "state", .heading = "State", .type = Type::named},
    {.key = "status", .heading = "Status"},
    {.key = "owner", .heading = "Owner", .type = Type::names},
    {.key = "due", .heading = "Due", .type = Type::day},
    {.key = "comment", .heading = "Comment"},
    {.key = "internal", .heading = "Internal", .type = Type::boolean},
};

Row item_of(const Book& book, const Thread& thread, const Standing& standing) {
  ShownOwners owners = shown_owners(book, standing.owners);
  return {text_or_null(thread.id()),
          standing.title,
          standing.day,
          shown(standing.state),
          standing.open,
          text_or_null(standing.status.text),
          std::move(owners.resolved),
          std::move(owners.unresolved),
          day_or_null(standing.due),
          shown_area(book, standing.area, standing.area_written.text),
          text_or_null(standing.origin.text),
          text_or_null(book.entry_of(standing).comment.text),
          thread.opened};
}

Row page_row(const Book& book, const Standing& standing, bool internal) {
  return {standing.day,
          shown(standing.state),
          text_or_null(standing.status.text),
          shown_owners(book, standing.owners).all,
          day_or_null(standing.due),
          text_or_null(book.entry_of(standing).comment.text),
          internal ? Value(true) : Value()};
}

// The meetings after `standing` and before `until` that should have spoken of
// it and did not.
void add_silent_meetings(const Book& book, const Standing& standing,
                         std::size_t until, Table& table) {
  if (!standing.open) return;
  for (std::size_t i = standing.meeting + 1; i < until; ++i) {
    const Meeting& meeting = book.meetings[i];
    if (!meeting.answers_for_log()) continue;
    table.rows.push_back({meeting.date->day,
                          Named{.id = "not-in-the-log",
                                .name = "not in the log",
                                .ours = true,
                                .tone = Tone::warning},
                          {},
                          {},
                          {},
                          {},
                          {}});
  }
}

Table history(const Book& book, const Thread& thread) {
  Table table;
  table.columns = {std::begin(page_columns), std::end(page_columns)};
  const auto& standings = thread.standings;
  const InternalStandings internal(book, thread);
  for (std::size_t i = 0; i < standings.size(); ++i) {
    table.rows.push_back(
        page_row(book, standings[i], internal.have(standings[i])));
    const std::size_t until = i + 1 < standings.size()
                                  ? standings[i + 1].meeting
                                  : book.meetings.size();
    add_silent_meetings(book, standings[i], until, table);
  }
  return table;
}

Message age_in_words(const Age& age) {
  // By whether the days, then the meetings, are one.
  constexpr std::string_view open[2][2] = {
      {"open for {} days and {} meetings", "open for {} days and {} meeting"},
      {"open for {} day and {} meetings", "open for {} day and {} meeting"}};
  constexpr std::string_view closed[2][2] = {
      {"closed {}, after {} days and {} meetings",
       "closed {}, after {} days and {} meeting"},
      {"closed {}, after {} day and {} meetings",
       "closed {}, after {} day and {} meeting"}};
  const int one_day = age.days == 1 ? 1 : 0;
  const int one_meeting = age.meetings == 1 ? 1 : 0;
  if (!age.closed) return {open[one_day][one_meeting], age.days, age.meetings};
  return {closed[one_day][one_meeting], age.closed->iso(), age.days,
          age.meetings};
}

// Facts that hold for the whole of it, one line each.
void add_facts(const Book& book, const Thread& thread, Day today,
               Table& table) {
  const Standing& latest = thread.latest();
  const Age age = Ages(book).of(thread, latest, today, std::nullopt);
  table.notes.push_back({"opened {}", thread.opened.iso()});
  table.notes.push_back(age_in_words(age));
  if (latest.area) {
    table.notes.push_back({"area: {}", book.areas[*latest.area].name});
  }
  if (latest.origin) {
    table.notes.push_back({"origin: {}", latest.origin.text});
  }
}

}  // namespace

extern const std::span<const Column> show_thread_columns;
const std::span<const Column> show_thread_columns(columns);

void add_thread(const Book& book, const Thread& thread, Day today,
                Answer& answer) {
  std::vector<Span> places;
  std::vector<bool> internal;
  const InternalStandings are_internal(book, thread);
  Table entries;
  for (const Standing& standing : thread.standings) {
    entries.rows.push_back(item_of(book, thread, standing));
    places.push_back(place_of(book, standing));
    internal.push_back(are_internal.have(standing));
  }
  add_places(entries, places, internal);
  for (Row& row : entries.rows) answer.items.rows.push_back(std::move(row));
  std::string heading = thread.id();
  if (!heading.empty()) heading += ' ';
  heading += thread.latest().title;
  answer.pages.emplace_back(Passage{.level = 1, .text = heading, .ours = {}});
  Table table = history(book, thread);
  add_facts(book, thread, today, table);
  answer.pages.emplace_back(std::move(table));
}

}  // namespace bra::query
