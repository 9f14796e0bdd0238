#include "read/sections/tables.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "read/make_room.h"
#include "read/sections/follow_ups.h"
#include "read/sections/measures.h"
#include "read/sections/mentions.h"
#include "read/sections/month_table.h"
#include "read/sections/recurring.h"
#include "read/sections/swapped_cells.h"
#include "read/sections/table_rows.h"
#include "read/sections/unknown_columns.h"
#include "read/sections/unread_table.h"
#include "read/sections/wide_table.h"

namespace bra::read {

extern const Fault table_two_kinds{
    .name = "table-two-kinds",
    .severity = Severity::warning,
    .summary = "a table whose headings fit two kinds of facts",
    .why =
        "A table of follow-ups that also has levels could be either. It is "
        "read as the first kind that fits.",
    .wrong = "| Område | Nivå | Ärende | Status |",
    .right = "two tables: | Område | Nivå | and | Ärende | Status |",
};

namespace {

using syntax::Block;
using syntax::Markdown;
using syntax::TableRow;

template <class Read>
void read_rows(Part part, const Markdown& page, const Block& table,
               const Header& header, const Columns& columns, Draft& draft,
               Read read) {
  Record record;
  record.fields.reserve(columns.size());
  std::size_t wrong = 0;
  for (std::uint32_t r = 1; r < table.row_count; ++r) {
    const TableRow& row = page.rows[table.first_row + r];
    if (is_text_below(row)) continue;
    read_record(page, row, header, columns, draft, record);
    if (check_cells(page, row, header, wrong, draft)) {
      read(record, draft);
      continue;
    }
    // The cells are taken as they stand, as on screen. If they make no sense
    // there nobody knows which is which, and nothing more is told of them.
    Report unheard;
    Draft quiet{draft.source, draft.lexicon, draft.meeting, unheard,
                draft.recurring};
    auto& entries = draft.meeting.entries;
    const std::size_t before = entries.size();
    read(record, quiet);
    if (part != Part::follow_up) continue;
    // A number where the matter should be: a bar too many stands before it.
    const bool is_shifted = entries.size() > before &&
                            (draft.lexicon.state(entries.back().title.text) ||
                             follow_up_number(entries.back().title.text));
    if (is_shifted || !unheard.empty()) {
      entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(before),
                    entries.end());
      std::uint32_t first = 0;
      while (first + 1 < row.cell_count &&
             !cell_words(page, row, first, draft)) {
        ++first;
      }
      read_mention(cell_words(page, row, first, draft), record, quiet);
    }
  }
  report_wrong_rows(wrong, header, draft);
}

// Every row names its own month, and the heading none of them.
void check_cell_months(const PicturePeriod& around, std::size_t first,
                       Draft& draft) {
  const auto& readings = draft.meeting.readings;
  if (!around.of_picture || !around.period || first == readings.size()) return;
  const bool differ = std::all_of(
      readings.begin() + static_cast<std::ptrdiff_t>(first), readings.end(),
      [&](const Reading& one) {
        return one.period && !one.period->touches(*around.period->first,
                                                  *around.period->last);
      });
  if (!differ) return;
  const Span cell = readings[first].period_span;
  report_other_month(around, cell, cell.text(), draft);
}

void read_risk_table(const Markdown& page, const Block& table,
                     const Header& header, const Columns& columns,
                     const PicturePeriod& around, Draft& draft) {
  draft.meeting.picture_headers.push_back(header.row.span);
  bool unplaced = false;
  const std::size_t told = draft.report.all().size();
  const std::size_t first = draft.meeting.readings.size();
  make_room(draft.meeting.readings, table.row_count);
  read_rows(Part::risk, page, table, header, columns, draft,
            [&](const Record& record, Draft& into) {
              unplaced = unplaced || !record.get(Key::month);
              read_risk(record, around, into);
            });
  join_swapped(told, table.row_count - 1, header, draft);
  join_missing_levels(first, draft);
  if (!unplaced) check_cell_months(around, first, draft);
  if (unplaced && !around.period) {
    report_period(around, header.row.span, draft);
  }
}

// `Insats | Status` below `Insatser`: a column that measures do not have makes
// follow-ups of them. With numbers they are meant as such.
void report_among_measures(const Header& header, const Headings& headings,
                           Draft& draft) {
  const Columns& columns = headings.follow_up;
  const bool is_meant =
      headings.measure.front() != Key::title || has(columns, Key::id);
  if (is_meant) return;
  const auto decides = [](const std::optional<Key>& key) {
    return key == Key::state || key == Key::status || key == Key::due;
  };
  const auto one = std::find_if(columns.begin(), columns.end(), decides);
  if (one == columns.end()) return;
  const auto at = static_cast<std::size_t>(one - columns.begin());
  const Words& word = header.words[at];
  Diagnostic& found = draft.report.add(
      table_two_kinds, word.span,
      Message("the column {} makes these follow-ups, and not measures",
              word.text));
  found.severity = Severity::info;
  found.advise("if they are measures, head it Effect or Comment");
}

}  // namespace

