// risk: how grave it stands in each area, in one month or over many. A period
// picks the picture's own months, whenever they were told of.

#include <algorithm>
#include <string>
#include <vector>

#include "model/contradicted.h"
#include "query/filter.h"
#include "query/nouns.h"
#include "query/places.h"
#include "query/risk_series.h"
#include "query/risk_shown.h"
#include "query/risk_view.h"
#include "query/shown.h"
#include "text/personal_number.h"

namespace bra::query {
namespace {

constexpr Column columns[] = {
    {.key = "area",
     .heading = "Area",
     .type = Type::named,
     .nullable = false,
     .meaning = "the area's id"},
    {.key = "area_name",
     .heading = "Area",
     .seen = Seen::by_programs,
     .nullable = false,
     .meaning = "the area's name"},
    {.key = "period",
     .heading = "Period",
     .type = Type::month,
     .seen = Seen::by_programs,
     .nullable = false,
     .meaning = "the month, or the first and last day of a span of days"},
    {.key = "level",
     .heading = "Level",
     .type = Type::named,
     .seen = Seen::by_programs,
     .meaning = "the level's id, or null with a reason",
     .for_people = "shown"},
    {.key = "shown",
     .heading = "Level",
     .seen = Seen::by_people,
     .nullable = false,
     .meaning = "the level or the reason why there is none"},
    {.key = "level_name",
     .heading = "Level",
     .seen = Seen::by_programs,
     .meaning = "the council's word for the level"},
    {.key = "reason",
     .heading = "Reason",
     .seen = Seen::by_programs,
     .meaning = "why there is no level: not-assessed, not-reported, "
                "not-in-picture (a picture without the area), no-picture, "
                "no-level (its row is there), unclear (no word for a level) "
                "or two-levels (the minutes say two)"},
    {.key = "previous",
     .heading = "Month before",
     .type = Type::named,
     .meaning = "the level of exactly the month before, where it has several "
                "sources by the same one"},
    {.key = "change",
     .heading = "Change",
     .type = Type::named,
     .meaning = "up (graver), down or same, since the month before"},
    {.key = "streak",
     .heading = "Months in a row",
     .type = Type::integer,
     .meaning = "months in a row at this level, this one included"},
    {.key = "comment", .heading = "Comment", .meaning = "what was said of it"},
    {.key = "source", .heading = "Source", .meaning = "who has assessed it"},
    {.key = "meeting",
     .heading = "Meeting",
     .type = Type::day,
     .seen = Seen::by_programs,
     .meaning = "the meeting whose word holds"},
    {.key = "trend",
     .heading = "Trend",
     .seen = Seen::by_programs,
     .meaning = "the direction, as written"},
    {.key = "history",
     .heading = "History",
     .type = Type::list,
     .seen = Seen::by_programs,
     .nullable = false,
     .meaning = "what else was said of it: meeting, level, comment"},
    internal_column,
    file_column,
    line_column,
};
constexpr std::size_t period_column = 2;
static_assert(columns[period_column].key == "period");

constexpr std::string_view terms[] = {keys::area, keys::level, keys::meeting,
                                      keys::text};
constexpr std::string_view order[] = {"period"};

std::string_view source_of(const Assessed& one) {
  return one.picture == nullptr ? std::string_view() : one.picture->source;
}

void tell(const Book& book, const Assessed& one, Facts& facts) {
  facts = Facts{};
  facts.area = one.area;
  facts.level = one.level;
  facts.level_reason = one.reason;
  if (one.reading == nullptr) return;
  facts.texts = {one.reading->comment.text, one.reading->source.text,
                 one.reading->trend.text, book.areas[one.area].name};
  for (const ReadingAt& at : one.picture->revisions) {
    const auto& date = book.meetings[at.meeting].date;
    if (date) facts.meetings.push_back(date->day);
  }
}

// What has two levels passes if it would with either: it may be that one.
bool passes(const Book& book, const Assessed& one, Filter& filter) {
  Facts facts;
  tell(book, one, facts);
  if (filter.passes(facts)) return true;
  if (one.picture == nullptr) return false;
  const Reading* other = contradicted(*one.picture, book);
  if (other == nullptr) return false;
  for (const Reading* reading : {one.reading, other}) {
    facts.level = reading->level;
    facts.level_reason = reason_of(*reading);
    if (filter.passes(facts)) return true;
  }
  return false;
}

Value change(const Assessed& one) {
  struct Change {
    std::string_view id;
    std::string_view name;
  };
  if (!one.level || !one.previous) return {};
  const Change change = *one.previous < *one.level ? Change{"up", "higher"}
                        : *one.level < *one.previous
                            ? Change{"down", "lower"}
                            : Change{"same", "unchanged"};
  return Named{
      .id = std::string(change.id),
      .name = std::string(change.name),
      .ours = true,
      .rank = static_cast<int>(*one.level) - static_cast<int>(*one.previous)};
}

Value level_or_null(const Book& book, const std::optional<std::size_t>& level) {
  if (!level) return {};
  return shown_level(book, *level);
}

Value level_for_people(const Book& book, const Assessed& one) {
  const Named level = level_or_reason(book, one);
  if (!one.is_span()) return level;
  return Object{{"level", level}, {"period", one.period.iso()}};
}

// Of a picture that is contradicted the last word holds no more than the
// others.
List history(const Book& book, const Picture& picture) {
  List list;
  const std::size_t held = contradicted(picture, book) == nullptr ? 1 : 0;
  for (std::size_t i = 0; i + held < picture.revisions.size(); ++i) {
    const Reading& reading = book.reading_of(picture.revisions[i]);
    list.emplace_back(
        Object{{"meeting",
                day_or_null(book.meetings[picture.revisions[i].meeting].date)},
               {"level", level_or_null(book, reading.level)},
               {"comment", text_or_null(reading.comment.text)}});
  }
  return list;
}

Row row_of(const Book& book, const Assessed& one) {
  const Reading nothing;
  const Reading& reading = one.reading == nullptr ? nothing : *one.reading;
  const Area& area = book.areas[one.area];
  Value level_name;
  if (one.level) level_name = shown_level(book, *one.level).name;
  Value meeting;
  List revisions;
  if (one.picture != nullptr) {
    meeting =
        day_or_null(book.meetings[one.picture->revisions.back().meeting].date);
    revisions = history(book, *one.picture);
  }
  return {Named{.id = hide_personal_numbers(area.id),
                .name = hide_personal_numbers(area.name),
                .rank = static_cast<int>(one.area)},
          area.name,
          one.period.iso(),
          level_or_null(book, one.level),
          level_for_people(book, one),
          level_name,
          text_or_null(one.reason),
          level_or_null(book, one.previous),
          change(one),
          Value(one.streak),
          text_or_null(reading.comment.text),
          text_or_null(source_of(one)),
          meeting,
          text_or_null(reading.trend.text),
          std::move(revisions)};
}

// A month that is still to come, and that no picture is of, is no gap.
Months without_future(Months months, const std::vector<Assessed>& shown,
                      Day today) {
  Month last = std::max(Month::of(today), months.first);
  for (const Assessed& one : shown) {
    if (one.picture != nullptr) last = std::max(last, one.months.last);
  }
  months.last = std::min(months.last, last);
  return months;
}

// For people the whole lines of the areas of which anything passed: a matrix
// of the passing cells alone would show the others as gaps.
Table matrix(const Book& book, const std::vector<Assessed>& shown,
             const std::vector<bool>& passed_areas, const Months& months,
             Day today) {
  std::vector<Assessed> lines;
  for (const Assessed& one : shown) {
    if (passed_areas[one.area]) lines.push_back(one);
  }
  Table table = risk_matrix(
      book, lines, months_listed(without_future(months, lines, today), lines));
  table.title = {"Risk picture, {} to {}", months.first.iso(),
                 months.last.iso()};
  add_revisions(book, lines, table);
  add_internal(book, lines, table);
  return table;
}

Asked answer(const Book& book, const Question& question) {
  Filter filter(book, question);
  Asked asked = begun(risk, filter);
  Table& items = asked.answer.items;
  auto& lines = asked.answer.understood;
  const auto [months, shown] = risk_view(book, question);
  if (!months) return asked;
  lines.push_back(
      {"months: {} to {}", months->first.iso(), months->last.iso()});
  lines.push_back({"areas in months: {}", shown.size()});
  std::vector<bool> passed_areas(book.areas.size(), false);
  std::vector<Assessed> passed;
  std::vector<Span> places;
  for (const Assessed& one : shown) {
    if (!filter.is_empty() && !passes(book, one, filter)) continue;
    passed_areas[one.area] = true;
    passed.push_back(one);
    items.rows.push_back(row_of(book, one));
    places.push_back(one.reading == nullptr ? Span() : one.reading->span);
  }
  filter.explain(lines);
  add_places(items, places, book);
  if (months->is_one()) {
    items.title = {"Risk picture, {}", months->first.iso()};
    add_revisions(book, passed, items);
  } else {
    items.columns[period_column].seen = Seen::always;
    if (!passed.empty()) {
      asked.answer.pages.emplace_back(
          matrix(book, shown, passed_areas, *months, question.today));
    }
  }
  return asked;
}

}  // namespace

extern const Noun risk{.name = "risk",
                       .schema = "bra.risk/1",
                       .columns = columns,
                       .terms = terms,
                       .order = order,
                       .answer = answer};

}  // namespace bra::query
