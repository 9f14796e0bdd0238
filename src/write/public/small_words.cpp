#include "write/public/small_words.h"

#include "text/capital.h"
#include "text/contacts.h"
#include "text/utf8.h"
#include "write/public/name_tokens.h"

namespace bra::write {

std::string_view rest_of_name(const Attendee& attendee) {
  const Span name = attendee.name.span;
  const Span role = attendee.role.span;
  if (!name || role.source != name.source || role.begin < name.end ||
      words_of(name.text()).size() != 1) {
    return {};
  }
  const std::string_view between = std::string_view(name.source->text)
                                       .substr(name.end, role.begin - name.end);
  if (between.find_first_not_of(" \t") != between.npos) return {};
  return role.text().substr(0, role.text().find_first_of(",;("));
}

SmallWords::SmallWords(const Book& book) {
  const auto add = [&](std::string_view text, int times) {
    for (const std::string_view word : words_of(text)) {
      if (!begins_upper(word)) count_[utf8::fold(word)] += times;
    }
  };
  for (const Meeting& meeting : book.meetings) {
    const std::string_view text = meeting.source->text;
    add(text, 1);
    // `stig@example.org` is no use of a word.
    for (const Contact& address : email_addresses(text)) {
      add(text.substr(address.begin, address.end - address.begin), -1);
    }
    for (const Attendee& one : meeting.attendees) add(rest_of_name(one), -1);
    for (const Entry& entry : meeting.entries) {
      for (const Owner& owner : entry.owners) add(owner.written.text, -1);
    }
  }
}

bool SmallWords::has(std::string_view folded) const {
  const auto found = count_.find(std::string(folded));
  return found != count_.end() && found->second > 0;
}

}  // namespace bra::write
