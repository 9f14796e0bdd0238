#include "read/sections/risks.h"

#include <string>

#include "text/utf8.h"

namespace bra::read {

extern const Fault level_unknown{
    .name = "level-unknown",
    .severity = Severity::error,
    .summary = "a level that the council does not have",
    .why =
        "Months can only be compared if every level is one of the council's "
        "own: by default grön, gul and röd. What is not assessed is written "
        "as ej bedömd, never as green.",
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

bool is_gap(std::string_view text) {
  return text.empty() || text == "–" || text == "-" || text == "—";
}

void grade(Words written, Reading& reading, Draft& draft) {
  reading.level_written = written;
  if (const auto graded = draft.lexicon.level(written.text)) {
    reading.assessment = graded->assessment;
    reading.level = graded->level;
    return;
  }
  if (is_gap(written.text)) {
    draft.report
        .add(level_unknown, written.span,
             Message("{} has no level", reading.area_written.text))
        .advise("write its level, or ej bedömd");
    return;
  }
  draft.report
      .add(level_unknown, written.span, Message("{} is no level", written.text))
      .advise(
          "write one of the council's levels, or ej bedömd or ej "
          "rapporterad");
}

}  // namespace

void report_period(const PicturePeriod& around, Span header, Draft& draft) {
  if (around.ambiguous) {
    draft.report
        .add(month_ambiguous, around.span,
             Message("{} names two months", around.span.text()))
        .advise("give each month a table of its own, or a column");
    return;
  }
  // Without a day `april` has no year, and date-missing tells of it.
  if (!draft.meeting.date) return;
  draft.report
      .add(month_missing, header, Message("no month is named for this picture"))
      .advise("write the month in the heading above, such as Lägesbild, april");
}

void read_risk(const Record& record, const PicturePeriod& around,
               Draft& draft) {
  Reading reading;
  reading.span = record.span;
  reading.header = record.header;
  reading.area_written = record.get(Key::area);
  const Words level = record.get(Key::level);
  if (!reading.area_written) {
    if (level) {
      draft.report
          .add(level_unknown, level.span, Message("a level without an area"))
          .advise("write the area in the same row");
    }
    return;
  }
  reading.comment = record.get(Key::comment);
  reading.source = record.get(Key::source);
  reading.trend = record.get(Key::trend);
  reading.extras = record.extras;
  reading.period = around.period;
  reading.period_span = around.span;
  if (const Words month = record.get(Key::month)) {
    const PeriodReading own =
        read_period(month.text, draft.lexicon,
                    draft.meeting.date ? std::optional(draft.meeting.date->day)
                                       : std::nullopt,
                    true);
    reading.period = own.period;
    reading.period_span = month.span;
    if (!own.period) {
      draft.report
          .add(month_missing, month.span, Message("{} is no month", month.text))
          .advise(Message("write it as {} or with its name", "2025-02"));
    }
  }
  grade(record.has(Key::level) ? level : Words{{}, record.span}, reading,
        draft);
  draft.meeting.readings.push_back(std::move(reading));
}

void read_risk_cell(Words area, Words level, const PicturePeriod& period,
                    Words source, Span header, Draft& draft) {
  if (is_gap(level.text)) return;  // a gap is a gap
  Reading reading;
  reading.span = level.span;
  reading.header = header;
  reading.area_written = area;
  reading.source = source;
  reading.period = period.period;
  reading.period_span = period.span;
  grade(level, reading, draft);
  draft.meeting.readings.push_back(std::move(reading));
}

}  // namespace bra::read
