#include "read/sections/next_meeting_in_text.h"

#include <optional>
#include <vector>

#include "read/date_tokens.h"
#include "read/dates.h"

namespace bra::read {

extern const Fault next_meeting_differs{
    .name = "next-meeting-differs",
    .severity = Severity::warning,
    .summary = "the text names another day for the next meeting than the top",
    .why =
        "Whoever reads the minutes comes on the day in the text, and answers "
        "and the next minutes go by the line at the top. One of them waits in "
        "an empty room.",
    .wrong = "nästa möte: 2025-05-14\n…\nNästa möte är den 15 maj.",
    .right = "nästa möte: 2025-05-14\n…\nNästa möte är den 14 maj.",
};

namespace {

// The only day that the text names; one without a year is the nearest.
std::optional<Day> only_day(std::string_view text, const Lexicon& lexicon,
                            Day near) {
  const std::vector<Token> tokens = date_tokens(text);
  std::size_t days = 0;
  for (std::size_t at = 0; at < tokens.size();) {
    std::size_t next = 0;
    if (const auto number = number_date_at(tokens, at)) next = number->next;
    if (const auto date = word_date_at(tokens, at, lexicon)) next = date->next;
    if (next > at) ++days;
    at = next > at ? next : at + 1;
  }
  return days == 1 ? find_day(text, lexicon, near) : std::nullopt;
}

}  // namespace

void find_other_next_meeting(Draft& draft) {
  const Meeting& meeting = draft.meeting;
  if (!meeting.next_meeting || !meeting.date) return;
  const Lexicon& lexicon = draft.lexicon;
  for (const Item& item : meeting.items) {
    const bool is_about = lexicon.is(&Language::next_meeting, item.title.text);
    for (const Words& text : item.prose) {
      if (!is_about &&
          lexicon.starts(&Language::next_meeting, text.text) == 0) {
        continue;
      }
      const Day next = meeting.next_meeting->day;
      const auto day = only_day(text.text, lexicon, next);
      if (!day || *day == next || *day <= meeting.date->day) continue;
      draft.report
          .add(next_meeting_differs, text.span,
               Message("the next meeting is {} here, and {} at the top", *day,
                       next))
          .related(meeting.next_meeting->span, "the line at the top")
          .advise("let both name the same day");
      return;
    }
  }
}

}  // namespace bra::read
