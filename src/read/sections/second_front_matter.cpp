#include "read/sections/second_front_matter.h"

#include <string_view>
#include <utility>

#include "read/record.h"
#include "text/utf8.h"

namespace bra::read {

using syntax::Block;
using syntax::BlockKind;

namespace {

// `närvarande: [Maja Juhlin]`, `datum: 2025-03-12`.
bool says_fact(std::string_view line, const Lexicon& lexicon) {
  const std::size_t colon = line.find(':');
  return colon != line.npos &&
         lexicon.key(Part::meeting, utf8::trim(line.substr(0, colon)));
}

}  // namespace

void find_second_front_matter(const syntax::Markdown& page, Draft& draft) {
  if (!page.front_matter) return;  // else the date is missing, and told
  bool after_dashes = false;
  for (const Block& block : page.blocks) {
    const bool is_below =
        std::exchange(after_dashes, block.kind == BlockKind::thematic_break &&
                                        block.span.text().starts_with("---"));
    const bool is_text =
        block.kind == BlockKind::heading || block.kind == BlockKind::paragraph;
    if (!is_below || !is_text || block.line_count == 0) continue;
    const Span first = page.lines[block.first_line];
    if (!says_fact(first.text(), draft.lexicon)) continue;
    draft.report
        .add(value_unexpected, first,
             Message("facts of the meeting stand here a second time, and are "
                     "text"))
        .advise(
            "move them to the first lines of the file, and take the dashes "
            "away");
  }
}

}  // namespace bra::read
