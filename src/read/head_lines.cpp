#include "read/head_lines.h"

#include <cstddef>

#include "text/file_name.h"
#include "text/lines.h"
#include "text/pieces.h"

namespace bra::read {
namespace {

constexpr std::string_view dashes = "---";

}  // namespace

bool has_date_key(std::string_view text, const Lexicon& lexicon) {
  for (const std::string_view line : pieces(text, '\n')) {
    const std::size_t colon = line.find(':');
    if (colon != line.npos && colon > 0 && line[0] != ' ' && line[0] != '#' &&
        lexicon.key(Part::meeting, line.substr(0, colon)) == Key::date) {
      return true;
    }
  }
  return false;
}

bool report_late_head(const Source& source, const Lexicon& lexicon,
                      const Fault& fault, Report& report) {
  if (!is_markdown_name(source.name)) return false;
  std::string_view text = source.text;
  text.remove_prefix(byte_order_mark(text));
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == 0 || begin == text.npos) return false;
  const std::string_view head = text.substr(begin);
  if (!head.starts_with(dashes)) return false;
  const std::size_t end = head.find("\n---", dashes.size());
  if (end == head.npos || !has_date_key(head.substr(0, end), lexicon)) {
    return false;
  }
  report
      .add(fault, span_of(source, head.substr(0, dashes.size())),
           Message("the lines between the dashes are not read, since they do "
                   "not begin on the first line of the file"))
      .advise("take away the blank lines and blanks before the first dashes");
  return true;
}

}  // namespace bra::read
