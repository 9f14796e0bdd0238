// Fuzzes the Markdown scanner and the reader of inlines: whatever the bytes,
// they end well, every place is in the file and in order, and prose that has
// been read is read as the same again.

#include <cstdint>
#include <cstdlib>
#include <string>

#include "syntax/inline.h"
#include "syntax/markdown.h"

namespace {

using bra::Arena;
using bra::Source;
using bra::Span;

void demand(bool holds) {
  if (!holds) std::abort();
}

bool inside(const Span& part, const Span& whole) {
  return part.begin >= whole.begin && part.begin <= part.end &&
         part.end <= whole.end;
}

void check(const bra::syntax::Markdown& markdown, const Source& source) {
  const Span whole{&source, 0, static_cast<std::uint32_t>(source.text.size())};
  Arena arena;
  std::uint32_t last_begin = 0;
  for (const bra::syntax::Block& block : markdown.blocks) {
    demand(inside(block.span, whole) && block.span.begin >= last_begin);
    last_begin = block.span.begin;
    const auto lines = markdown.lines_of(block);
    for (const Span& line : lines) demand(inside(line, block.span));
    const auto text = bra::syntax::joined(lines, arena);
    bra::syntax::plain_text(text, arena);
    const auto prose = bra::syntax::prose_text(text, arena);
    // Not so where a line feed would be a space, and what stands around a
    // comment can be something else without it.
    if (prose.find('\n') == prose.npos && text.find("<!--") == text.npos) {
      demand(bra::syntax::prose_text(prose, arena) == prose);
    }
    for (const auto& row : markdown.rows_of(block)) {
      demand(inside(row.span, block.span));
      for (const auto& cell : markdown.cells_of(row)) {
        demand(inside(cell.span, row.span));
        bra::syntax::plain_text(cell.span.text(), arena);
      }
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  const Source source{"fuzz.md", std::string(data, data + size)};
  check(bra::syntax::scan_markdown(source), source);
  return 0;
}
