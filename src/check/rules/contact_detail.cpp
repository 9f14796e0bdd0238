// contact-detail: an e-mail address or a telephone number in the minutes.

#include "check/rule.h"
#include "text/contacts.h"

namespace bra::check {
namespace {

void look(const RuleContext& context, Reporter& report) {
  for (const Meeting& meeting : context.book.meetings) {
    const std::string_view text = meeting.source->text;
    const auto tell = [&](const Contact& contact, std::string_view says) {
      report
          .at({meeting.source, static_cast<std::uint32_t>(contact.begin),
               static_cast<std::uint32_t>(contact.end)},
              Message(says))
          .advise("take it out, unless it is meant for everybody");
    };
    for (const Contact& address : email_addresses(text)) {
      tell(address, "an e-mail address stands here");
    }
    for (const Contact& number : telephone_numbers(text)) {
      if (is_switchboards(text, number.begin)) continue;
      tell(number, "a telephone number stands here");
    }
  }
}

}  // namespace

extern const Rule contact_detail{
    .fault = {.name = "contact-detail",
              .severity = Severity::info,
              .summary = "an e-mail address or a telephone number in the "
                         "minutes",
              .why = "Minutes are public and are kept for ever; an address in "
                     "them is read by others than those it was meant for. "
                     "Numbers of help lines, switchboards and the like, which "
                     "are nobody's own, are not told.",
              .wrong = "Frågor: Maja Juhlin, 070-123 45 67",
              .right = "Frågor: kommunens växel"},
    .look = look,
};

}  // namespace bra::check
