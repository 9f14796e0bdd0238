#include "read/sections/attendance_in_text.h"

#include <string_view>

#include "language/lexicon.h"
#include "text/utf8.h"

namespace bra::read {

extern const Fault attendance_in_text{
    .name = "attendance-in-text",
    .severity = Severity::warning,
    .summary = "the people present are listed in the text only",
    .why =
        "Who was there is read from the lines at the top of the file. Names "
        "further down are text: nobody is present, and no owner is found "
        "among them.",
    .wrong = "## Närvarande\n\n- Vera Lindskog (S), ordförande",
    .right =
        "---\ndatum: 2025-03-12\nnärvarande:\n"
        "  - Vera Lindskog (S), ordförande\n---",
};

namespace {

using syntax::Block;
using syntax::BlockKind;

// `**Närvarande:** Vera Lindskog`, or the word alone, as a heading has it.
bool begins_attendance(std::string_view line, const Lexicon& lexicon) {
  constexpr std::string_view marks = "*_: \t";
  const std::size_t begin = line.find_first_not_of(marks);
  if (begin == line.npos) return false;
  const std::size_t colon = line.find(':', begin);
  std::string_view word = line.substr(begin, colon - begin);
  word = word.substr(0, word.find_last_not_of(marks) + 1);
  return lexicon.key(Part::meeting, word) == Key::present;
}

// `| Namn | Närvarande |`, `| Namn | Roll | Närvaro |`: what a person has heads
// two columns, or the people present one.
bool heads_attendance(const syntax::Markdown& page, const Block& table,
                      const Draft& draft) {
  const auto cells = page.cells_of(page.rows[table.first_row]);
  int of_people = 0;
  bool names = false;
  for (const syntax::Cell& cell : cells) {
    const std::string_view word = draft.plain(cell.span).text;
    if (draft.lexicon.key(Part::meeting, word) == Key::present) return true;
    const auto key = draft.lexicon.key(Part::person, word);
    if (key) ++of_people;
    names |= key == Key::name;
  }
  return names && of_people > 1;
}

void report_in_text(Span where, Draft& draft) {
  draft.report
      .add(attendance_in_text, where,
           Message("the people present stand in the text, where nobody is "
                   "counted"))
      .advise(
          "list them under present: among the first lines of the file, one "
          "person a line");
}

}  // namespace

void find_attendance_in_text(const syntax::Markdown& page, Draft& draft) {
  // Where the top of the file never ends, all of it is text, and told.
  if (draft.meeting.present_span || page.front_matter_unclosed) return;
  for (const Block& block : page.blocks) {
    if (block.kind == BlockKind::table && heads_attendance(page, block, draft))
      return report_in_text(page.rows[block.first_row].span, draft);
    if (block.kind != BlockKind::heading && block.kind != BlockKind::paragraph)
      continue;
    for (const Span line : page.lines_of(block)) {
      if (!begins_attendance(line.text(), draft.lexicon)) continue;
      return report_in_text(line, draft);
    }
  }
}

}  // namespace bra::read
