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

// `21/8`, which a table refuses; beside a day that is known it is plain.
std::optional<Day> slashed_day_at(const std::vector<Token>& t, std::size_t at,
                                  Day near) {
  if (at + 2 >= t.size() || !t[at].is_number(1, 2) || !t[at + 1].is("/") ||
      !t[at + 2].is_number(1, 2) || !t[at + 2].glued) {
    return {};
  }
  return Day::of(near.year(), t[at + 2].value, t[at].value);
}

// The only day that the text names; one without a year is the nearest.
std::optional<Day> only_day(std::string_view text, const Lexicon& lexicon,
                            Day near) {
  const std::vector<Token> tokens = date_tokens(text);
  std::size_t days = 0;
  std::optional<Day> slashed;
  for (std::size_t at = 0; at < tokens.size();) {
    std::size_t next = 0;
    if (const auto number = number_date_at(tokens, at)) next = number->next;
    if (const auto date = word_date_at(tokens, at, lexicon)) next = date->next;
    if (const auto day = slashed_day_at(tokens, at, near); day && next == 0) {
      slashed = day;
      next = at + 3;
    }
    if (next > at) ++days;
    at = next > at ? next : at + 1;
  }
  if (days != 1) return {};
  return slashed ? slashed : find_day(text, lexicon, near);
}

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
