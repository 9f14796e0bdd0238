// picture-repeated: a picture of months that were told already, other than it
// was or where a later one is missing: the heading may have come along from the
// last minutes.

#include "check/repeated_pictures.h"
#include "check/rule.h"

namespace bra::check {
namespace {

Message headline_of(const RepeatedPicture& again) {
  const auto period = again.first->period->iso();
  if (again.untold) {
    return {"a picture of {}, which was told {}; of {} there is none", period,
            again.told, again.untold->iso()};
  }
  return {
      "a picture of {}, which was told {} and said otherwise of "
      "{} areas; of a later month there is none here",
      period, again.told, again.differing};
}

void look(const RuleContext& context, Reporter& report) {
  for (const RepeatedPicture& again : repeated_pictures(context.book)) {
    report.at(again.first->period_span, headline_of(again))
        .related(again.before->period_span, "told here")
        .advise("see whether the month has come along from the last minutes");
  }
}

}  // namespace

extern const Rule picture_repeated{
    .fault = {.name = "picture-repeated",
              .severity = Severity::warning,
              .summary = "a picture of a month that was told already, and "
                         "none of a later one",
              .why =
                  "Minutes are begun from the last ones, and the month in a "
                  "heading comes along. Then the new levels are taken for a "
                  "revision of the old month, and the new month has none. Told "
                  "is a picture that has no new month and changes half of its "
                  "areas or more, and the same picture once more where nobody "
                  "tells of the month that had come when the council met.",
              .wrong = "2025-03-12: ## Lägesbild, februari\n"
                       "2025-05-14: ## Lägesbild, februari",
              .right = "2025-03-12: ## Lägesbild, februari\n"
                       "2025-05-14: ## Lägesbild, april"},
    .look = look,
};

}  // namespace bra::check
