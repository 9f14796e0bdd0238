// Meetings, who was at them, and what was said and decided.

#include <iterator>

#include "query/dataset/tables.h"
#include "query/shown.h"

namespace bra::query {
namespace {

// In the order of Capacity.
constexpr std::string_view capacities[] = {"member",  "substitute", "co-opted",
                                           "invited", "observer",   "absent",
                                           "excused"};
static_assert(std::size(capacities) ==
              static_cast<std::size_t>(Capacity::excused) + 1);

Value clock_or_null(const std::optional<Clock>& clock) {
  if (!clock) return {};
  return clock->iso();
}

void meetings(const Keyed& keyed, const TakeRow& take) {
  const Book& book = keyed.book;
  std::vector<const Balance*> balances(book.meetings.size());
  for (const Balance& balance : book.balances) {
    balances[balance.meeting] = &balance;
  }
  Rows rows(keyed, take);
  for (std::size_t i = 0; i < book.meetings.size(); ++i) {
    const Meeting& meeting = book.meetings[i];
    const auto counted = [&](int Balance::*field) {
      return balances[i] == nullptr ? Value() : Value(balances[i]->*field);
    };
    rows.add({day_or_null(meeting.date),
              shown(meeting.kind),
              meeting.extra,
              meeting.is_held(),
              clock_or_null(meeting.start),
              clock_or_null(meeting.end),
              text_or_null(meeting.place.text),
              text_or_null(meeting.number.text),
              text_or_null(meeting.reference.text),
              keyed.person(meeting.chair),
              keyed.person(meeting.secretary),
              day_or_null(meeting.next_meeting),
              meeting.is_approved,
              day_or_null(meeting.approved_on),
              day_or_null(meeting.picture_adopted),
              day_or_null(meeting.plan_adopted),
              counted(&Balance::before),
              counted(&Balance::opened),
              counted(&Balance::reopened),
              counted(&Balance::closed),
              counted(&Balance::after)},
             top_of(meeting));
  }
  rows.end();
}

void attendance(const Keyed& keyed, const TakeRow& take) {
  Rows rows(keyed, take);
  for (const Meeting& meeting : keyed.book.meetings) {
    if (!meeting.is_held()) continue;
    int ordinal = 0;
    for (const Attendee& one : meeting.attendees) {
      const bool serves = one.capacity != Capacity::substitute || one.serving;
      rows.add(
          {++ordinal, keyed.person(one.person), text_or_null(one.name.text),
           text_or_null(one.party.text), text_or_null(one.role.text),
           text_or_null(one.organisation.text),
           capacities[static_cast<std::size_t>(one.capacity)], one.is_present(),
           serves && !one.vacant, text_or_null(one.replaces.text),
           text_or_null(one.part.text)},
          one.span);
    }
  }
  rows.end();
}

std::string text_of(const Item& item) {
  std::string text;
  for (const Words& prose : item.prose) {
    if (!text.empty()) text += "\n\n";
    text += prose.text;
  }
  return text;
}

void items(const Keyed& keyed, const TakeRow& take) {
  Rows rows(keyed, take);
  for (const Meeting& meeting : keyed.book.meetings) {
    int ordinal = 0;
    for (const Item& item : meeting.items) {
      rows.add({++ordinal, text_or_null(item.number.text),
                text_or_null(item.title.text), item.level,
                text_or_null(item.presenter.text), text_or_null(text_of(item))},
               item.span.source == nullptr ? top_of(meeting) : item.span);
    }
  }
  rows.end();
}

void decisions(const Keyed& keyed, const TakeRow& take) {
  Rows rows(keyed, take);
  for (const Meeting& meeting : keyed.book.meetings) {
    if (!meeting.is_held()) continue;
    int ordinal = 0;
    for (const Decision& decision : meeting.decisions) {
      rows.add_fact({++ordinal, text_or_null(decision.id),
                     decision.item ? Value(*decision.item + 1) : Value(),
                     text_or_null(decision.text.text)},
                    meeting, decision.span);
    }
  }
  rows.end();
}

}  // namespace

std::vector<TableMaker> meeting_tables() {
  std::vector<TableMaker> tables;
  tables.push_back(
      {{.name = "meetings",
        .meaning = "every file of minutes; facts are told of those held",
        .fields = fields_with(
            {{.key = "date", .type = Type::day, .meaning = "the day"},
             {.key = "kind",
              .nullable = false,
              .among = kind_ids(),
              .meaning = "what the file is"},
             {.key = "extra",
              .type = Type::boolean,
              .nullable = false,
              .meaning = "whether it was an extra meeting"},
             {.key = "held",
              .type = Type::boolean,
              .nullable = false,
              .meaning = "whether its facts count: it has a date and is no "
                         "notice and not cancelled"},
             {.key = "starts", .meaning = "when it began, HH:MM"},
             {.key = "ends", .meaning = "when it ended, HH:MM"},
             {.key = "place", .meaning = "where it was held"},
             {.key = "number", .meaning = "the meeting's own number"},
             {.key = "reference",
              .meaning = "the municipality's registry number"},
             {.key = "chair", .personal = true, .meaning = "who led it"},
             {.key = "secretary",
              .personal = true,
              .meaning = "who kept the minutes"},
             {.key = "next_meeting",
              .type = Type::day,
              .meaning = "the day agreed for the next one"},
             {.key = "approved",
              .type = Type::boolean,
              .nullable = false,
              .meaning = "whether the minutes say that they are approved"},
             {.key = "approved_on",
              .type = Type::day,
              .meaning = "the day that they were"},
             {.key = "picture_adopted",
              .type = Type::day,
              .meaning = "when the risk picture was adopted"},
             {.key = "plan_adopted",
              .type = Type::day,
              .meaning = "when the plan of action was adopted"},
             {.key = "open_before",
              .type = Type::integer,
              .meaning = "follow-ups open before it; this and the next four "
                         "are null if it was not held"},
             {.key = "opened",
              .type = Type::integer,
              .meaning = "follow-ups opened at it"},
             {.key = "reopened",
              .type = Type::integer,
              .meaning = "closed follow-ups that were opened again"},
             {.key = "closed",
              .type = Type::integer,
              .meaning = "follow-ups closed at it"},
             {.key = "open_after",
              .type = Type::integer,
              .meaning = "follow-ups open after it"}}),
        .key = {"council", "file"},
        .references = {to_council(), to_person("chair"),
                       to_person("secretary")},
        .searched = {"date"}},
       meetings});
  tables.push_back(
      {{.name = "attendance",
        .meaning = "every line of a meeting's lists of people",
        .fields = fields_with(
            {{.key = "ordinal",
              .type = Type::integer,
              .nullable = false,
              .meaning = "its place among the meeting's, from 1"},
             {.key = "person", .meaning = "who it is"},
             {.key = "written", .meaning = "the name as written"},
             {.key = "party", .meaning = "the party, as the line says"},
             {.key = "role", .meaning = "the role, as the line says"},
             {.key = "organisation",
              .meaning = "the organisation, as the line says"},
             {.key = "capacity",
              .nullable = false,
              .among = capacities,
              .meaning = "in which list it stands"},
             {.key = "present",
              .type = Type::boolean,
              .nullable = false,
              .meaning = "whether the person counts as there"},
             {.key = "counts",
              .type = Type::boolean,
              .nullable = false,
              .meaning = "whether the person was to be there: a substitute who "
                         "does not serve and a vacant seat were not"},
             {.key = "replaces", .meaning = "whom a substitute stands in for"},
             {.key = "part", .meaning = "partial attendance, as written"}}),
        .key = key_in_meeting("ordinal"),
        .references = {to_meeting(), to_person("person")},
        .searched = {"person"},
        .personal = true},
       attendance});
  tables.push_back(
      {{.name = "items",
        .meaning = "the items of each meeting, also of notices",
        .fields = fields_with(
            {{.key = "item",
              .type = Type::integer,
              .nullable = false,
              .meaning = "its place among the meeting's, from 1"},
             {.key = "number", .meaning = "the number before its words"},
             {.key = "title", .personal = true, .meaning = "its heading"},
             {.key = "level",
              .type = Type::integer,
              .nullable = false,
              .meaning = "2 for an item, 3 for one below it"},
             {.key = "presenter",
              .personal = true,
              .meaning = "who presented it"},
             {.key = "text",
              .personal = true,
              .meaning = "its prose, an empty line between paragraphs"}}),
        .key = key_in_meeting("item"),
        .references = {to_meeting()},
        .searched = {}},
       items});
  tables.push_back(
      {{.name = "decisions",
        .meaning = "what was decided",
        .fields = fields_of_facts(
            {{.key = "ordinal",
              .type = Type::integer,
              .nullable = false,
              .meaning = "its place among the meeting's, from 1"},
             {.key = "id",
              .meaning = "its paragraph and year, or its meeting and ordinal"},
             {.key = "item",
              .type = Type::integer,
              .meaning = "the item it stands under"},
             {.key = "text", .personal = true, .meaning = "what was decided"}}),
        .key = key_in_meeting("ordinal"),
        .references = {to_meeting(),
                       {.fields = {"council", "file", "item"},
                        .table = "items",
                        .to = {"council", "file", "item"}}},
        .searched = {}},
       decisions});
  return tables;
}

}  // namespace bra::query
