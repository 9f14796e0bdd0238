#include "read/sections/mentions.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "model/follow_up.h"
#include "text/utf8.h"

namespace bra::read {

void read_mention(Words first, const Record& record, Draft& draft) {
  Entry entry;
  entry.span = record.span;
  entry.task_line = true;
  entry.state = State::fresh;
  entry.title = record.get(Key::title);
  const std::size_t blank = std::min(first.text.find(' '), first.text.size());
  const std::string_view number = first.text.substr(0, blank);
  entry.number = follow_up_number(number);
  if (entry.number) {
    const std::size_t at = first.span.text().find(number);
    entry.reference = {number, at == std::string_view::npos
                                   ? first.span
                                   : first.span.part(at, at + number.size())};
    const std::string_view rest = utf8::trim(first.text.substr(blank));
    if (!rest.empty()) entry.title = {rest, first.span};
  }
  draft.meeting.has_log = true;
  if (!entry.number && !entry.title) return;
  entry.comment = draft.plain(record.span);
  draft.meeting.entries.push_back(std::move(entry));
}

}  // namespace bra::read
