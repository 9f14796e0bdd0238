#include "check/officers.h"

#include <string>

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

}  // namespace

void look_for(const OfficeWords& words, const RuleContext& context,
              Reporter& report) {
  for (const Meeting& meeting : context.book.meetings) {
    if (!meeting.is_held() || (meeting.*words.holder)) continue;
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
