// Fuzzes the Markdown scanner and the reader of inlines: whatever the bytes,
// they end well, every place is in the file and in order, and prose that has
// been read is read as the same again.

#include <cstdint>
#include <string>

#include "fuzz/target.h"
#include "syntax/inline.h"
#include "syntax/markdown.h"

namespace bra::fuzz {
namespace {

bool inside(const Span& part, const Span& whole) {
  return part.begin >= whole.begin && part.begin <= part.end &&
         part.end <= whole.end;
}

void check(const syntax::Markdown& markdown, const Source& source) {
  const Span whole{&source, 0, static_cast<std::uint32_t>(source.text.size())};
  Arena arena;
  std::uint32_t last_begin = 0;
  for (const syntax::Block& block : markdown.blocks) {
    demand(inside(block.span, whole), "blocks are in the file");
    demand(block.span.begin >= last_begin, "blocks are in order");
    last_begin = block.span.begin;
    const auto lines = markdown.lines_of(block);
    for (const Span& line : lines) {
      demand(inside(line, block.span), "lines are in their block");
    }
    const auto text = syntax::joined(lines, arena);
    syntax::plain_text(text, arena);
    const auto prose = syntax::prose_text(text, arena);
    // Not so where a line feed would be a space, and what stands around a
    // comment can be something else without it.
    if (prose.find('\n') == prose.npos && text.find("<!--") == text.npos) {
      demand(syntax::prose_text(prose, arena) == prose,
             "prose that has been read is read as the same again");
    }
    for (const auto& row : markdown.rows_of(block)) {
      demand(inside(row.span, block.span), "rows are in their table");
      for (const auto& cell : markdown.cells_of(row)) {
        demand(inside(cell.span, row.span), "cells are in their row");
        syntax::plain_text(cell.span.text(), arena);
      }
    }
  }
}

void one(std::string_view bytes) {
  const Source source{"fuzz.md", std::string(bytes)};
  check(syntax::scan_markdown(source), source);
}

}  // namespace

extern const Target markdown;
const Target markdown{
    .name = "markdown", .begins_from = is_minutes, .one = one};

}  // namespace bra::fuzz
