#include "read/sections/next_meeting_in_text.h"

#include <optional>

#include "read/only_day.h"

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

// The rest of the text where a sentence begins with `nästa möte`, with or
// without marks of emphasis: the first sentence, or any. Empty if none does.
std::string_view sentence_of_it(std::string_view text, bool anywhere,
                                const Lexicon& lexicon) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = text.find_first_not_of("*_ ", at);
    if (begin == text.npos) break;
    const std::string_view rest = text.substr(begin);
    if (lexicon.starts(&Language::next_meeting, rest) > 0) return rest;
    const std::size_t end = anywhere ? text.find(". ", at) : text.npos;
    if (end == text.npos) break;
    at = end + 2;
  }
  return {};
}

}  // namespace

void find_other_next_meeting(Draft& draft) {
  const Meeting& meeting = draft.meeting;
  if (!meeting.next_meeting || !meeting.date) return;
  const Lexicon& lexicon = draft.lexicon;
  const Day next = meeting.next_meeting->day;
  // Whether the words name another day, which is told.
  const auto differs = [&](std::string_view words, Span where) {
    const auto day = only_day(words, lexicon, next);
    if (!day || *day == next || *day <= meeting.date->day) return false;
    draft.report
        .add(next_meeting_differs, where,
             Message("the next meeting is {} here, and {} at the top", *day,
                     next))
        .related(meeting.next_meeting->span, "the line at the top")
        .advise("let both name the same day");
    return true;
  };
  std::size_t left = meeting.items.size();
  for (const Item& item : meeting.items) {
    // Within a paragraph it is told where the meeting ends.
    constexpr std::size_t few = 2;
    const bool is_late = left-- <= few;
    const bool is_about =
        lexicon.starts(&Language::next_meeting, item.title.text) > 0;
    if (is_about && differs(item.title.text, item.title.span)) return;
    for (const Words& text : item.prose) {
      const std::string_view words =
          is_about ? text.text : sentence_of_it(text.text, is_late, lexicon);
      if (!words.empty() && differs(words, text.span)) return;
    }
  }
}

}  // namespace bra::read
