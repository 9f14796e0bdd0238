// stats: what happened to the log at each meeting, and how old the open
// follow-ups were. Open after is always open before, plus opened and reopened,
// less closed: that nothing is lost in between is what bra is for.

#include <cstdint>
#include <vector>

#include "query/filter.h"
#include "query/median_age.h"
#include "query/nouns.h"
#include "query/places.h"
#include "query/scope.h"
#include "query/shown.h"

namespace bra::query {
namespace {

constexpr Column columns[] = {
    {.key = "meeting",
     .heading = "Meeting",
     .type = Type::day,
     .nullable = false,
     .meaning = "the day of the meeting"},
    {.key = "before",
     .heading = "Open before",
     .type = Type::integer,
     .seen = Seen::by_people,
     .nullable = false,
     .meaning = "follow-ups open before the meeting"},
    {.key = "opened",
     .heading = "New",
     .type = Type::integer,
     .nullable = false,
     .meaning = "follow-ups opened at the meeting"},
    {.key = "again",
     .heading = "Reopened",
     .type = Type::integer,
     .seen = Seen::by_people,
     .nullable = false,
     .meaning = "closed follow-ups that were opened again"},
    {.key = "closed",
     .heading = "Finished",
     .type = Type::integer,
     .nullable = false,
     .meaning = "follow-ups closed at the meeting"},
    {.key = "open_after",
     .heading = "Open after",
     .type = Type::integer,
     .nullable = false,
     .meaning = "follow-ups open after the meeting"},
    {.key = "median_age_days",
     .heading = "Median age, days",
     .type = Type::number,
     .meaning = "the median age of the open ones on that day; null of none"},
    {.key = "open_before",
     .heading = "Open before",
     .type = Type::integer,
     .seen = Seen::by_programs,
     .nullable = false,
     .meaning = "follow-ups open before the meeting"},
    {.key = "reopened",
     .heading = "Reopened",
     .type = Type::integer,
     .seen = Seen::by_programs,
     .nullable = false,
     .meaning = "closed follow-ups that were opened again"},
    file_column,
    line_column,
};

constexpr std::string_view terms[] = {keys::meeting};
constexpr std::string_view order[] = {"meeting"};

Value median_or_null(const std::optional<double>& median) {
  if (!median) return {};
  const auto whole = static_cast<std::int64_t>(*median);
  if (static_cast<double>(whole) == *median) return whole;
  return *median;
}

// From the first balance to the last, which follow one another if no term has
// taken one out.
void add_conservation(const std::vector<const Balance*>& balances,
                      Table& table) {
  if (balances.empty()) return;
  int opened = 0;
  int reopened = 0;
  int closed = 0;
  for (const Balance* balance : balances) {
    opened += balance->opened;
    reopened += balance->reopened;
    closed += balance->closed;
  }
  const int before = balances.front()->before;
  const int after = balances.back()->after;
  if (before + opened + reopened - closed != after) return;
  table.notes.push_back(
      {"{} open before + {} new + {} reopened − {} finished = {} open after",
       before, opened, reopened, closed, after});
}

Asked answer(const Book& book, const Question& question) {
  const Scope scope(book, question);
  Filter filter(book, question);
  Asked asked = begun(stats, filter);
  Table& items = asked.answer.items;
  MedianAges medians(book);
  std::vector<const Balance*> shown;
  std::vector<Span> places;
  Facts facts;
  for (const Balance& balance : book.balances) {
    const Meeting& meeting = book.meetings[balance.meeting];
    const Day day = meeting.date->day;
    const auto median = medians.after(balance.meeting);
    if (!scope.holds(balance.meeting)) continue;
    facts.meetings = {day};
    if (!filter.passes(facts)) continue;
    items.rows.push_back({day, balance.before, balance.opened, balance.reopened,
                          balance.closed, balance.after, median_or_null(median),
                          balance.before, balance.reopened});
    shown.push_back(&balance);
    places.push_back(meeting.date->span);
  }
  add_places(items, places);
  add_conservation(shown, items);
  scope.explain(asked.answer.understood);
  filter.explain(asked.answer.understood);
  return asked;
}

}  // namespace

extern const Noun stats{.name = "stats",
                        .schema = "bra.stats/1",
                        .columns = columns,
                        .terms = terms,
                        .order = order,
                        .answer = answer};

}  // namespace bra::query
