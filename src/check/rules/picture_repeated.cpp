// picture-repeated: a picture of months that were told already, and other than
// it was: the heading may have come along from the last minutes.

#include <cstddef>
#include <optional>
#include <vector>

#include "check/rule.h"

namespace bra::check {
namespace {

/// What one meeting says of months that earlier meetings have told of.
struct Again {
  bool says_new = false;
  std::size_t repeated = 0;
  std::size_t differing = 0;
  const Reading* first = nullptr;
  const Reading* before = nullptr;
  Day told;
};

bool differ(const Reading& one, const Reading& other) {
  return one.assessment != other.assessment || one.level != other.level;
}

std::vector<Again> look_again(const Book& book) {
  std::vector<Again> meetings(book.meetings.size());
  for (const Picture& picture : book.pictures) {
    const ReadingAt* before = nullptr;
    for (const ReadingAt& at : picture.revisions) {
      Again& again = meetings[at.meeting];
      if (before == nullptr) {
        again.says_new = true;
      } else if (before->meeting != at.meeting) {
        ++again.repeated;
        const Reading& now = book.reading_of(at);
        const Reading& then = book.reading_of(*before);
        if (differ(now, then)) ++again.differing;
        if (again.first == nullptr) {
          again.first = &now;
          again.before = &then;
          again.told = book.meetings[before->meeting].date->day;
        }
      }
      before = &at;
    }
  }
  return meetings;
}

void look(const RuleContext& context, Reporter& report) {
  constexpr std::size_t few = 2;  // areas that are thought again of
  for (const Again& again : look_again(context.book)) {
    if (again.says_new || again.differing < few ||
        again.differing * 2 < again.repeated) {
      continue;
    }
    report
        .at(again.first->period_span,
            Message("a picture of {}, which was told {} and said otherwise of "
                    "{} areas; of a later month there is none here",
                    again.first->period->iso(), again.told, again.differing))
        .related(again.before->period_span, "told here")
        .advise("see whether the month has come along from the last minutes");
  }
}

}  // namespace

extern const Rule picture_repeated{
    .fault = {.name = "picture-repeated",
              .severity = Severity::warning,
              .summary = "a picture of a month that was told already, with "
                         "other levels",
              .why =
                  "Minutes are begun from the last ones, and the month in a "
                  "heading comes along. Then the new levels are taken for a "
                  "revision of the old month, and the new month has none. Told "
                  "is a picture that has no new month and changes half of its "
                  "areas or more.",
              .wrong = "2025-03-12: ## Lägesbild, februari\n"
                       "2025-05-14: ## Lägesbild, februari",
              .right = "2025-03-12: ## Lägesbild, februari\n"
                       "2025-05-14: ## Lägesbild, april"},
    .look = look,
};

}  // namespace bra::check