bool read_table(const Markdown& page, const Block& table,
                const TableAround& around, Draft& draft) {
  if (report_too_wide(page, table, draft)) return false;
  Header header;
  header.row = page.rows[table.first_row];
  header.words.reserve(header.row.cell_count);
  for (std::size_t i = 0; i < header.row.cell_count; ++i) {
    header.words.push_back(cell_words(page, header.row, i, draft));
  }
  Headings& headings = draft.recurring.headings.of(header.row.span.text(),
                                                   header.words, draft.lexicon);
  const auto& [figure, risk, measure, follow_up, are_known] = headings;

  const bool is_figure = headings.fit_figure();
  const auto months =
      is_figure || headings.fit_risk() || !has(risk, Key::area)
          ? std::vector<PicturePeriod>()
          : month_columns(page, table, header, risk, around.period(), draft);
  const bool is_risk = headings.fit_risk() || !months.empty();
  const bool is_measure_there =
      around.names_measures && headings.fit_measure_there();
  const bool is_measure = headings.fit_measure() || is_measure_there;
  const bool is_follow_up = headings.fit_follow_up() && !is_measure_there;
  const int kinds =
      int{is_figure} + int{is_risk} + int{is_measure} + int{is_follow_up};
  if (kinds == 0) {
    report_unread(page, table, header.words,
                  {.known = std::max({known(figure), known(risk),
                                      known(measure), known(follow_up)}),
                   .names_figures = has(figure, Key::title)},
                  draft);
    return false;
  }
  if (kinds > 1) {
    draft.report
        .add(table_two_kinds, header.row.span,
             Message("the headings fit two kinds of tables"))
        .pointing(is_figure ? "read as figures"
                  : is_risk ? "read as a risk picture"
                            : "read as measures")
        .advise("part it into two tables");
    header.is_of_other_kind.resize(header.words.size());
    const auto of_this = [&](const Columns& columns, bool fits) {
      for (std::size_t i = 0; fits && i < columns.size(); ++i) {
        if (columns[i]) header.is_of_other_kind[i] = true;
      }
    };
    of_this(measure, is_measure);
    of_this(follow_up, is_follow_up);
  }
  const auto check = [&](Part part, const Columns& columns) {
    check_columns(part, header, columns, headings, draft);
  };
  if (is_figure) {
    check(Part::figure, figure);
    read_rows(
        Part::figure, page, table, header, figure, draft,
        [](const Record& record, Draft& into) { read_figure(record, into); });
  } else if (!months.empty()) {
    read_month_table(page, table, header, risk, months, around.period(), draft);
  } else if (is_risk) {
    check(Part::risk, risk);
    read_risk_table(page, table, header, risk, around.period(), draft);
  } else if (is_measure) {
    check(Part::measure, measure);
    read_rows(
        Part::measure, page, table, header, measure, draft,
        [](const Record& record, Draft& into) { read_measure(record, into); });
  } else {
    check(Part::follow_up, follow_up);
    if (around.names_measures) report_among_measures(header, headings, draft);
    draft.meeting.has_log = true;
    make_room(draft.meeting.entries, table.row_count);
    const std::size_t told = draft.report.all().size();
    read_rows(Part::follow_up, page, table, header, follow_up, draft,
              [](const Record& record, Draft& into) {
                read_follow_up(record, into);
              });
    join_swapped(told, table.row_count - 1, header, draft);
    std::uint32_t last = table.first_row + table.row_count - 1;
    while (last > table.first_row && is_text_below(page.rows[last])) --last;
    draft.meeting.log_end = page.rows[last].span;
  }
  return true;
}

}  // namespace bra::read
