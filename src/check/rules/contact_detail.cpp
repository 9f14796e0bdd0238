// contact-detail: an e-mail address or a telephone number in the minutes.

#include <algorithm>
#include <string>

#include "check/rule.h"
#include "text/contacts.h"
#include "text/utf8.h"

namespace bra::check {
namespace {

/// Whether the word before it says that it is a switchboard's.
bool is_behind_switchboard(std::string_view text, std::size_t begin) {
  constexpr std::size_t far_enough = 40;
  constexpr std::string_view signs = " \t:*-(";
  std::string before = utf8::fold(text.substr(
      begin - std::min(begin, far_enough), std::min(begin, far_enough)));
  const auto take_word = [&] {
    before.resize(before.find_last_not_of(signs) + 1);
    const std::size_t at = before.find_last_of(" \t\r\n:*(|") + 1;
    std::string word = before.substr(at);
    before.resize(at);
    return word;
  };
  std::string word = take_word();
  for (const std::string_view joint : {"på", "nr", "nummer", "tel", "är"}) {
    if (word == joint) {
      word = take_word();
      break;
    }
  }
  return word.ends_with("växel") || word.ends_with("växeln") ||
         word == "switchboard";
}

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
      if (is_behind_switchboard(text, number.begin)) continue;
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
