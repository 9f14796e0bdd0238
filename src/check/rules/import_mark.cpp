// import-mark: a mark in a draft, left by bra import or bra new, that nobody
// has answered.

#include "check/marks.h"

namespace bra::check {
namespace {

void look(const RuleContext& context, Reporter& report) {
  for (const auto& source : context.book.sources) {
    report_marks(*source, report);
  }
}

}  // namespace

extern const Rule import_mark{
    .fault =
        {.name = "import-mark",
         .severity = Severity::warning,
         .summary = "a mark in a draft that nobody has answered",
         .why =
             "A draft says what could not be known when it was made: "
             "bra import where the document could be read in more than "
             "one way, bra new who came. Until somebody has decided, a "
             "fact may be missing or wrong there. bra publish writes nothing "
             "as long as a mark stands.",
         .wrong = "<!-- bra: todo: which month is the picture of? -->",
         .right = "## Lägesbild, april"},
    .look = look,
};

}  // namespace bra::check
