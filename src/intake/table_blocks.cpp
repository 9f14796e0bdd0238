#include "intake/table_blocks.h"

#include <algorithm>

#include "intake/log.h"

namespace bra::intake {
namespace {

template <class Do>
void each_row(std::vector<Line>& lines, std::size_t from, std::size_t to,
              Do with) {
  for (std::size_t at = from; at < to; ++at) {
    if (lines[at].table != 0) with(lines[at]);
  }
}

}  // namespace

TableRead read_table(Document& document, std::size_t at, std::size_t end,
                     bool in_log, const Roster& roster,
                     const Lexicon& lexicon) {
  std::vector<Line>& lines = document.lines;
  const std::size_t first = at;
  std::vector<std::vector<std::string>> rows;
  std::size_t widest = 0;
  while (at < end && lines[at].table == lines[first].table) {
    rows.push_back(lines[at].cells);
    widest = std::max(widest, lines[at].cells.size());
    ++at;
    while (at < end && lines[at].is_blank() && at + 1 < end &&
           lines[at + 1].table == lines[first].table) {
      ++at;
    }
  }
  TableRead read{.end = at, .blocks = {}};
  for (auto& row : rows) row.resize(widest);
  if (widest < 2) {
    for (std::size_t i = first; i < at; ++i) {
      if (!lines[i].is_blank()) read.blocks.push_back(block_of(lines[i]));
    }
    return read;
  }
  if (is_known_heading(rows.front(), lexicon)) {
    each_row(lines, first, at,
             [](Line& row) { row.understand("a row of a table"); });
  } else if (in_log) {
    auto log = log_rows(rows, roster);
    if (!log.empty()) {
      each_row(lines, first, at,
               [](Line& row) { row.understand("a follow-up"); });
      read.blocks.push_back(
          {.kind = BlockKind::follow_ups, .rows = std::move(log)});
      return read;
    }
    const Message what(
        "a table without headings that we know: are these follow-ups?");
    read.blocks.push_back(mark_block(what, {}));
    each_row(lines, first, at, [&](Line& row) { row.ask(what); });
  }
  read.blocks.push_back({.kind = BlockKind::table, .rows = std::move(rows)});
  return read;
}

}  // namespace bra::intake
