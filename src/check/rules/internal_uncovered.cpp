// internal-uncovered: a follow-up that stood in a passage that is not public,
// and stands openly in later minutes.

#include "check/uncovered.h"

namespace bra::check {
namespace {

void look(const RuleContext& context, Reporter& reporter) {
  for (const Uncovered& one : uncovered_in(context.book)) {
    report_uncovered(one, context.book, reporter);
  }
}

}  // namespace

extern const Rule internal_uncovered{
    .fault =
        {.name = "internal-uncovered",
         .severity = Severity::warning,
         .summary = "a follow-up that stood in a passage that is not public, "
                    "and later outside of one",
         .why =
             "What stood between ::: internal and ::: at one meeting is "
             "seldom public at the next, and its row would be in the public "
             "copy. bra publish writes nothing as long as this stands. Where "
             "it may be known now, allow it on its line, never for a whole "
             "file; then it is published.",
         .wrong = "2025-03-12:  ::: internt OSL 26:1\n"
                  "             - [ ] 250312-3 Samtal med familjen\n"
                  "             :::\n"
                  "2025-05-14:  | 250312-3 | Samtal med familjen | pågår |",
         .right = "2025-05-14:  ::: internt OSL 26:1\n"
                  "             - [ ] 250312-3 Samtal med familjen\n"
                  "             :::",
         .silencing = Silencing::on_line},
    .look = look,
};

}  // namespace bra::check
