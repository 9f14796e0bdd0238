#include "write/table_text.h"

#include <algorithm>

#include "language/word_for.h"
#include "text/capital.h"
#include "text/utf8.h"
#include "write/wording.h"

namespace bra::write {
namespace {

constexpr std::size_t narrowest = 3;  // of a row of dashes
// Beyond it a column's blanks hide more than they show, and a hostile table
// would grow by its rows times its longest cell.
constexpr std::size_t widest = 200;

std::string dashes(std::size_t width, Alignment alignment) {
  std::string out(width, '-');
  const bool left =
      alignment == Alignment::left || alignment == Alignment::centre;
  const bool right =
      alignment == Alignment::right || alignment == Alignment::centre;
  if (left) out.front() = ':';
  if (right) out.back() = ':';
  return out;
}

std::string padded(std::string_view text, std::size_t width,
                   Alignment alignment) {
  const std::size_t used = utf8::width(text);
  const std::size_t blanks = width > used ? width - used : 0;
  std::size_t before = 0;
  if (alignment == Alignment::right) before = blanks;
  if (alignment == Alignment::centre) before = blanks / 2;
  std::string out(before, ' ');
  out += text;
  out.append(blanks - before, ' ');
  return out;
}

std::vector<std::string> heading_of(const Language& language, Part part,
                                    const std::vector<Key>& keys) {
  std::vector<std::string> words;
  words.reserve(keys.size());
  for (const Key key : keys) {
    words.push_back(capitalised(word_for(language, part, key)));
  }
  return words;
}

std::vector<std::string> plain_table(
    const std::vector<std::vector<std::string>>& rows) {
  return table_lines(rows, std::vector<Alignment>(rows.front().size()));
}

}  // namespace

std::vector<std::string> table_lines(
    const std::vector<std::vector<std::string>>& rows,
    const std::vector<Alignment>& alignments) {
  std::vector<std::size_t> widths(alignments.size(), narrowest);
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < widths.size(); ++i) {
      widths[i] = std::max(widths[i], utf8::width(row[i]));
    }
  }
  for (std::size_t& width : widths) {
    if (width > widest) width = narrowest;
  }
  std::vector<std::string> lines;
  const auto add = [&](auto cell) {
    std::string line = "|";
    for (std::size_t i = 0; i < widths.size(); ++i)
      line += " " + cell(i) + " |";
    lines.push_back(std::move(line));
  };
  for (const auto& row : rows) {
    add([&](std::size_t i) {
      return padded(row[i], widths[i], alignments[i]);
    });
    if (lines.size() > 1) continue;
    add([&](std::size_t i) { return dashes(widths[i], alignments[i]); });
  }
  return lines;
}

std::string joined(const std::vector<std::string>& lines,
                   std::string_view line_end) {
  std::string out;
  for (const std::string& line : lines) {
    if (!out.empty()) out += line_end;
    out += line;
  }
  return out;
}

std::vector<std::string> follow_up_table(const std::vector<Fields>& entries,
                                         const Language& language) {
  std::vector<Key> keys = {Key::id,     Key::title,  Key::state,
                           Key::status, Key::owners, Key::due};
  const bool has_area = std::any_of(
      entries.begin(), entries.end(),
      [](const Fields& fields) { return !text_of(fields, Key::area).empty(); });
  if (has_area) keys.push_back(Key::area);
  std::vector<std::vector<std::string>> rows = {
      heading_of(language, Part::follow_up, keys)};
  for (const Fields& fields : entries) {
    auto& row = rows.emplace_back();
    for (const Key key : keys) row.push_back(cell_text(text_of(fields, key)));
  }
  return plain_table(rows);
}

std::vector<std::string> risk_table(const std::vector<std::string>& areas,
                                    const Language& language) {
  const std::vector<Key> keys = {Key::area, Key::level, Key::comment,
                                 Key::source};
  std::vector<std::vector<std::string>> rows = {
      heading_of(language, Part::risk, keys)};
  for (const std::string& area : areas) {
    rows.push_back({cell_text(area), "", "", ""});
  }
  return plain_table(rows);
}

}  // namespace bra::write
