#include "syntax/table_row.h"

#include "syntax/markdown.h"

namespace bra::syntax {
namespace {

// What may stand around a cell's text.
constexpr std::string_view blanks = " \t\v\f";

std::size_t skip_blanks(std::string_view line, std::size_t at) {
  const std::size_t found = line.find_first_not_of(blanks, at);
  return found == line.npos ? line.size() : found;
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
  while ((at = skip_blanks(line, at)) < line.size()) {
    if (line[at] == ':') ++at;
    const std::size_t dashes = at;
    while (at < line.size() && line[at] == '-') ++at;
    if (at == dashes) return 0;
    if (at < line.size() && line[at] == ':') ++at;
    at = skip_blanks(line, at);
    ++cells;
    if (at == line.size()) break;
    if (line[at] != '|') return 0;
    ++at;
  }
  return cells;
}

void split_row(Span row, std::vector<Cell>& cells) {
  const std::string_view line = row.text();
  std::size_t at = skip_blanks(line, 0);
  if (at < line.size() && line[at] == '|') at = skip_blanks(line, at + 1);
  while (at < line.size()) {
    const std::size_t pipe = find_pipe(line, at);
    std::size_t end = pipe;
    while (end > at && blanks.find(line[end - 1]) != blanks.npos) --end;
    cells.push_back({row.part(at, end)});
    at = skip_blanks(line, pipe + 1);
  }
}

}  // namespace bra::syntax
