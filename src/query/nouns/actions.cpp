// actions: what was promised, by whom and until when, as it stood at the end
// of the period.

#include <algorithm>
#include <string>
#include <tuple>

#include "model/covered.h"
#include "query/age.h"
#include "query/filter.h"
#include "query/internal_standing.h"
#include "query/nouns.h"
#include "query/places.h"
#include "query/scope.h"
#include "query/shown.h"
#include "text/utf8.h"

namespace bra::query {
namespace {

constexpr Column columns[] = {
    {.key = "id",
     .heading = "No.",
     .meaning = "the follow-up's number, null until one is written"},
    {.key = "title",
     .heading = "Follow-up",
     .nullable = false,
     .meaning = "the latest title stated"},
    {.key = "state",
     .heading = "State",
     .type = Type::named,
     .nullable = false,
     .meaning = "the state at the latest entry: new, ongoing, waiting, "
                "returns, done, closed, handed-over, dropped or unclear"},
    {.key = "open",
     .heading = "Open",
     .type = Type::boolean,
     .seen = Seen::by_programs,
     .nullable = false,
     .meaning = "whether it is still to be followed up"},
    {.key = "owners",
     .heading = "Owners",
     .type = Type::names,
     .seen = Seen::by_programs,
     .nullable = false,
     .meaning = "full names of the owners that are known people",
     .for_people = "owner"},
    {.key = "unresolved",
     .heading = "Unresolved owners",
     .type = Type::names,
     .seen = Seen::by_programs,
     .nullable = false,
     .meaning = "owners as written that no one person was found for"},
    {.key = "owner",
     .heading = "Owner",
     .type = Type::names,
     .seen = Seen::by_people,
     .nullable = false,
     .meaning = "every owner, resolved or not"},
    {.key = "due",
     .heading = "Due",
     .type = Type::day,
     .seen = Seen::by_programs,
     .meaning = "the last day to have it done",
     .for_people = "deadline"},
    {.key = "deadline",
     .heading = "Due",
     .seen = Seen::by_people,
     .meaning = "the last day to have it done, and whether it has passed"},
    {.key = "opened",
     .heading = "Opened",
     .type = Type::day,
     .nullable = false,
     .meaning = "the day of the meeting that opened it"},
    {.key = "meeting",
     .heading = "Meeting",
     .type = Type::day,
     .seen = Seen::by_programs,
     .nullable = false,
     .meaning = "the meeting whose log has its latest entry"},
    {.key = "status",
     .heading = "Status",
     .seen = Seen::by_programs,
     .meaning = "the latest entry's status in words"},
    {.key = "area",
     .heading = "Area",
     .type = Type::named,
     .seen = Seen::by_programs,
     .meaning = "the id of the area it belongs to"},
    {.key = "origin",
     .heading = "Origin",
     .seen = Seen::by_programs,
     .meaning = "where it came from, as written"},
    {.key = "age_days",
     .heading = "Days",
     .type = Type::integer,
     .nullable = false,
     .meaning = "days from its opening until it closed, or until today or "
                "the period's end"},
    {.key = "age_meetings",
     .heading = "Meetings",
     .type = Type::integer,
     .nullable = false,
     .meaning = "meetings held after the one that opened it, until it closed"},
    {.key = "overdue",
     .heading = "Overdue",
     .type = Type::boolean,
     .seen = Seen::by_programs,
     .nullable = false,
     .meaning = "open after its last day"},
    {.key = "closed",
     .heading = "Closed",
     .type = Type::day,
     .seen = Seen::by_programs,
     .meaning = "the day of the meeting that closed it"},
    {.key = "reference",
     .heading = "Reference",
     .meaning = "the number as written, where it is none of ours"},
    internal_column,
    file_column,
    line_column,
};

constexpr std::size_t opened_column = 9;
static_assert(columns[opened_column].key == "opened");

constexpr std::string_view terms[] = {
    keys::owner, keys::area,         keys::state, keys::meeting, keys::opened,
    keys::due,   keys::organisation, keys::id,    keys::text};
constexpr std::string_view order[] = {"opened"};

// A thread and how it stood.
struct Found {
  const Thread* thread = nullptr;
  const Standing* latest = nullptr;
  std::string id;
  std::string title_key;
  bool overdue = false;
};

// How a thread stood at the end, if it is in the log of one of the meetings.
const Standing* standing_in(const Thread& thread, const Scope& scope) {
  const bool is_in_scope = std::any_of(
      thread.standings.begin(), thread.standings.end(),
      [&](const Standing& standing) { return scope.holds(standing.meeting); });
  if (!is_in_scope) return nullptr;
  return scope.end() ? thread.as_of(*scope.end()) : &thread.latest();
}

std::vector<Found> found_in(const Book& book, const Scope& scope) {
  std::vector<Found> found;
  for (const Thread& thread : book.threads) {
    const Standing* latest = standing_in(thread, scope);
    if (latest == nullptr) continue;
    found.push_back({.thread = &thread,
                     .latest = latest,
                     .overdue = latest->open && latest->due &&
                                latest->due->day < scope.as_of()});
  }
  return found;
}

// Whether a word without a key is its number.
bool is_named(const Found& found, const Question& question) {
  return !found.id.empty() &&
         std::any_of(question.terms.begin(), question.terms.end(),
                     [&](const Term& term) {
                       return term.bare && term.value == found.id;
                     });
}

// Open ones unless others are asked for, by an option or by naming a state or
// a number.
bool is_wanted(const Found& found, const Question& question,
               const Filter& filter) {
  const bool named = filter.asks_for("state") || filter.asks_for("id") ||
                     is_named(found, question);
  const bool open = found.latest->open;
  if (question.overdue && !found.overdue) return false;
  if (question.unowned && !found.latest->owners.empty()) return false;
  switch (question.which) {
    case Which::by_default:
      return open || named;
    case Which::open:
      return open;
    case Which::done:
      return !open;
    case Which::all:
      return true;
  }
  return true;
}

void tell(const Book& book, const Found& found, Facts& facts) {
  const Standing& latest = *found.latest;
  const Entry& entry = book.entry_of(latest);
  facts.texts = {latest.title, latest.status.text, latest.origin.text,
                 entry.comment.text, latest.area_written.text};
  facts.people.clear();
  facts.written.clear();
  for (const Owner& owner : latest.owners) {
    if (owner.person) facts.people.push_back(*owner.person);
    facts.written.push_back(owner.written.text);
  }
  facts.organisations.clear();
  for (const std::size_t person : facts.people) {
    const std::string_view name = organisation_of(book.people[person]);
    if (!name.empty()) facts.organisations.push_back(name);
  }
  facts.ids.clear();
  if (!found.id.empty()) facts.ids.push_back(found.id);
  if (entry.reference) facts.ids.push_back(entry.reference.text);
  facts.meetings.clear();
  for (const Standing& standing : found.thread->standings) {
    facts.meetings.push_back(standing.day);
  }
  facts.area = latest.area;
  facts.area_written = latest.area_written.text;
  facts.state = latest.state;
  facts.open = latest.open;
  facts.opened = found.thread->opened;
  facts.due.reset();
  if (latest.due) facts.due = latest.due->day;
}

// By age, then number, then title: those without a number last that day.
void sort(std::vector<Found>& found) {
  for (Found& one : found) {
    one.title_key = utf8::collation_key(one.latest->title);
  }
  const auto key = [](const Found& one) {
    const auto& number = one.thread->number;
    return std::tuple(one.thread->opened, !number, number.value_or(Number{}));
  };
  std::stable_sort(found.begin(), found.end(),
                   [&](const Found& a, const Found& b) {
                     const auto first = key(a);
                     const auto second = key(b);
                     if (first != second) return first < second;
                     return a.title_key < b.title_key;
                   });
}

Value deadline(const Found& found) {
  const auto& due = found.latest->due;
  if (!due || !found.overdue) return day_or_null(due);
  return Object{{"due", Value(due->day)},
                {"overdue", Named{.id = "overdue",
                                  .name = "overdue",
                                  .ours = true,
                                  .tone = Tone::warning}}};
}

Row row_of(const Book& book, const Found& found, const Age& age) {
  const Standing& latest = *found.latest;
  const Entry& entry = book.entry_of(latest);
  ShownOwners owners = shown_owners(book, latest.owners);
  const bool is_ours = found.thread->number.has_value();
  return {text_or_null(found.id),
          latest.title,
          shown(latest.state),
          latest.open,
          std::move(owners.resolved),
          std::move(owners.unresolved),
          std::move(owners.all),
          day_or_null(latest.due),
          deadline(found),
          found.thread->opened,
          latest.day,
          text_or_null(latest.status.text),
          shown_area(book, latest.area, latest.area_written.text),
          text_or_null(latest.origin.text),
          age.days,
          age.meetings,
          found.overdue,
          Value(age.closed),
          is_ours ? Value() : text_or_null(entry.reference.text)};
}

Asked answer(const Book& book, const Question& question) {
  const Scope scope(book, question);
  Filter filter(book, question);
  std::vector<Found> found = found_in(book, scope);
  Asked asked = begun(actions, filter);
  auto& lines = asked.answer.understood;
  scope.explain(lines);
  lines.push_back({"follow-ups in their logs: {}", found.size()});
  for (Found& one : found) one.id = one.thread->id();
  std::erase_if(found, [&](const Found& one) {
    return !is_wanted(one, question, filter);
  });
  lines.push_back({"of the kind asked for: {}", found.size()});
  Facts facts;
  std::erase_if(found, [&](const Found& one) {
    if (filter.is_empty()) return false;
    tell(book, one, facts);
    return !filter.passes(facts);
  });
  filter.explain(lines);
  sort(found);
  const Ages ages(book);
  std::vector<Span> places;
  std::vector<bool> internal;
  for (const Found& one : found) {
    const Age age =
        ages.of(*one.thread, *one.latest, scope.as_of(), scope.end());
    asked.answer.items.rows.push_back(row_of(book, one, age));
    places.push_back(place_of(book, *one.latest));
    internal.push_back(is_internal(book, *one.thread, *one.latest));
  }
  add_places(asked.answer.items, places, internal);
  // A number tells the day already.
  const bool numbered =
      std::all_of(found.begin(), found.end(),
                  [](const Found& one) { return !one.id.empty(); });
  if (numbered)
    asked.answer.items.columns[opened_column].seen = Seen::by_programs;
  return asked;
}

}  // namespace

extern const Noun actions{.name = "actions",
                          .schema = "bra.actions/1",
                          .columns = columns,
                          .terms = terms,
                          .order = order,
                          .answer = answer};

}  // namespace bra::query
