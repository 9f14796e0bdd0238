// secretary-missing: minutes that do not say who wrote them.

#include "check/officers.h"

namespace bra::check {
namespace {

void look(const RuleContext& context, Reporter& report) {
  look_for({.office = Office::secretary,
            .holder = &Meeting::secretary,
            .written = &Meeting::secretary_written,
            .missing = "no one present is the secretary",
            .several = "more than one is listed as secretary: {}",
            .remedy = "write secretary: and the name of who kept the minutes"},
           context, report);
}

}  // namespace

extern const Rule secretary_missing{
    .fault = {.name = "secretary-missing",
              .severity = Severity::info,
              .summary = "minutes that do not say who wrote them",
              .why = "Whoever has a question about the minutes asks the "
                     "secretary. It is the one under sekreterare:, or else the "
                     "one present whose role begins so; when two have that "
                     "role only the key can tell.",
              .wrong = "närvarande:\n  - Olle Rask, utredare",
              .right = "sekreterare: Olle Rask\nnärvarande:\n"
                       "  - Olle Rask, utredare"},
    .look = look,
};

}  // namespace bra::check
