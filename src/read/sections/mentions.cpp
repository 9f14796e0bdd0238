#include "read/sections/mentions.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "model/follow_up.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

// `Kameror | klar | Nils Holm` below `Nr | Ärende | Läge | Ansvarig`.
Words moved_title(const Record& record, const Draft& draft) {
  const Words id = record.get(Key::id);
  const bool is_number =
      id.text.find_first_of("0123456789") != std::string_view::npos;
  return is_number || draft.lexicon.state(id.text) ? Words{} : id;
}

}  // namespace

void read_mention(Words first, const Record& record, Draft& draft) {
  Entry entry;
  entry.span = record.span;
  entry.mention_only = true;
  entry.state = State::unclear;
  entry.stated = true;
  entry.title = record.get(Key::title);
  // `250312-2 | klar | Nils Holm`: the matter is what is missing.
  // `|| 250312-2 | Kameror | klar`: a bar too many moves the number there.
  if (draft.lexicon.state(entry.title.text) ||
      follow_up_number(entry.title.text)) {
    entry.title = {};
  }
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
  } else if (const Words moved = moved_title(record, draft)) {
    entry.title = moved;
  }
  draft.meeting.has_log = true;
  if (!entry.number && !entry.title) return;
  entry.comment = draft.plain(record.span);
  draft.meeting.entries.push_back(std::move(entry));
}

}  // namespace bra::read
