#include "read/sections/tables.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "read/make_room.h"
#include "read/sections/follow_ups.h"
#include "read/sections/measures.h"
#include "read/sections/mentions.h"
#include "read/sections/recurring.h"
#include "read/sections/unknown_columns.h"
#include "read/sections/unread_table.h"
#include "read/sections/wide_table.h"
#include "text/utf8.h"

namespace bra::read {

extern const Fault cells_wrong{
    .name = "cells-wrong",
    .severity = Severity::error,
    .summary = "a row with another number of cells than its table has",
    .why =
        "A missing bar moves every later cell one column: the owner becomes "
        "the status. A bar inside a cell is written \\|.",
    .wrong = "| Nr | Ärende | Ansvarig |\n| 250115-1 | Strategi |",
    .right = "| Nr | Ärende | Ansvarig |\n| 250115-1 | Strategi | Nils Holm |",
};

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

Words cell_words(const Markdown& page, const TableRow& row, std::size_t column,
                 const Draft& draft) {
  if (column >= row.cell_count) {
    return {{}, {row.span.source, row.span.end, row.span.end}};
  }
  return draft.plain(page.cells[row.first_cell + column].span);
}

Words as_written(Span span) { return {utf8::trim(span.text()), span}; }

// `Nivå februari`: the month of a heading that also says that it has levels.
std::string_view without_level_word(std::string_view heading,
                                    const Lexicon& lexicon) {
  const std::size_t blank = heading.find(' ');
  if (blank == heading.npos) return heading;
  return lexicon.column(Part::risk, heading.substr(0, blank)) == Key::level
             ? heading.substr(blank + 1)
             : heading;
}

// The months that head columns beside the area, if any cell below one of them
// is a level.
std::vector<PicturePeriod> month_columns(
    const Markdown& page, const Block& table, const Header& header,
    const Columns& risk, const TableAround& around, Draft& draft) {
  if (!has(risk, Key::area)) return {};
  std::vector<PicturePeriod> months(header.words.size());
  const auto held = day_before_months(around.period(), draft);
  bool any = false;
  for (std::size_t i = 0; i < header.words.size(); ++i) {
    if (risk[i]) continue;
    const PeriodReading period =
        read_period(without_level_word(header.words[i].text, draft.lexicon),
                    draft.lexicon, held, true);
    if (!period.period) continue;
    months[i] = {period.period, header.words[i].span};
    any = true;
  }
  if (!any) return {};
  for (std::uint32_t r = 1; r < table.row_count; ++r) {
    const TableRow& row = page.rows[table.first_row + r];
    for (std::size_t i = 0; i < months.size(); ++i) {
      if (months[i].period &&
          draft.lexicon.level(cell_words(page, row, i, draft).text)) {
        return months;
      }
    }
  }
  return {};
}

// `| ny | Vera | <!-- bra: allow … -->`: what stands after the last bar is no
// cell.
bool ends_in_remark(const Markdown& page, const TableRow& row,
                    std::size_t wanted, const Draft& draft) {
  if (row.cell_count == 0) return false;
  const Span last = page.cells[row.first_cell + row.cell_count - 1].span;
  const bool barred =
      row.span.text().starts_with('|') || row.cell_count > wanted;
  return barred && last.end == row.span.end &&
         last.text().starts_with("<!--") && draft.plain(last).text.empty();
}

// Of one table; whoever mends these sees the cause of all of them.
constexpr std::size_t most_wrong_rows = 20;

// Whether the row has as many cells as its header; tells it if not.
bool check_cells(const Markdown& page, const TableRow& row,
                 const Header& header, std::size_t& wrong, Draft& draft) {
  const std::size_t wanted = header.words.size();
  const std::size_t cells =
      row.cell_count - (ends_in_remark(page, row, wanted, draft) ? 1U : 0U);
  if (cells == wanted) return true;
  if (++wrong > most_wrong_rows) return false;
  constexpr std::string_view of_too_many =
      "a bar parts two cells; one that belongs to the text is written \\|";
  constexpr std::string_view of_too_few =
      "a bar or a cell is missing; an empty cell is | |";
  draft.report
      .add(cells_wrong, row.span,
           cells < wanted ? Message("the row has {} cells, its table has {}",
                                    cells, wanted)
                          : Message("the row has {} cells, its table only {}",
                                    cells, wanted))
      .related(header.row.span, "the header is here")
      .advise(Message(cells < wanted ? of_too_few : of_too_many));
  return false;
}

// What was not told of each is told of all.
void report_wrong_rows(std::size_t wrong, const Header& header, Draft& draft) {
  if (wrong <= most_wrong_rows) return;
  draft.report
      .add(
          cells_wrong, header.row.span,
          Message("{} rows of the table have too few or too many cells", wrong))
      .advise("see whether a heading is missing");
}

// Into `record`, whatever it held before.
void read_record(const Markdown& page, const TableRow& row,
                 const Header& header, const Columns& columns, Draft& draft,
                 Record& record) {
  record.fields.clear();
  record.extras.clear();
  record.span = row.span;
  record.header = header.row.span;
  const bool is_plain = syntax::is_plain(row.span.text());
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const Words value = is_plain && i < row.cell_count
                            ? as_written(page.cells[row.first_cell + i].span)
                            : cell_words(page, row, i, draft);
    if (columns[i]) {
      record.fields.push_back({*columns[i], value});
    } else if (value) {
      record.extras.push_back({header.words[i], value});
    }
  }
  for (std::size_t i = columns.size(); i < row.cell_count; ++i) {
    const Words value = cell_words(page, row, i, draft);
    if (value) record.extras.push_back({{}, value});
  }
}

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
    const bool is_shifted = entries.size() > before &&
                            draft.lexicon.state(entries.back().title.text);
    if (is_shifted || !unheard.empty()) {
      entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(before),
                    entries.end());
      read_mention(cell_words(page, row, 0, draft), record, quiet);
    }
  }
  report_wrong_rows(wrong, header, draft);
}

