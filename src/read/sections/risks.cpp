#include "read/sections/risks.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "read/sections/swapped_cells.h"
#include "read/slips.h"
#include "report/proposal.h"
#include "text/dash.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::read {

extern const Fault level_unknown{
    .name = "level-unknown",
    .severity = Severity::error,
    .summary = "a level that the council does not have",
    .why =
        "Months can only be compared if every level is one of the council's "
        "own: by default green, yellow and red. What is not assessed is "
        "written so, never as green.",
    .wrong = "| Skola och unga | rosa |",
    .right = "| Skola och unga | röd |",
};

extern const Fault month_missing{
    .name = "month-missing",
    .severity = Severity::error,
    .summary = "a risk picture that names no month",
    .why =
        "The picture discussed in May is often April's. A picture without a "
        "month cannot be compared with any other, and is never taken to be "
        "the meeting's own.",
    .wrong = "## Lägesbild",
    .right = "## Lägesbild, april",
};

namespace {

bool is_gap(std::string_view text) { return text.empty() || is_dash(text); }

void report_no_level(const Reading& reading, Span where, Draft& draft) {
  draft.report
      .add(level_unknown, where,
           Message("{} has no level", reading.area_written.text))
      .advise("write its level, or not assessed");
}

void report_no_area(Span where, Draft& draft) {
  draft.report.add(level_unknown, where, Message("a level without an area"))
      .advise("write the area in the same row");
}

// A scale that people remember; of a longer one bra.yaml tells.
constexpr std::size_t most_levels_named = 8;

void grade(Words written, const std::optional<Lexicon::Graded>& graded,
           Reading& reading, Draft& draft) {
  reading.level_written = written;
  if (graded) {
    reading.assessment = graded->assessment;
    reading.level = graded->level;
    return;
  }
  if (is_gap(written.text))
    return report_no_level(reading, written.span, draft);
  Diagnostic& found = draft.report.add(level_unknown, written.span,
                                       Message("{} is no level", written.text));
  const std::span<const std::string> levels = draft.lexicon.level_names();
  if (levels.size() > most_levels_named) {
    found.advise(
        "write one of the council's levels, or not assessed or not reported");
    return;
  }
  const std::vector<std::string_view> known(levels.begin(), levels.end());
  found.advise(
      did_you_mean(closest_to(written.text, known),
                   Message("write one of {}, or not assessed or not reported",
                           fmt::format("{}", fmt::join(known, ", ")))));
}

}  // namespace

std::optional<Day> day_before_months(const PicturePeriod& around,
                                     const Draft& draft) {
  constexpr int last_month = 12;
  constexpr int last_day = 31;
  if (around.year) return Day::of(*around.year, last_month, last_day);
  if (!draft.meeting.date) return {};
  return draft.meeting.date->day;
}

void report_other_month(const PicturePeriod& around, Span where,
                        std::string_view named, Draft& draft) {
  Diagnostic& found = draft.report.add(
      month_ambiguous, where,
      Message("the picture is of {}, and the heading above it says {}", named,
              around.span.text()));
  found.severity = Severity::warning;  // the nearer one holds
  found.related(around.span, "the heading")
      .advise("let both name the same month");
}

void report_period(const PicturePeriod& around, Span header, Draft& draft) {
  if (around.differs) {
    draft.report
        .add(month_ambiguous, around.span,
             Message("{} names another month than the heading above it",
                     around.span.text()))
        .advise("let one of them name the month");
    return;
  }
  if (around.ambiguous) {
    draft.report
        .add(month_ambiguous, around.span,
             Message("{} names two months", around.span.text()))
        .advise("give each month a table of its own, or a column");
    return;
  }
  // Without a day `april` has no year, and date-missing tells of it.
  if (!draft.meeting.date) return;
  if (!around.meant.empty()) {
    draft.report
        .add(month_missing, around.span,
             Message("{} names no month", around.span.text()))
        .advise(Message("did you mean {}?", around.meant));
    return;
  }
  draft.report
      .add(month_missing, header, Message("no month is named for this picture"))
      .advise(
          "write the month in the heading above, such as Risk picture, April");
}

void read_risk(const Record& record, const PicturePeriod& around,
               Draft& draft) {
  Reading reading;
  reading.span = record.span;
  reading.header = record.header;
  reading.area_written = record.get(Key::area);
  const Words level = record.get(Key::level);
  const auto graded = draft.lexicon.level(level.text);
  if (!graded) {
    if (const auto right = righted_reading(record, draft)) {
      return read_risk(*right, around, draft);
    }
  }
  if (!reading.area_written) {
    if (!record.is_empty()) report_no_area(record.span, draft);
    return;
  }
  reading.comment = record.get(Key::comment);
  reading.source = record.get(Key::source);
  reading.trend = record.get(Key::trend);
  reading.extras = draft.meeting.words.keep(record.extras);
  reading.period = around.period;
  reading.period_span = around.span;
  if (const Words month = record.get(Key::month)) {
    const PeriodReading own = read_period(
        month.text, draft.lexicon, day_before_months(around, draft), true);
    reading.period = own.period;
    reading.period_span = month.span;
    if (!own.period) {
      draft.report
          .add(month_missing, month.span, Message("{} is no month", month.text))
          .advise(did_you_mean(
              meant_month(month.text, draft.lexicon),
              Message("write it as {} or with its name", "2025-02")));
    }
  }
  grade(record.has(Key::level) ? level : Words{{}, record.span}, graded,
        reading, draft);
  draft.meeting.readings.push_back(std::move(reading));
}

void read_months(const Record& record, const std::vector<MonthLevel>& months,
                 Draft& draft) {
  Reading row;
  row.header = record.header;
  row.area_written = record.get(Key::area);
  row.comment = record.get(Key::comment);
  row.source = record.get(Key::source);
  row.trend = record.get(Key::trend);
  row.extras = draft.meeting.words.keep(record.extras);
  bool any = false;
  for (const MonthLevel& month : months) {
    if (is_gap(month.level.text)) continue;  // a gap is a gap
    any = true;
    if (!row.area_written) {
      report_no_area(month.level.span, draft);
      continue;
    }
    Reading reading = row;
    reading.span = month.level.span;
    reading.period = month.month.period;
    reading.period_span = month.month.span;
    grade(month.level, draft.lexicon.level(month.level.text), reading, draft);
    draft.meeting.readings.push_back(std::move(reading));
  }
  if (!any && !record.is_empty()) report_no_level(row, record.span, draft);
}

void join_missing_levels(std::size_t first, Draft& draft) {
  const std::vector<Reading>& readings = draft.meeting.readings;
  const std::size_t count = readings.size() - first;
  const bool all = std::all_of(
      readings.begin() + static_cast<std::ptrdiff_t>(first), readings.end(),
      [](const Reading& one) { return is_gap(one.level_written.text); });
  if (count < 2 || !all) return;
  const Span rows = spanning(readings[first].span, readings.back().span);
  const auto is_of_a_row = [&](const Diagnostic& found) {
    return found.fault == &level_unknown && found.where.begin >= rows.begin &&
           found.where.end <= rows.end;
  };
  std::vector<Diagnostic>& told = draft.report.all();
  const auto one = std::find_if(told.begin(), told.end(), is_of_a_row);
  if (one == told.end()) return;
  one->headline = Message("none of the {} areas has a level yet", count);
  one->advise("write the level of each, or not assessed");
  told.erase(std::remove_if(one + 1, told.end(), is_of_a_row), told.end());
}

}  // namespace bra::read
