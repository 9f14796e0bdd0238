// level-conflict: two levels for one area, period and source in one meeting.

#include "check/pictures.h"
#include "check/rule.h"

namespace bra::check {
namespace {

void look(const RuleContext& context, Reporter& report) {
  const Book& book = context.book;
  for (const Picture& picture : book.pictures) {
    const ReadingAt* first = nullptr;
    for (const ReadingAt& at : picture.revisions) {
      // A later meeting may think again; one meeting says one thing.
      if (first == nullptr || first->meeting != at.meeting) {
        first = &at;
        continue;
      }
      const Reading& one = book.reading_of(*first);
      const Reading& other = book.reading_of(at);
      if (one.assessment == other.assessment && one.level == other.level) {
        continue;
      }
      report
          .at(other.level_written.span,
              Message("{} has two levels for {}: {} and {}",
                      book.areas[picture.area].name, picture.period.iso(),
                      one.level_written.text, other.level_written.text))
          .related(one.level_written.span, "the other")
          .advise("keep one, or name the source of each");
    }
  }
}

}  // namespace

extern const Rule level_conflict{
    .fault = {.name = "level-conflict",
              .severity = Severity::error,
              .summary = "two levels for one area and month in one meeting",
              .why = "A picture that says both yellow and red says nothing. "
                     "Two sources may differ, when both are named; a later "
                     "meeting may change what an earlier one said.",
              .wrong = "| Skola och unga | gul |\n| Skola och unga | röd |",
              .right = "| Skola och unga | gul | Länsstyrelsen |\n"
                       "| Skola och unga | röd | Skolan        |"},
    .look = look,
};

}  // namespace bra::check