void read_month_table(const Markdown& page, const Block& table,
                      const Header& header, Columns columns,
                      const std::vector<PicturePeriod>& months, Draft& draft) {
  draft.meeting.picture_headers.push_back(header.row.span);
  Columns known = columns;
  for (std::size_t i = 0; i < months.size(); ++i) {
    if (months[i].period) known[i] = Key::month;
  }
  check_columns(Part::risk, header, known, draft);
  Record record;
  std::size_t wrong = 0;
  for (std::uint32_t r = 1; r < table.row_count; ++r) {
    const TableRow& row = page.rows[table.first_row + r];
    if (is_text_below(row)) continue;
    check_cells(page, row, header, wrong, draft);
    std::vector<MonthLevel> levels;
    read_record(page, row, header, known, draft, record);
    for (std::size_t i = 0; i < months.size(); ++i) {
      if (!months[i].period) continue;
      levels.push_back({months[i], cell_words(page, row, i, draft)});
    }
    read_months(record, levels, draft);
  }
  report_wrong_rows(wrong, header, draft);
}

void read_risk_table(const Markdown& page, const Block& table,
                     const Header& header, const Columns& columns,
                     const PicturePeriod& around, Draft& draft) {
  draft.meeting.picture_headers.push_back(header.row.span);
  bool unplaced = false;
  const std::size_t first = draft.meeting.readings.size();
  make_room(draft.meeting.readings, table.row_count);
  read_rows(Part::risk, page, table, header, columns, draft,
            [&](const Record& record, Draft& into) {
              unplaced = unplaced || !record.get(Key::month);
              read_risk(record, around, into);
            });
  join_missing_levels(first, draft);
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

bool is_text_below(const TableRow& row) {
  const std::string_view text = row.span.text();
  return row.cell_count < 2 && text.find('|') == text.npos;
}

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
      is_figure || headings.fit_risk()
          ? std::vector<PicturePeriod>()
          : month_columns(page, table, header, risk, around, draft);
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
    read_month_table(page, table, header, risk, months, draft);
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
    read_rows(Part::follow_up, page, table, header, follow_up, draft,
              [](const Record& record, Draft& into) {
                read_follow_up(record, into);
              });
    std::uint32_t last = table.first_row + table.row_count - 1;
    while (last > table.first_row && is_text_below(page.rows[last])) --last;
    draft.meeting.log_end = page.rows[last].span;
  }
  return true;
}

}  // namespace bra::read
