#include "syntax/table_row.h"

#include "syntax/markdown.h"

namespace bra::syntax {
namespace {

// What may stand around a cell's text.
constexpr bool is_padding(char c) {
  return c == ' ' || c == '\t' || c == '\v' || c == '\f';
}

std::size_t skip_padding(std::string_view line, std::size_t at) {
  while (at < line.size() && is_padding(line[at])) ++at;
  return at;
}

// The next `|` that parts two cells, or the end of the line.
std::size_t find_pipe(std::string_view line, std::size_t at) {
  std::size_t pipe = line.find('|', at);
  while (pipe != line.npos && pipe > 0 && line[pipe - 1] == '\\') {
    pipe = line.find('|', pipe + 1);
  }
  return pipe == line.npos ? line.size() : pipe;
}

}  // namespace

std::size_t delimiter_cells(std::string_view line) {
  std::size_t at = line.starts_with('|') ? 1 : 0;
  std::size_t cells = 0;
  while ((at = skip_padding(line, at)) < line.size()) {
    if (line[at] == ':') ++at;
    const std::size_t dashes = at;
    while (at < line.size() && line[at] == '-') ++at;
    if (at == dashes) return 0;
    if (at < line.size() && line[at] == ':') ++at;
    at = skip_padding(line, at);
    ++cells;
    if (at == line.size()) break;
    if (line[at] != '|') return 0;
    ++at;
  }
  return cells;
}

void split_row(Span row, std::vector<Cell>& cells) {
  const std::string_view line = row.text();
  std::size_t at = skip_padding(line, 0);
  if (at < line.size() && line[at] == '|') at = skip_padding(line, at + 1);
  while (at < line.size()) {
    const std::size_t pipe = find_pipe(line, at);
    std::size_t end = pipe;
    while (end > at && is_padding(line[end - 1])) --end;
    cells.push_back({row.part(at, end)});
    at = skip_padding(line, pipe + 1);
  }
}

}  // namespace bra::syntax
