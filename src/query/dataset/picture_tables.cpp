// The risk picture, what is done about it, and what is counted.

#include <set>
#include <utility>

#include "model/contradicted.h"
#include "query/dataset/tables.h"
#include "query/figure_number.h"
#include "query/risk_series.h"
#include "query/shown.h"

namespace bra::query {
namespace {

constexpr std::string_view has_a_level = "level";
constexpr std::string_view assessments[] = {has_a_level, reasons::not_assessed,
                                            reasons::not_reported,
                                            reasons::unclear};

Value first_day(const Reading& reading) {
  if (!reading.period) return {};
  return reading.period->first;
}

Value last_day(const Reading& reading) {
  if (!reading.period) return {};
  return reading.period->last;
}

Value month_of(const Reading& reading) {
  const auto month = reading.period ? reading.period->month() : std::nullopt;
  if (!month) return {};
  return month->iso();
}

void readings(const Keyed& keyed, const TakeRow& take) {
  const Book& book = keyed.book;
  std::set<std::pair<std::size_t, std::size_t>> latest;
  for (const Picture& picture : book.pictures) {
    if (picture.revisions.empty()) continue;
    if (contradicted(picture, book) != nullptr) continue;  // neither holds
    const ReadingAt& last = picture.revisions.back();
    latest.emplace(last.meeting, last.reading);
  }
  Rows rows(keyed, take);
  for (std::size_t i = 0; i < book.meetings.size(); ++i) {
    const Meeting& meeting = book.meetings[i];
    if (!meeting.is_held()) continue;
    for (std::size_t j = 0; j < meeting.readings.size(); ++j) {
      const Reading& one = meeting.readings[j];
      const bool has_level = one.assessment == Assessment::level;
      rows.add_fact(
          {j + 1, keyed.area(one.area), text_or_null(one.area_written.text),
           month_of(one), first_day(one), last_day(one),
           has_level ? has_a_level : reason_of(one),
           has_level ? keyed.level(one.level) : Value(),
           text_or_null(one.level_written.text), text_or_null(one.trend.text),
           text_or_null(one.source.text), text_or_null(one.comment.text),
           latest.contains({i, j})},
          meeting, one.span);
    }
  }
  rows.end();
}

void measures(const Keyed& keyed, const TakeRow& take) {
  Rows rows(keyed, take);
  for (const Meeting& meeting : keyed.book.meetings) {
    if (!meeting.is_held()) continue;
    int ordinal = 0;
    for (const Measure& one : meeting.measures) {
      rows.add_fact(
          {++ordinal, text_or_null(one.title.text), keyed.area(one.area),
           text_or_null(one.area_written.text), text_or_null(one.actor.text),
           text_or_null(one.effect.text), text_or_null(one.comment.text)},
          meeting, one.span);
    }
  }
  rows.end();
}

void figures(const Keyed& keyed, const TakeRow& take) {
  Rows rows(keyed, take);
  for (const Meeting& meeting : keyed.book.meetings) {
    if (!meeting.is_held()) continue;
    int ordinal = 0;
    for (const Figure& one : meeting.figures) {
      rows.add_fact(
          {++ordinal, text_or_null(one.title.text),
           text_or_null(one.value.text), Value(figure_number(one.value.text)),
           text_or_null(one.unit.text), text_or_null(one.period.text),
           text_or_null(one.target.text), text_or_null(one.source.text)},
          meeting, one.span);
    }
  }
  rows.end();
}

}  // namespace

std::vector<TableMaker> picture_tables() {
  std::vector<TableMaker> tables;
  tables.push_back(
      {{.name = "readings",
        .meaning = "the risk picture: an area's level in a period, as one "
                   "meeting saw it",
        .fields = fields_of_facts(
            {{.key = "reading",
              .type = Type::integer,
              .nullable = false,
              .meaning = "its place among the meeting's, from 1"},
             {.key = "area", .meaning = "the area"},
             {.key = "area_written", .meaning = "the area as written"},
             {.key = "month",
              .meaning = "YYYY-MM; null if the period is no month"},
             {.key = "first_day",
              .type = Type::day,
              .meaning = "the first day of the period"},
             {.key = "last_day",
              .type = Type::day,
              .meaning = "the last day of the period"},
             {.key = "assessment",
              .nullable = false,
              .among = assessments,
              .meaning = "whether there is a level, or why there is none"},
             {.key = "level", .meaning = "the level"},
             {.key = "level_written", .meaning = "the level as written"},
             {.key = "trend", .meaning = "the trend as written"},
             {.key = "source", .meaning = "whose picture it is"},
             {.key = "comment", .personal = true, .meaning = "the comment"},
             {.key = "holds",
              .type = Type::boolean,
              .nullable = false,
              .meaning = "whether it is the latest word on its area and "
                         "period by its source"}}),
        .key = key_in_meeting("reading"),
        .references = {to_meeting(),
                       to_area(),
                       {.fields = {"council", "level"},
                        .table = "levels",
                        .to = {"council", "level"}}},
        .searched = {"month"}},
       readings});
  tables.push_back(
      {{.name = "measures",
        .meaning = "what is done",
        .fields = fields_of_facts(
            {{.key = "measure",
              .type = Type::integer,
              .nullable = false,
              .meaning = "its place among the meeting's, from 1"},
             {.key = "title", .personal = true, .meaning = "the measure"},
             {.key = "area", .meaning = "the area"},
             {.key = "area_written", .meaning = "the area as written"},
             {.key = "actor", .personal = true, .meaning = "who does it"},
             {.key = "effect", .personal = true, .meaning = "what came of it"},
             {.key = "comment", .personal = true, .meaning = "the comment"}}),
        .key = key_in_meeting("measure"),
        .references = {to_meeting(), to_area()},
        .searched = {}},
       measures});
  tables.push_back(
      {{.name = "figures",
        .meaning = "what is counted",
        .fields = fields_of_facts(
            {{.key = "figure",
              .type = Type::integer,
              .nullable = false,
              .meaning = "its place among the meeting's, from 1"},
             {.key = "title", .personal = true, .meaning = "what is counted"},
             {.key = "value",
              .personal = true,
              .meaning = "the value as written"},
             {.key = "number",
              .type = Type::number,
              .meaning = "the value, if it is a single number"},
             {.key = "unit",
              .personal = true,
              .meaning = "what it is counted in"},
             {.key = "period", .meaning = "the time, as written"},
             {.key = "target",
              .personal = true,
              .meaning = "what it should be, as written"},
             {.key = "source",
              .personal = true,
              .meaning = "who has counted, as written"}}),
        .key = key_in_meeting("figure"),
        .references = {to_meeting()},
        .searched = {}},
       figures});
  return tables;
}

}  // namespace bra::query
