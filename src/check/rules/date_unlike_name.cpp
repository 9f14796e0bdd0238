// date-unlike-name: the date in the minutes is not that of the file's name.

#include "check/rule.h"
#include "text/file_name.h"

namespace bra::check {
namespace {

void look(const RuleContext& context, Reporter& report) {
  for (const Meeting& meeting : context.book.meetings) {
    const auto named = named_day(*meeting.source);
    if (!meeting.date || !named || *named == meeting.date->day) continue;
    report
        .at(meeting.date->span,
            Message("the date is {}, but the file is called {}",
                    meeting.date->day, file_name(*meeting.source)))
        .advise("correct the date, or rename the file");
  }
}

}  // namespace

extern const Rule date_unlike_name{
    .fault = {.name = "date-unlike-name",
              .severity = Severity::warning,
              .summary = "a date that is not that of the file's name",
              .why = "Minutes are often begun as a copy of the last ones. A "
                     "date left behind puts everything that was decided on "
                     "the wrong day.",
              .wrong = "2025-05-14.md:  datum: onsdag 12 mars 2025",
              .right = "2025-05-14.md:  datum: onsdag 14 maj 2025"},
    .look = look,
};

}  // namespace bra::check
