#include "read/sections/measures.h"

#include <string_view>

#include "read/record.h"
#include "text/ascii.h"
#include "text/date.h"

namespace bra::read {
namespace {

// `2025-13`, `2025-02-30`, `Q9`: written as a month, a day or a quarter, and
// none. `våren` and `2025` are as good as they are.
bool is_no_period(std::string_view text) {
  constexpr std::size_t shorter_than_year = 3;
  if (!text.empty() && text.size() <= shorter_than_year &&
      text.find_first_not_of("0123456789") == text.npos) {
    return true;
  }
  const bool is_quarter = text.size() == 2 &&
                          (text[0] == 'Q' || text[0] == 'K') &&
                          is_digit(text[1]);
  if (is_quarter) return text[1] < '1' || text[1] > '4';
  const bool has_month = text.size() >= 7 && text.size() <= 10 &&
                         text[4] == '-' &&
                         text.find_first_not_of("0123456789-") == text.npos;
  if (!has_month) return false;
  const auto two = [&](std::size_t at) {
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
  };
  // `2024-25` is a school year.
  constexpr int no_year = 20;
  const int month = two(5);
  if (text.size() == 7) return month == 0 || (month > 12 && month < no_year);
  return text.size() == 10 && text[7] == '-' &&
         !Day::of(two(0) * 100 + two(2), month, two(8));
}

void report_nameless(const Record& record, std::string_view says,
                     Draft& draft) {
  draft.report.add(value_unexpected, record.span, Message(says))
      .advise("write its name in the same row");
}

// `| 2 | Områdespoliser |` below `Mått` and `Värde`.
bool has_swapped_value(const Figure& figure) {
  constexpr std::string_view number = "0123456789 .,%";
  const auto is_number = [&](std::string_view text) {
    return !text.empty() && text.find_first_not_of(number) == text.npos;
  };
  return is_number(figure.title.text) && figure.value &&
         figure.value.text.find_first_of("0123456789") ==
             std::string_view::npos;
}

}  // namespace

void read_measure(const Record& record, Draft& draft) {
  Measure measure;
  measure.title = record.get(Key::title);
  measure.area_written = record.get(Key::area);
  measure.actor = record.get(Key::actor);
  measure.effect = record.get(Key::effect);
  measure.comment = record.get(Key::comment);
  measure.extras = draft.meeting.words.keep(record.extras);
  measure.span = record.span;
  if (record.is_empty()) return;
  if (!measure.title) {
    report_nameless(record, "the row names no measure", draft);
  }
  draft.meeting.measures.push_back(std::move(measure));
}

void read_figure(const Record& record, Draft& draft) {
  Figure figure;
  figure.title = record.get(Key::title);
  figure.value = record.get(Key::value);
  figure.unit = record.get(Key::unit);
  figure.period = record.get(Key::period);
  figure.target = record.get(Key::target);
  figure.source = record.get(Key::source);
  figure.extras = draft.meeting.words.keep(record.extras);
  figure.span = record.span;
  if (record.is_empty()) return;
  if (!figure.title) report_nameless(record, "the row names no figure", draft);
  if (figure.title && !figure.value) {
    Diagnostic& found =
        draft.report.add(value_unexpected, figure.title.span,
                         Message("{} has no value", figure.title.text));
    found.severity = Severity::warning;
    found.advise("write it, or take the row away");
  } else if (has_swapped_value(figure)) {
    draft.report
        .add(value_unexpected, figure.title.span,
             Message("{} stands where the figure is named, and {} where its "
                     "value is",
                     figure.title.text, figure.value.text))
        .advise("let them change places");
  }
  if (is_no_period(figure.period.text)) {
    draft.report
        .add(value_unexpected, figure.period.span,
             Message("{} is no period", figure.period.text))
        .advise(
            "write a month such as 2025-03, a quarter such as Q1, or words");
  }
  draft.meeting.figures.push_back(std::move(figure));
}

}  // namespace bra::read
