// date-unlike-name: the date in the minutes is not that of the file's name.

#include <cstddef>
#include <string_view>

#include "check/rule.h"
#include "text/ascii.h"
#include "text/file_name.h"

namespace bra::check {
namespace {

// `2025-02-30.md`: in the form of a day, whether or not there is such a one.
bool is_shaped_as_day(std::string_view name) {
  constexpr std::string_view shape = "0000-00-00";
  if (name.size() < shape.size()) return false;
  for (std::size_t i = 0; i < shape.size(); ++i) {
    if (shape[i] == '0' ? !is_digit(name[i]) : name[i] != shape[i]) {
      return false;
    }
  }
  return true;
}

void look(const RuleContext& context, Reporter& report) {
  for (const Meeting& meeting : context.book.meetings) {
    if (!meeting.date) continue;
    const auto named = named_day(*meeting.source);
    if (!named && is_shaped_as_day(file_name(*meeting.source))) {
      report
          .at(meeting.date->span,
              Message("the file is called {}, and there is no such day",
                      file_name(*meeting.source)))
          .advise("rename the file");
    }
    if (!named || *named == meeting.date->day) continue;
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
