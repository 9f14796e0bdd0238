// follow-up-without-number: an open follow-up known by its title only.

#include "check/approved.h"
#include "check/follow_ups.h"
#include "check/rule.h"
#include "model/free_numbers.h"
#include "text/file_name.h"

namespace bra::check {
namespace {

// How to write the number so that the row has it.
Message remedy(const Standing& latest, const std::string& number,
               const Book& book) {
  const Meeting& meeting = book.meeting_of(latest);
  const Entry& entry = book.entry_of(latest);
  if (is_closed(meeting, book)) {
    return {"write {} in front of it in the next log", number};
  }
  if (is_row_count(entry.reference.text)) {
    return {"write {} in its place", number};
  }
  if (!is_markdown_name(meeting.source->name)) {
    return {"write id: {} in it", number};
  }
  if (entry.task_line || entry.mention_only) {
    return {"write {} in front of it", number};
  }
  // A cell has its place even when nothing stands in it.
  const bool has_column = entry.reference.span.source != nullptr;
  return has_column
             ? Message("write {} in the column for numbers", number)
             : Message(
                   "add a column with the heading Number, and write {} there",
                   number);
}

void look(const RuleContext& context, Reporter& report) {
  const Book& book = context.book;
  FreeNumbers free(book);
  const auto numbers = numbers_to_give(book, free);
  for (const Thread& thread : book.threads) {
    const auto number = numbers.find(&thread);
    if (number == numbers.end() || !thread.latest().open) continue;
    const Entry& entry = book.entry_of(thread.latest());
    const std::string_view written = entry.reference.text;
    const bool is_count = is_row_count(written);
    report
        .at(is_count ? entry.reference.span : title_span(entry),
            is_count ? Message("{} is no follow-up number", written)
                     : Message("\"{}\" has no number", thread.latest().title))
        .advise(remedy(thread.latest(), number->second.text(), book));
  }
}

}  // namespace

extern const Rule follow_up_without_number{
    .fault = {.name = "follow-up-without-number",
              .severity = Severity::info,
              .summary = "an open follow-up that only its title tells apart",
              .why =
                  "Without a number a follow-up is known by its title, letter "
                  "for letter: one reworded title, and it is lost. A number is "
                  "the day of the meeting that opened it and a running number "
                  "there.",
              .wrong = "| Kameror vid stationen | pågår | Maja J |",
              .right = "| 250312-3 | Kameror vid stationen | pågår | Maja J |"},
    .look = look,
};

}  // namespace bra::check
