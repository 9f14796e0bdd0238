#include "write/entry.h"

#include <algorithm>

#include "language/lexicon.h"
#include "language/status_piece.h"
#include "language/word_for.h"
#include "model/covered.h"
#include "syntax/table_row.h"
#include "text/capital.h"
#include "text/dash.h"
#include "text/utf8.h"
#include "write/log_table.h"
#include "write/remarks.h"
#include "write/table_text.h"
#include "write/task_line.h"
#include "write/wording.h"
#include "write/yaml_entry.h"

namespace bra::write {

using syntax::Block;

namespace {

/// The fields as this table has room for them: a state without a column of its
/// own begins the status.
Fields fitted(const Fields& fields, const LogTable& table) {
  const std::string state(text_of(fields, Key::state));
  if (state.empty() || table.column(Key::state) || !table.column(Key::status)) {
    return fields;
  }
  Fields out;
  for (const Field& field : fields) {
    if (field.key != Key::state && field.key != Key::status) {
      out.push_back(field);
    }
  }
  out.push_back(
      {Key::status, status_with_state(state, text_of(fields, Key::status))});
  return out;
}

/// The wanted keys that the fields say something of.
std::vector<Key> said(const std::vector<Key>& wanted, const Fields& fields) {
  std::vector<Key> keys;
  for (const Key key : wanted) {
    if (!text_of(fields, key).empty()) keys.push_back(key);
  }
  return keys;
}

/// The first field that neither a column is for nor one of those to come.
std::optional<Key> homeless(const Fields& fields, const LogTable& table,
                            const std::vector<LogTable::NewColumn>& columns) {
  Fields rest = fields;
  std::erase_if(rest, [&](const Field& field) {
    return std::any_of(columns.begin(), columns.end(),
                       [&](const auto& one) { return one.key == field.key; });
  });
  return table.homeless(rest);
}

std::string_view cell_of(Span row, std::size_t column) {
  std::vector<syntax::Cell> cells;
  syntax::split_row(row, cells);
  return column < cells.size() ? cells[column].span.text() : "";
}

/// What stands below the state in its cell is no state, and stays.
std::string_view below_first_line(Span row, std::size_t column) {
  const std::string_view text = cell_of(row, column);
  return text.substr(std::min(text.find("<br"), text.size()));
}

/// A status that begins with this state instead of the one that it began with.
/// What else it says stays.
std::string restated(std::string_view state, std::string_view cell,
                     const Lexicon& lexicon) {
  const std::string said = without_remarks(cell);
  const std::string_view line =
      std::string_view(said).substr(0, said.find("<br"));
  const std::size_t end = first_piece_size(line);
  const std::string piece(utf8::trim(said.substr(0, end)));
  std::string out = capitalised(state);
  if (piece.empty() || is_dash(piece)) return out;
  if (lexicon.state(piece)) return out + std::string(cell.substr(end));
  return out + ". " + std::string(cell);
}

/// Whether a fact of the entry stands in another cell than its column's: two
/// have changed places (cells-swapped), and what is set would cover the other.
bool are_swapped(const LogTable& table, const Entry& entry) {
  std::vector<syntax::Cell> cells;
  syntax::split_row(entry.span, cells);
  const auto is_below = [&](Key key, Span fact) {
    const auto column = table.column(key);
    if (!column || *column >= cells.size()) return false;
    const Span cell = cells[*column].span;
    return cell.begin <= fact.begin && fact.end <= cell.end;
  };
  const auto is_apart = [&](Key key, const Words& fact) {
    return fact && table.column(key) && !is_below(key, fact.span);
  };
  const bool is_state_apart = is_apart(Key::state, entry.state_words) &&
                              !is_below(Key::status, entry.state_words.span);
  return is_state_apart || is_apart(Key::id, entry.reference) ||
         is_apart(Key::title, entry.title) ||
         is_apart(Key::due, entry.due_written);
}

Changes set_in_table(const LogTable& table, Span row, const Fields& fields,
                     const std::vector<Key>& wanted, const Lexicon& lexicon,
                     const Language& language) {
  Changes changes;
  // A bar inside a cell has moved those after it: which is which is not
  // certain.
  changes.out_of_reach = table.has_stray_cells(row);
  if (changes.out_of_reach) return changes;
  const Fields fit = fitted(fields, table);
  const auto columns = table.columns_for(said(wanted, fit), fit, language);
  changes.homeless = homeless(fit, table, columns);
  changes.out_of_reach = !columns.empty() && table.has_stray_cells();
  if (changes.homeless || changes.out_of_reach) return changes;
  for (const Field& field : fit) {
    const auto column = table.column(field.key);
    if (field.text.empty() || !column) continue;
    std::string text = cell_text(field.text);
    if (field.key == Key::state) text += below_first_line(row, *column);
    if (field.key == Key::status && text_of(fields, Key::status).empty()) {
      text =
          restated(text_of(fields, Key::state), cell_of(row, *column), lexicon);
    }
    changes.edits.push_back(table.set(row, *column, text));
  }
  for (Edit& edit : table.widened(columns, row, fit)) {
    changes.edits.push_back(std::move(edit));
  }
  return changes;
}

/// Those that any of the entries wants, as wide as the widest of them.
std::vector<LogTable::NewColumn> columns_for_all(
    const LogTable& table, const std::vector<Fields>& entries,
    const std::vector<Key>& wanted, const Language& language) {
  std::vector<LogTable::NewColumn> columns;
  for (const Key key : wanted) {
    std::optional<LogTable::NewColumn> column;
    for (const Fields& fields : entries) {
      const Fields fit = fitted(fields, table);
      for (auto& one : table.columns_for(said({key}, fit), fit, language)) {
        if (!column || column->width < one.width) column = std::move(one);
      }
    }
    if (column) columns.push_back(*std::move(column));
  }
  return columns;
}

Changes add_rows(const Page& page, const LogTable& table,
                 const std::vector<Fields>& entries,
                 const std::vector<Key>& wanted, const Language& language) {
  Changes changes;
  const auto columns = columns_for_all(table, entries, wanted, language);
  // What stands past the last heading would come below the new one.
  changes.out_of_reach = !columns.empty() && table.has_stray_cells();
  if (changes.out_of_reach) return changes;
  changes.edits = table.widened(columns, {}, {});
  const Span last = page.line_at(table.end());
  const Span line = page.line_at(table.first_row().begin);
  const std::string indent(
      line.text().substr(0, table.first_row().begin - line.begin));
  std::string rows;
  for (const Fields& fields : entries) {
    const Fields fit = fitted(fields, table);
    if (!changes.homeless) changes.homeless = homeless(fit, table, columns);
    rows += page.line_end();
    rows += indent + table.row_of(fit) + LogTable::cells_of(columns, fit);
  }
  changes.edits.push_back({{&page.source, last.end, last.end}, rows});
  return changes;
}

Changes begin_log(const Page& page, const std::vector<Fields>& entries,
                  const Language& language) {
  const std::string_view end = page.line_end();
  return {.edits = section_edits(
              page, heading_about(page, Key::follow_ups, language),
              capitalised(word_for(language, Part::meeting, Key::follow_ups)),
              joined(follow_up_table(entries, language), end))};
}

}  // namespace

std::string_view text_of(const Fields& fields, Key key) {
  for (const Field& field : fields) {
    if (field.key == key) return field.text;
  }
  return {};
}

std::vector<Edit> section_edits(const Page& page, const Block* heading,
                                std::string_view title, std::string_view body) {
  const std::string end(page.line_end());
  if (heading != nullptr) {
    const std::uint32_t at = heading->span.end;
    const std::size_t next = page.next_line(at);
    const Span below = page.line_at(next);
    const bool parted =
        next >= page.text().size() ||
        below.text().find_first_not_of(" \t") == std::string_view::npos;
    return {{{&page.source, at, at},
             end + end + std::string(body) + (parted ? "" : end)}};
  }
  const auto at = static_cast<std::uint32_t>(page.text().size());
  const bool ended = page.text().empty() || page.text().ends_with('\n');
  return {{{&page.source, at, at},
           (ended ? "" : end) + end + "## " + std::string(title) + end + end +
               std::string(body) + end}};
}

Changes set_fields(const Page& page, const Entry& entry, const Fields& fields,
                   const Lexicon& lexicon, const Language& language,
                   const std::vector<Key>& wanted) {
  if (const auto* map = map_at(page, entry.span)) {
    return {.edits = set_in_map(page, *map, fields, lexicon, language)};
  }
  if (const auto table = LogTable::with_row(page, entry.span, lexicon)) {
    // Nobody knows which of its cells is which: cells-wrong.
    if (entry.mention_only || are_swapped(*table, entry))
      return {.out_of_reach = true};
    return set_in_table(*table, entry.span, fields, wanted, lexicon, language);
  }
  if (const auto line = TaskLine::of(page, entry, lexicon)) {
    if (line->would_say_again(fields)) return {.out_of_reach = true};
    return {.edits = line->set(fields, lexicon, language)};
  }
  return {.out_of_reach = true};
}

Changes add_entries(const Page& page, const Meeting& meeting,
                    const std::vector<Fields>& entries, const Lexicon& lexicon,
                    const Language& language, const std::vector<Key>& wanted) {
  const bool has_list = top_value(page, Key::follow_ups, lexicon) != nullptr;
  if (!page.is_markdown || has_list) {
    return add_to_list(page, Key::follow_ups, entries, lexicon, language);
  }
  // A row beside those that are not public would not be so either.
  const Entry* last_entry = nullptr;
  for (auto entry = meeting.entries.rbegin(); entry != meeting.entries.rend();
       ++entry) {
    if (is_covered(meeting, *entry)) continue;
    if (last_entry == nullptr) last_entry = &*entry;
    if (const auto table = LogTable::with_row(page, entry->span, lexicon)) {
      return add_rows(page, *table, entries, wanted, language);
    }
  }
  const auto table = LogTable::with_row(page, meeting.log_end, lexicon);
  if (table && !meeting.is_internal(meeting.log_end)) {
    return add_rows(page, *table, entries, wanted, language);
  }
  if (last_entry == nullptr) return begin_log(page, entries, language);
  const Span last = last_entry->span;
  const Span line = page.line_at(last.begin);
  const std::string indent(line.text().substr(0, last.begin - line.begin));
  std::string lines;
  for (const Fields& fields : entries) {
    lines += page.line_end();
    lines += indent + task_line_of(fields, language);
  }
  const std::uint32_t at = page.line_at(last.end).end;
  return {.edits = {{{&page.source, at, at}, lines}}};
}

}  // namespace bra::write
