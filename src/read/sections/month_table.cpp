#include "read/sections/month_table.h"

#include <algorithm>
#include <optional>
#include <string>

#include "read/sections/table_rows.h"
#include "read/slips.h"

namespace bra::read {
namespace {

using syntax::Block;
using syntax::Markdown;
using syntax::TableRow;

// `Nivå februari`: the month of a heading that also says that it has levels.
std::string_view without_level_word(std::string_view heading,
                                    const Lexicon& lexicon) {
  const std::size_t blank = heading.find(' ');
  if (blank == heading.npos) return heading;
  return lexicon.column(Part::risk, heading.substr(0, blank)) == Key::level
             ? heading.substr(blank + 1)
             : heading;
}

bool has_level_below(const Markdown& page, const Block& table,
                     std::size_t column, const Draft& draft) {
  for (std::uint32_t r = 1; r < table.row_count; ++r) {
    const TableRow& row = page.rows[table.first_row + r];
    if (draft.lexicon.level(cell_words(page, row, column, draft).text)) {
      return true;
    }
  }
  return false;
}

// `Januri`, `Januri 2025` above levels is a month. Whether there is any.
bool find_meant_months(const Markdown& page, const Block& table,
                       const Header& header, const Columns& risk,
                       std::optional<Day> held,
                       std::vector<PicturePeriod>& months, Draft& draft) {
  bool any = false;
  for (std::size_t i = 0; i < header.words.size(); ++i) {
    if (risk[i] || months[i].period) continue;
    const std::string_view text = header.words[i].text;
    const std::size_t end = std::min(text.find(' '), text.size());
    const auto meant = meant_month(text.substr(0, end), draft.lexicon);
    if (meant.empty() || !has_level_below(page, table, i, draft)) continue;
    const std::string right =
        std::string(meant) + std::string(text.substr(end));
    const auto period = read_period(right, draft.lexicon, held, true).period;
    const bool is_there = std::any_of(
        months.begin(), months.end(),
        [&](const PicturePeriod& other) { return other.period == period; });
    if (!period || is_there) continue;
    months[i] = {.period = period, .span = header.words[i].span};
    months[i].meant = meant;
    any = true;
  }
  return any;
}

// `Januari | Mars | Februari`: two headings have changed places. Those that run
// backwards are in order too.
void report_disorder(const std::vector<PicturePeriod>& months, Span where,
                     std::string_view named, Draft& draft) {
  bool rises = false;
  bool falls = false;
  const Period* before = nullptr;
  for (const PicturePeriod& month : months) {
    if (!month.period) continue;
    if (before != nullptr) {
      rises = rises || *before->first < *month.period->first;
      falls = falls || *month.period->first < *before->first;
    }
    before = &*month.period;
  }
  if (!rises || !falls) return;
  Diagnostic& found = draft.report.add(
      month_ambiguous, where, Message("the months are in no order: {}", named));
  found.severity = Severity::warning;
  found.advise("see whether two of the headings have changed places");
}

// Tells of mistyped months, and of a heading that names none of the months.
void check_months(const Header& header,
                  const std::vector<PicturePeriod>& months,
                  const PicturePeriod& around, Draft& draft) {
  bool differ = around.of_picture && around.period;
  std::string named;
  Span where;
  for (std::size_t i = 0; i < months.size(); ++i) {
    const PicturePeriod& month = months[i];
    if (!month.period) continue;
    differ = differ && !month.period->touches(*around.period->first,
                                              *around.period->last);
    named += named.empty() ? "" : ", ";
    named += header.words[i].text;
    where = where ? spanning(where, month.span) : month.span;
    if (!month.meant.empty()) {
      report_column_slip(header.words[i], month.meant, draft);
    }
  }
  report_disorder(months, where, named, draft);
  if (differ) report_other_month(around, where, named, draft);
}

}  // namespace

std::vector<PicturePeriod> month_columns(
    const Markdown& page, const Block& table, const Header& header,
    const Columns& risk, const PicturePeriod& around, Draft& draft) {
  std::vector<PicturePeriod> months(header.words.size());
  const auto held = day_before_months(around, draft);
  bool any = false;
  for (std::size_t i = 0; i < header.words.size(); ++i) {
    if (risk[i]) continue;
    const PeriodReading period =
        read_period(without_level_word(header.words[i].text, draft.lexicon),
                    draft.lexicon, held, true);
    if (!period.period) continue;
    months[i] = {.period = period.period, .span = header.words[i].span};
    any = true;
  }
  any =
      find_meant_months(page, table, header, risk, held, months, draft) || any;
  if (!any) return {};
  for (std::size_t i = 0; i < months.size(); ++i) {
    if (months[i].period && has_level_below(page, table, i, draft)) {
      return months;
    }
  }
  return {};
}

void read_month_table(const Markdown& page, const Block& table,
                      const Header& header, const Columns& columns,
                      const std::vector<PicturePeriod>& months,
                      const PicturePeriod& around, Draft& draft) {
  draft.meeting.picture_headers.push_back(header.row.span);
  Columns known = columns;
  for (std::size_t i = 0; i < months.size(); ++i) {
    if (months[i].period) known[i] = Key::month;
  }
  check_columns(Part::risk, header, known, draft);
  check_months(header, months, around, draft);
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

}  // namespace bra::read
