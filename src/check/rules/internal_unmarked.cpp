// internal-unmarked: something says that it is not public, and no marks keep it
// out of the public copy.

#include "check/internal.h"

namespace bra::check {
namespace {

void look(const RuleContext& context, Reporter& reporter) {
  for (const Meeting& meeting : context.book.meetings) {
    for (const Unmarked& one : meeting.unmarked) {
      report_unmarked(one, reporter);
    }
  }
}

}  // namespace

extern const Rule internal_unmarked{
    .fault = {.name = "internal-unmarked",
              .severity = Severity::warning,
              .summary = "something says that it is not public, and is not "
                         "marked so",
              .why =
                  "What is not public stands between a line ::: internal and "
                  "a line of three colons; nothing else keeps it out of the "
                  "public copy. A heading, a label or a line that says it "
                  "counts, also if it is all that stands in such a "
                  "passage, and wherever they stand such words as \"not for "
                  "publication\". bra publish writes nothing as long as this "
                  "stands. It can be allowed on its line only, never for a "
                  "whole file; then it is published.",
              .wrong = ":: internt OSL 18:1\nEn familj i centrum.\n:::",
              .right = "::: internt OSL 18:1\nEn familj i centrum.\n:::",
              .silencing = Silencing::on_line},
    .reads_sentences = true,
    .look = look,
};

}  // namespace bra::check
