#include "check/officers.h"

#include <string>

#include "text/short_names.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::check {
namespace {

std::string holders_of(Office office, const Meeting& meeting) {
  std::string names;
  for (const Attendee& attendee : meeting.attendees) {
    if (!attendee.is_present() || attendee.office != office) continue;
    if (!names.empty()) names += ", ";
    names += attendee.name.text;
  }
  return names;
}

// A letter off, or without the last two.
bool is_nearly(std::string_view name, std::string_view listed) {
  return edits_between(name, listed, 1) == 1 ||
         is_cut_short(utf8::fold(name), utf8::fold(listed));
}

// Whom the key at the top names may stand in no list: many secretaries do. But
// nobody leads a meeting and is away, and a name that is a letter off from one
// at the table is nobody's.
void look_at_named(const Words& written, std::size_t holder,
                   const Meeting& meeting, const Book& book, Reporter& report) {
  const Attendee* near = nullptr;
  const Person& named = book.people[holder];
  for (const Attendee& attendee : meeting.attendees) {
    if (attendee.person == holder) {
      if (attendee.is_away() && !attendee.part) {
        report.at(written.span, Message("{} is listed as away", written.text))
            .related(attendee.name.span, "in this list")
            .advise("correct one of the two");
      }
      return;
    }
    if (attendee.is_present() && !named.registered &&
        is_nearly(named.name, attendee.name.text)) {
      near = &attendee;
    }
  }
  if (near == nullptr) return;
  report
      .at(written.span, Message("{} is in no list here, and is nearly {}",
                                written.text, near->name.text))
      .related(near->name.span, "listed here")
      .advise(Message("did you mean {}?", near->name.text));
}

}  // namespace

void look_for(const OfficeWords& words, const RuleContext& context,
              Reporter& report) {
  for (const Meeting& meeting : context.book.meetings) {
    if (!meeting.is_held()) continue;
    if (const auto holder = meeting.*words.holder) {
      const Words& written = meeting.*words.written;
      if (written) {
        look_at_named(written, *holder, meeting, context.book, report);
      }
      continue;
    }
    // The list of those present may be what cannot be read.
    if (!meeting.is_whole) continue;
    const std::string names = holders_of(words.office, meeting);
    report
        .at(meeting.present_span, names.empty() ? Message(words.missing)
                                                : Message(words.several, names))
        .advise(words.remedy);
  }
}

}  // namespace bra::check
