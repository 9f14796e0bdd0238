#include "read/sections/unread_table.h"

#include <algorithm>
#include <optional>

#include "language/word_for.h"
#include "read/periods.h"
#include "read/sections/markers.h"
#include "read/sections/place_in.h"
#include "syntax/table_row.h"
#include "text/capital.h"
#include "text/lines_around.h"

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

// The one column that is headed by another word than `Nivå` and has levels, in
// a table with areas.
std::optional<std::size_t> column_of_levels(const syntax::Markdown& page,
                                            const syntax::Block& table,
                                            std::span<const Words> headings,
                                            const Draft& draft) {
  const auto is_area = [&](const Words& heading) {
    return draft.lexicon.column(Part::risk, heading.text) == Key::area;
  };
  if (std::none_of(headings.begin(), headings.end(), is_area)) return {};
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    if (is_area(headings[i]) || !headings[i]) continue;
    for (const syntax::TableRow& row : page.rows_of(table).subspan(1)) {
      const auto cells = page.cells_of(row);
      if (i >= cells.size()) continue;
      if (!draft.lexicon.level(draft.plain(cells[i].span).text)) continue;
      if (found) return {};
      found = i;
      break;
    }
  }
  return found;
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

// `Område | Grön | Gul | Röd`, with a cross below one of them.
bool heads_levels(std::span<const Words> headings, const Draft& draft) {
  constexpr std::ptrdiff_t fewest = 2;
  return std::count_if(headings.begin(), headings.end(),
                       [&](const Words& heading) {
                         return draft.lexicon.level(heading.text).has_value();
                       }) >= fewest;
}

// What a level is called in the language of the column of areas.
std::string_view level_beside(std::span<const Words> headings) {
  for (const Words& heading : headings) {
    const auto word = word_beside(heading.text, Part::risk, Key::level);
    if (!word.empty()) return word;
  }
  return {};
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
    return draft.lexicon.is(&Language::decision, heading.text) ||
           after_marker(heading.text, &Language::decision, draft.lexicon);
  });
  // `Mått | Januari | Februari`
  const bool has_figures =
      known.names_figures &&
      any([&](const Words& heading) { return is_period(heading, draft); });
  if (known.known < 2 && !has_decisions && !has_figures &&
      !has_level_below(page, table, draft) && !has_number(page, table) &&
      !heads_levels(headings, draft)) {
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
  if (const auto levels = column_of_levels(page, table, headings, draft)) {
    const Words& heading = headings[*levels];
    const std::string word = capitalised(level_beside(headings));
    found
        .advise(
            Message("call the column {} in place of {}", word, heading.text))
        .mend(heading.span, word);
    return;
  }
  // The first row of the log stands where the headings should.
  // On its side a log has numbers above, and `Nr` before them.
  const bool begins_with_row =
      any([](const Words& heading) {
        return follow_up_number(heading.text).has_value();
      }) &&
      !any([&](const Words& heading) {
        return draft.lexicon.column(Part::follow_up, heading.text) == Key::id;
      });
  const bool begins_with_dashes = !any([](const Words& heading) {
    return heading.text.find_first_not_of("-: ") != heading.text.npos;
  });
  const Span first_row = page.rows[table.first_row].span;
  if (begins_with_row &&
      line_above(first_row).find('|') != std::string_view::npos) {
    found.pointing("the dashes below it make a row of headings of it")
        .advise("take away the row of dashes");
    return;
  }
  if (begins_with_row || begins_with_dashes) {
    found.pointing("the row of headings is missing above it")
        .advise(
            "write it, such as | No. | Matter | State | Owner |, and the "
            "dashes "
            "below it");
    return;
  }
  found.advise(
      "a risk picture has Area and Level, a log Matter and Status, measures "
      "begin with Measure, figures have Figure and Value");
}

void report_table_in_lines(std::span<const std::string_view> lines, Span span,
                           Draft& draft) {
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const bool is_below_headings =
        (lines[i].front() == '|' || lines[i].front() == '-' ||
         lines[i].front() == ':') &&
        lines[i - 1].find('|') != std::string_view::npos &&
        syntax::delimiter_cells(lines[i]) > 0;
    if (!is_below_headings) continue;
    draft.report
        .add(table_unread, place_in(span, lines[i - 1]),
             Message("the table is read as text"))
        .advise(
            "write its rows as a list below a key of its own, such as "
            "follow-ups");
    return;
  }
}

}  // namespace bra::read
