#include "read/sections/number_near_miss.h"

#include <string>

namespace bra::read {

extern const Fault number_near_miss{
    .name = "number-near-miss",
    .severity = Severity::info,
    .summary = "a number that is nearly a follow-up's",
    .why =
        "A follow-up is known by its number: the day, a hyphen and the "
        "ordinal. Written in another way the number joins nothing, and the "
        "follow-up is known by its title alone. A long dash in place of the "
        "hyphen is read as one.",
    .wrong = "| #250312-3 | Kameror | pågår |",
    .right = "| 250312-3 | Kameror | pågår |",
};

void report_near_number(const Words& written, const MeantNumber& meant,
                        Draft& draft) {
  const std::string number = meant.number.text();
  Diagnostic& found = draft.report.add(
      number_near_miss, written.span,
      Message("{} is nearly the number {}", written.text, number));
  found.advise(Message("write {}", number));
  const bool is_same = meant.on_paper && written.span.text() == written.text;
  if (is_same) found.mend(written.span, number);
}

void report_number_in_matter(const Words& matter, bool has_column,
                             Draft& draft) {
  const std::string_view first = matter.text.substr(0, matter.text.find(' '));
  const bool ends = first.size() == matter.text.size();
  if (ends || !follow_up_number(
                  first.substr(0, first.find_last_of("0123456789") + 1))) {
    return;
  }
  draft.report
      .add(number_near_miss, matter.span,
           Message("the number {} is read as part of the matter", first))
      .advise(has_column ? "move it to the column Nr"
                         : "give it a column of its own, with the heading Nr");
}

}  // namespace bra::read
