#include "read/sections/title_date.h"

#include "read/only_day.h"

namespace bra::read {

extern const Fault title_date_differs{
    .name = "title-date-differs",
    .severity = Severity::warning,
    .summary = "a title that names another day than the date of the minutes",
    .why =
        "Minutes are often begun as a copy of the last ones, and one of the "
        "two days stays behind. Whoever reads the title believes it, and "
        "answers go by the date.",
    .wrong = "datum: 2025-05-14\n…\n# Anteckningar den 12 mars 2025",
    .right = "datum: 2025-05-14\n…\n# Anteckningar den 14 maj 2025",
};

void find_other_date_in_title(Draft& draft) {
  const Meeting& meeting = draft.meeting;
  if (!meeting.date) return;
  const Day held = meeting.date->day;
  for (const Words& title : meeting.titles) {
    const auto day = only_day(title.text, draft.lexicon, held);
    if (!day || *day == held) continue;
    draft.report
        .add(title_date_differs, title.span,
             Message("the title says {}, and the date of the minutes is {}",
                     *day, held))
        .related(meeting.date->span, "the date")
        .advise("correct the one that has come along from other minutes");
    return;
  }
}

}  // namespace bra::read
