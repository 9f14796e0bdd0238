// meetings: every meeting of the minutes, also those that were only called or
// were cancelled.

#include <vector>

#include "query/filter.h"
#include "query/nouns.h"
#include "query/places.h"
#include "query/scope.h"
#include "query/shown.h"

namespace bra::query {
namespace {

constexpr Column columns[] = {
    {.key = "date",
     .heading = "Meeting",
     .type = Type::day,
     .meaning = "the day of the meeting"},
    {.key = "kind",
     .heading = "Kind",
     .type = Type::named,
     .nullable = false,
     .meaning = "notes, minutes, notice or cancelled"},
    {.key = "start",
     .heading = "Start",
     .seen = Seen::by_programs,
     .meaning = "when it began, HH:MM"},
    {.key = "end",
     .heading = "End",
     .seen = Seen::by_programs,
     .meaning = "when it ended, HH:MM"},
    {.key = "place",
     .heading = "Place",
     .seen = Seen::by_programs,
     .meaning = "where it was held"},
    {.key = "number",
     .heading = "No.",
     .seen = Seen::by_programs,
     .meaning = "the meeting's own number, as written"},
    {.key = "chair", .heading = "Chair", .meaning = "who led it"},
    {.key = "secretary",
     .heading = "Secretary",
     .seen = Seen::by_programs,
     .meaning = "who kept the minutes"},
    {.key = "present",
     .heading = "Present",
     .type = Type::names,
     .seen = Seen::by_programs,
     .nullable = false,
     .meaning = "who was there, in the order of the minutes"},
    {.key = "present_count",
     .heading = "Present",
     .type = Type::integer,
     .seen = Seen::by_people,
     .meaning = "how many were there, once it has been held"},
    {.key = "absent",
     .heading = "Absent",
     .type = Type::names,
     .seen = Seen::by_programs,
     .nullable = false,
     .meaning = "who was not, the excused included"},
    {.key = "items",
     .heading = "Items",
     .type = Type::integer,
     .nullable = false,
     .meaning = "how many items there are"},
    {.key = "decisions",
     .heading = "Decisions",
     .type = Type::integer,
     .nullable = false,
     .meaning = "how many decisions were made"},
    {.key = "opened",
     .heading = "New",
     .type = Type::integer,
     .meaning = "follow-ups opened; null if no log was kept of it"},
    {.key = "closed",
     .heading = "Finished",
     .type = Type::integer,
     .meaning = "follow-ups closed"},
    {.key = "open_after",
     .heading = "Open after",
     .type = Type::integer,
     .meaning = "follow-ups open after the meeting"},
    {.key = "reopened",
     .heading = "Reopened",
     .type = Type::integer,
     .seen = Seen::by_programs,
     .meaning = "closed follow-ups that were opened again"},
    {.key = "extra",
     .heading = "Extra",
     .type = Type::boolean,
     .seen = Seen::by_programs,
     .nullable = false,
     .meaning = "whether it was an extra meeting"},
    {.key = "reference",
     .heading = "Reference",
     .seen = Seen::by_programs,
     .meaning = "the municipality's registry number, as written"},
    {.key = "next_meeting",
     .heading = "Next meeting",
     .type = Type::day,
     .seen = Seen::by_programs,
     .meaning = "the day agreed for the next one"},
    file_column,
    line_column,
};

constexpr std::string_view terms[] = {keys::meeting, keys::organisation,
                                      keys::text};
constexpr std::string_view order[] = {"date"};

Value clock_or_null(const std::optional<Clock>& clock) {
  if (!clock) return {};
  return clock->iso();
}

// Whoever is bound, else the words.
Value role_holder(const Book& book, const std::optional<std::size_t>& person,
                  const Words& written) {
  if (person) return book.people[*person].name;
  return text_or_null(written.text);
}

void tell(const Book& book, const Meeting& meeting, Facts& facts) {
  facts.meetings.clear();
  if (meeting.date) facts.meetings.push_back(meeting.date->day);
  facts.organisations.clear();
  for (const Attendee& attendee : meeting.attendees) {
    if (attendee.organisation) {
      facts.organisations.push_back(attendee.organisation.text);
    }
    if (!attendee.person) continue;
    const auto name = organisation_of(book.people[*attendee.person]);
    if (!name.empty()) facts.organisations.push_back(name);
  }
  facts.texts = {meeting.place.text, meeting.number.text,
                 meeting.reference.text};
  for (const Item& item : meeting.items) {
    facts.texts.push_back(item.title.text);
    for (const Words& prose : item.prose) facts.texts.push_back(prose.text);
  }
  for (const Decision& decision : meeting.decisions) {
    facts.texts.push_back(decision.text.text);
  }
}

Row row_of(const Book& book, const Meeting& meeting, const Balance* balance) {
  List present;
  List absent;
  for (const Attendee& attendee : meeting.attendees) {
    if (meeting.kind == Kind::notice) break;  // nobody has come to it
    if (attendee.is_present()) present.emplace_back(name_of(book, attendee));
    if (attendee.is_away()) absent.emplace_back(name_of(book, attendee));
  }
  const std::size_t count = present.size();
  const auto counted = [&](int Balance::*field) {
    return balance == nullptr ? Value() : Value(balance->*field);
  };
  return {day_or_null(meeting.date),
          shown(meeting.kind),
          clock_or_null(meeting.start),
          clock_or_null(meeting.end),
          text_or_null(meeting.place.text),
          text_or_null(meeting.number.text),
          role_holder(book, meeting.chair, meeting.chair_written),
          role_holder(book, meeting.secretary, meeting.secretary_written),
          std::move(present),
          meeting.is_held() ? Value(count) : Value(),
          std::move(absent),
          meeting.items.size(),
          meeting.decisions.size(),
          counted(&Balance::opened),
          counted(&Balance::closed),
          counted(&Balance::after),
          counted(&Balance::reopened),
          meeting.extra,
          text_or_null(meeting.reference.text),
          day_or_null(meeting.next_meeting)};
}

Asked answer(const Book& book, const Question& question) {
  const Scope scope(book, question);
  Filter filter(book, question);
  Asked asked = begun(meetings, filter);
  std::vector<const Balance*> balances(book.meetings.size());
  for (const Balance& balance : book.balances) {
    balances[balance.meeting] = &balance;
  }
  Facts facts;
  std::vector<Span> places;
  for (std::size_t i = 0; i < book.meetings.size(); ++i) {
    const Meeting& meeting = book.meetings[i];
    if (!scope.holds(i)) continue;
    if (!filter.is_empty()) {
      tell(book, meeting, facts);
      if (!filter.passes(facts)) continue;
    }
    asked.answer.items.rows.push_back(row_of(book, meeting, balances[i]));
    places.push_back(meeting.date ? meeting.date->span
                                  : Span{.source = meeting.source});
  }
  scope.explain(asked.answer.understood);
  filter.explain(asked.answer.understood);
  add_places(asked.answer.items, places);
  return asked;
}

}  // namespace

extern const Noun meetings{.name = "meetings",
                           .schema = "bra.meetings/1",
                           .columns = columns,
                           .terms = terms,
                           .order = order,
                           .answer = answer};

}  // namespace bra::query
