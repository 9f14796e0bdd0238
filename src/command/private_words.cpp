#include "command/private_words.h"

#include <algorithm>
#include <string>
#include <utility>

#include "command/misuse.h"
#include "text/contacts.h"
#include "text/personal_number.h"

namespace bra::command {
namespace {

bool has_personal_number(std::string_view words, const NumberHints& hints) {
  const auto numbers = personal_numbers(words, hints);
  return std::any_of(numbers.begin(), numbers.end(),
                     [](const PersonalNumber& one) { return one.certain; });
}

Message has_number() {
  return {"a personal number stands in what is to be written"};
}

}  // namespace

// No place is shown: the words on the command line would be shown with it.
void refuse_personal_number(Day today, std::string_view words) {
  const NumberHints hints{.about = today, .today = today};
  if (!has_personal_number(words, hints)) return;
  throw Misuse(has_number(), {}, Message("write it without the number"));
}

void refuse_private_in_ledger(const Writing& writing, const Meeting& meeting,
                              const std::vector<std::string>& words) {
  NumberHints hints{.about = {}, .today = writing.today()};
  if (meeting.date) hints.about = meeting.date->day;
  const auto refuse = [](Message what) {
    throw Misuse(
        std::move(what), {},
        Message("write it without that: the ledger keeps every word for ever"));
  };
  for (const std::string& one : words) {
    if (has_personal_number(one, hints)) refuse(has_number());
    const auto telephones = telephone_numbers(one);
    const bool has_own = std::any_of(
        telephones.begin(), telephones.end(), [&](const Contact& number) {
          return !is_switchboards(one, number.begin);
        });
    if (has_own) {
      refuse(Message("a telephone number stands in what is to be written"));
    }
    if (!email_addresses(one).empty()) {
      refuse(Message("an e-mail address stands in what is to be written"));
    }
  }
}

}  // namespace bra::command
