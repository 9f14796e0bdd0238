#include "intake/tabbed.h"

#include <algorithm>
#include <optional>

#include "intake/log.h"
#include "intake/people_table.h"
#include "text/utf8.h"

namespace bra::intake {
namespace {

using Row = std::vector<std::string>;

Row cells_of(const Line& line) {
  Row cells;
  if (line.indented) cells.emplace_back();
  for (std::size_t from = 0; from <= line.text.size();) {
    const std::size_t to =
        std::min(line.text.find('\t', from), line.text.size());
    cells.emplace_back(utf8::trim(line.text.substr(from, to - from)));
    from = to + 1;
  }
  return cells;
}

/// Several tabs in a row only bring a column to its place where the headings
/// have them too.
Row without_gaps(Row cells) {
  std::erase_if(cells, [](const std::string& cell) { return cell.empty(); });
  return cells;
}

bool has_tab(const Line& line) {
  return line.indented || line.text.find('\t') != std::string::npos;
}

bool may_be_row(const Line& line) {
  return line.table == 0 && line.fate == Fate::prose && !line.is_blank() &&
         line.heading == 0 && !line.bullet;
}

/// A number begins what comes after the table.
bool begins_anew(const Line& line) {
  if (!may_be_row(line)) return true;
  const char first = line.text.front();
  return (first >= '0' && first <= '9') || line.text.starts_with("§");
}

/// The rows from line `first` on, headings first; nothing if a line among them
/// may be the rest of a row.
std::vector<Row> rows_from(const Document& document, std::size_t first,
                           const Lexicon& lexicon) {
  const auto& lines = document.lines;
  Row head = cells_of(lines[first]);
  const bool gaps = without_gaps(head).size() != head.size();
  if (gaps) head = without_gaps(std::move(head));
  if (head.size() < 2) return {};
  const bool lists = heads_lists(head);
  if (!lists && !heads_people(head) && !is_known_heading(head, lexicon))
    return {};
  const bool has_numbers =
      lexicon.column(Part::follow_up, head.front()) == Key::id;
  std::vector<Row> rows = {head};
  for (std::size_t at = first + 1; at < lines.size(); ++at) {
    const Line& line = lines[at];
    if (line.is_blank() || (begins_anew(line) && !has_tab(line))) break;
    if (!may_be_row(line) || !has_tab(line)) return {};
    Row row = cells_of(line);
    if (gaps) row = without_gaps(std::move(row));
    // A row may be without a number; without its first words it may be the
    // rest of the row above.
    const bool begins =
        !row[0].empty() || (has_numbers && row.size() > 1 && !row[1].empty());
    const bool fits =
        gaps || lists ? row.size() == head.size()
                      : row.size() >= 2 && begins && row.size() <= head.size();
    if (!fits) return {};
    row.resize(head.size());
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

void find_tables(Document& document, const Lexicon& lexicon) {
  std::size_t tables = 0;
  for (const Line& line : document.lines) tables = std::max(tables, line.table);
  for (std::size_t at = 0; at < document.lines.size(); ++at) {
    const Line& first = document.lines[at];
    if (!may_be_row(first) || !has_tab(first)) continue;
    std::vector<Row> rows = rows_from(document, at, lexicon);
    if (rows.size() < 2) continue;
    ++tables;
    for (Row& row : rows) {
      document.lines[at].table = tables;
      document.lines[at++].cells = std::move(row);
    }
    --at;
  }
}

}  // namespace bra::intake
