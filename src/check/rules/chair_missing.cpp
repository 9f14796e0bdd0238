// chair-missing: minutes that do not say who led the meeting.

#include "check/officers.h"

namespace bra::check {
namespace {

void look(const RuleContext& context, Reporter& report) {
  look_for({.office = Office::chair,
            .holder = &Meeting::chair,
            .written = &Meeting::chair_written,
            .missing = "no one present is the chair",
            .several = "more than one is listed as chair: {}",
            .remedy = "write chair: and the name of who led the meeting"},
           context, report);
}

}  // namespace

extern const Rule chair_missing{
    .fault = {.name = "chair-missing",
              .severity = Severity::info,
              .summary = "minutes that do not say who led the meeting",
              .why = "The chair answers for the minutes. It is the one under "
                     "chair:, or else the one present whose role begins so; "
                     "when two have that role, or when the vice chair led the "
                     "meeting, only the key can tell.",
              .wrong = "närvarande:\n  - Per-Åke Bäck (C), vice ordförande",
              .right = "ordförande: Per-Åke Bäck\nnärvarande:\n"
                       "  - Per-Åke Bäck (C), vice ordförande"},
    .look = look,
};

}  // namespace bra::check
