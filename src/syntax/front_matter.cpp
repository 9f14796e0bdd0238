#include "syntax/front_matter.h"

#include "syntax/line_cursor.h"
#include "syntax/line_reader.h"
#include "text/lines.h"

namespace bra::syntax {
namespace {

bool is_mark(std::string_view line, std::string_view mark) {
  return line.starts_with(mark) && LineCursor(line.substr(mark.size())).blank();
}

}  // namespace

FrontMatter find_front_matter(const Source& source) {
  FrontMatter found{.body = byte_order_mark(source.text)};
  LineReader lines(source.text, found.body);
  if (lines.done() || !is_mark(lines.next(), "---")) return found;
  const std::size_t begin = lines.offset();
  while (!lines.done()) {
    const std::size_t end = lines.offset();
    const std::string_view line = lines.next();
    if (line.empty() || (line.front() != '-' && line.front() != '.')) continue;
    if (!is_mark(line, "---") && !is_mark(line, "...")) continue;
    found.yaml = Span{&source}.part(begin, end);
    found.body = lines.offset();
    return found;
  }
  found.unclosed = true;
  return found;
}

}  // namespace bra::syntax
