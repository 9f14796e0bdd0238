#include "read/sections/indented_code.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "read/sections/boxes.h"
#include "read/sections/decisions.h"
#include "read/sections/markers.h"
#include "read/sections/unread_table.h"
#include "syntax/block_starts.h"
#include "syntax/table_row.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

bool is_task_line(std::string_view line) {
  const auto marker = syntax::list_marker(line, false);
  return marker &&
         syntax::check_box(utf8::trim(line.substr(marker->size))).has_value();
}

}  // namespace

void report_indented(Span code, Draft& draft) {
  const std::string_view text = code.text();
  if (syntax::code_fence(utf8::trim(text.substr(0, text.find('\n'))))) return;
  constexpr std::string_view remedy =
      "begin its lines at the margin; lines that are set in so far are code";
  Span above;
  for (const std::string_view piece : pieces(text, '\n')) {
    const std::string_view line = utf8::trim(piece);
    if (line.empty()) continue;
    const Span where = span_of(draft.source, line);
    if (is_task_line(line)) {
      draft.report
          .add(box_unread, where, Message("the task line is read as text"))
          .advise(Message(remedy));
      return;
    }
    if (after_decision(line, draft.lexicon)) {
      return report_near_decision(where, draft);
    }
    if (above && line.find('|') != line.npos &&
        syntax::delimiter_cells(line) > 0) {
      draft.report
          .add(table_unread, above, Message("the table is read as text"))
          .advise(Message(remedy));
      return;
    }
    above = where;
  }
  // Only the headings are set in, and not the line of dashes below them.
  if (!above || above.text().find('|') == std::string_view::npos) return;
  const std::string_view rest =
      std::string_view(draft.source.text).substr(above.end);
  if (rest.find('\n') == rest.npos) return;
  const std::size_t begin = rest.find('\n') + 1;
  const std::size_t end = std::min(rest.find('\n', begin), rest.size());
  if (syntax::delimiter_cells(utf8::trim(rest.substr(begin, end - begin))) ==
      0) {
    return;
  }
  draft.report.add(table_unread, above, Message("the table is read as text"))
      .advise(Message(remedy));
}

}  // namespace bra::read
