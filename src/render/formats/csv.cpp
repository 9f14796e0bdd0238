// csv: RFC 4180, in UTF-8. The keys of the fields first; a cell is quoted only
// if it must be.

#include <string_view>

#include "render/format.h"
#include "render/printable.h"
#include "render/seen.h"
#include "render/spreadsheet.h"

namespace bra::render {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

class Lines {
 public:
  Lines(char separator, bool only_column)
      : separator_(separator), only_column_(only_column) {}

  void add_cell(std::string_view text) {
    if (!at_start_) text_ += separator_;
    at_start_ = false;
    if (must_be_quoted(text)) {
      add_quoted(text);
    } else {
      text_ += text;
    }
  }
  void end_line() {
    text_ += "\r\n";
    at_start_ = true;
  }
  std::string take() { return std::move(text_); }

 private:
  // An only cell that is empty would be an empty line, which readers skip; one
  // that begins with a colon could be an order to a CI service.
  [[nodiscard]] bool must_be_quoted(std::string_view text) const {
    return text.find_first_of("\"\r\n") != text.npos ||
           text.find(separator_) != text.npos || may_be_order(text) ||
           (text.empty() && only_column_);
  }
  void add_quoted(std::string_view text) {
    text_ += '"';
    for (std::size_t at = 0; at < text.size(); ++at) {
      const char c = text[at];
      // A quoted cell's own lines begin lines of the log that shows it.
      const bool gives_order = c == '\n' && may_be_order(line_at(text, at + 1));
      text_.append(c == '"' ? 2 : 1, gives_order ? ' ' : c);
    }
    text_ += '"';
  }
  static std::string_view line_at(std::string_view text, std::size_t at) {
    return text.substr(at, text.find('\n', at) - at);
  }

  char separator_;
  bool only_column_;
  bool at_start_ = true;
  std::string text_;
};

std::string write(const Answer& answer, const Style& style) {
  const Table& items = answer.items;
  const auto columns = columns_for(items, Reader::programs);
  Lines lines(style.excel ? ';' : ',', columns.size() == 1);
  for (const std::size_t column : columns) {
    lines.add_cell(items.columns[column].key);
  }
  lines.end_line();
  const std::string_view decimal_mark = style.excel ? "," : ".";
  for (const Row& row : items.rows) {
    for (const std::size_t column : columns) {
      lines.add_cell(cell_text(row[column], decimal_mark));
    }
    lines.end_line();
  }
  return std::string(style.excel ? byte_order_mark : "") + lines.take();
}

}  // namespace

extern const Format csv;
const Format csv{
    .name = "csv",
    .summary = "comma-separated values, safe to open in a spreadsheet",
    .endings = "csv",
    .write = write,
};

}  // namespace bra::render
