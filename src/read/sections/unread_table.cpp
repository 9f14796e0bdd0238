#include "read/sections/unread_table.h"

#include <algorithm>
#include <optional>

#include "read/periods.h"

namespace bra::read {

extern const Fault table_unread{
    .name = "table-unread",
    .severity = Severity::warning,
    .summary = "a table that is read as text, and may be more",
    .why =
        "The words in its first row tell what a table holds: an area and a "
        "level, a matter and how it stands. With other words its rows are "
        "text, and answer no question but a search.",
    .wrong = "| Tema | Färg |\n| Skola | gul |",
    .right = "| Område | Nivå |\n| Skola | gul |",
};

namespace {

bool has_level_below(const syntax::Markdown& page, const syntax::Block& table,
                     const Draft& draft) {
  for (const syntax::TableRow& row : page.rows_of(table).subspan(1)) {
    for (const syntax::Cell& cell : page.cells_of(row)) {
      if (draft.lexicon.level(draft.plain(cell.span).text)) return true;
    }
  }
  return false;
}

// Turned on its side, or under headings that say nothing, a log has its numbers
// still.
bool has_number(const syntax::Markdown& page, const syntax::Block& table) {
  for (const syntax::TableRow& row : page.rows_of(table)) {
    for (const syntax::Cell& cell : page.cells_of(row)) {
      if (follow_up_number(cell.span.text())) return true;
    }
  }
  return false;
}

bool is_period(const Words& heading, const Draft& draft) {
  const auto held = draft.meeting.date ? std::optional(draft.meeting.date->day)
                                       : std::nullopt;
  return read_period(heading.text, draft.lexicon, held, true)
      .period.has_value();
}

}  // namespace

void report_unread(const syntax::Markdown& page, const syntax::Block& table,
                   std::span<const Words> headings, KnownOfTable known,
                   Draft& draft) {
  const auto any = [&](auto holds) {
    return std::any_of(headings.begin(), headings.end(), holds);
  };
  const bool has_decisions = any([&](const Words& heading) {
    return draft.lexicon.is(&Language::decision, heading.text);
  });
  // `Mått | Januari | Februari`
  const bool has_figures =
      known.names_figures &&
      any([&](const Words& heading) { return is_period(heading, draft); });
  if (known.known < 2 && !has_decisions && !has_figures &&
      !has_level_below(page, table, draft) && !has_number(page, table)) {
    return;
  }
  Diagnostic& found =
      draft.report.add(table_unread, page.rows[table.first_row].span,
                       Message("the table is read as text"));
  if (has_decisions) {
    found.advise(
        "a decision stands in the text below its heading, and begins with "
        "Decision:");
    return;
  }
  found.advise(
      "a risk picture has Area and Level, a log Matter and Status, measures "
      "begin with Measure, figures have Figure and Value");
}

}  // namespace bra::read
