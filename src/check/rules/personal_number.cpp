// personal-number: a Swedish personal identity number in a file.

#include <unordered_map>

#include "check/rule.h"
#include "model/approval.h"
#include "text/file_name.h"
#include "text/personal_number.h"

namespace bra::check {
namespace {

/// No line of the ledger can be changed without all that follow it.
bool is_ledger(const Source& source) {
  return file_name(source) == ledger_name;
}

void look_in(const Source& source, const NumberHints& hints, Reporter& report) {
  const std::string_view text = source.text;
  for (const PersonalNumber& number : personal_numbers(text, hints)) {
    const Span where{&source, static_cast<std::uint32_t>(number.begin),
                     static_cast<std::uint32_t>(number.end)};
    const std::string masked = number.masked(text);
    if (number.certain) {
      report.at(where, Message("a personal number, {}, stands here", masked))
          .advise(is_ledger(source)
                      ? Message("the line cannot be changed by itself: take it "
                                "and those after it away, and approve and "
                                "correct those minutes again; older versions "
                                "in git still have the number, so tell whoever "
                                "looks after the repository")
                      : Message("take it out; older versions in git still have "
                                "it, so tell whoever looks after the "
                                "repository"));
      continue;
    }
    Diagnostic& found =
        report.at(where, Message("{} may be a personal number", masked));
    found.severity = number.doubtful ? Severity::info : Severity::warning;
    found.advise(
        is_ledger(source)
            ? Message("leave it if it is none; a line of the ledger cannot be "
                      "changed by itself")
            : Message("take it out if it is one; if not, write "
                      "<!-- bra: allow personal-number: … --> and what it is "
                      "on its line"));
  }
}

void look(const RuleContext& context, Reporter& report) {
  std::unordered_map<const Source*, Day> held;
  for (const Meeting& meeting : context.book.meetings) {
    if (meeting.date) held.emplace(meeting.source, meeting.date->day);
  }
  for (const auto& source : context.book.sources) {
    const auto known = held.find(source.get());
    const auto day =
        known == held.end() ? named_day(*source) : std::optional(known->second);
    look_in(*source, {.about = day, .today = context.today}, report);
  }
}

}  // namespace

extern const Rule personal_number{
    .fault = {.name = "personal-number",
              .severity = Severity::error,
              .summary = "a personal number in a file",
              .why = "Minutes are public, and a personal number in them is "
                     "spread with every copy. Every byte of every file is "
                     "searched, comments too. Told as a warning: ten digits in "
                     "a row, digits that are parted in another way, and "
                     "numbers whose check digit is wrong, which a mistyped one "
                     "has; as a note: ten digits in a row, or with a blank, "
                     "whose check digit is wrong. Days, times, telephones, "
                     "organisations "
                     "and accounts are told apart. No output shows the last "
                     "four digits. It can be allowed on its line only, never "
                     "for a whole file.",
              .wrong = "Ärendet rör 811218-9876.",
              .right = "Ärendet rör en person som socialtjänsten känner.",
              .silencing = Silencing::on_line},
    .look = look,
};

}  // namespace bra::check
