// decision-in-text: a sentence tells of a decision, and none is read from it.

#include "check/rule.h"
#include "text/titles.h"

namespace bra::check {
namespace {

// Prose beside a decision may be its story: `Rådet beslutade att anta planen`.
bool is_read(const Sentence& sentence, const Meeting& meeting) {
  constexpr int most_compared = 32;  // decisions below one heading
  int compared = 0;
  for (const Decision& decision : meeting.decisions) {
    if (decision.item != sentence.item) continue;
    if (are_alike(sentence.text.text, decision.text.text)) return true;
    if (++compared == most_compared) break;
  }
  return false;
}

void look(const RuleContext& context, Reporter& report) {
  for (const Meeting& meeting : context.book.meetings) {
    if (!meeting.is_held() || meeting.decisions_in_prose.empty()) continue;
    for (const Sentence& sentence : meeting.decisions_in_prose) {
      if (is_read(sentence, meeting)) continue;
      Diagnostic& found =
          report
              .at(sentence.phrase.span,
                  Message("\"{}\" tells of a decision, and none is read here",
                          sentence.phrase.text))
              .advise(
                  "if it was decided at this meeting, begin the paragraph with "
                  "Decision:");
      // Who writes decisions as decisions may tell of an older one.
      if (!meeting.decisions.empty()) found.severity = Severity::info;
    }
  }
}

}  // namespace

extern const Rule decision_in_text{
    .fault = {.name = "decision-in-text",
              .severity = Severity::warning,
              .summary = "a sentence that tells of a decision and is none",
              .why =
                  "A decision begins with the word Decision and a colon, or "
                  "stands below a heading that says Decision. One that is told "
                  "in a sentence is text: it has no number, and is missing "
                  "where decisions are counted. One that tells of a decision "
                  "below the same heading is its story, and is let be.",
              .wrong = "Rådet beslutade att anta planen.",
              .right = "**Beslut:** Rådet antar planen."},
    .reads_sentences = true,
    .look = look,
};

}  // namespace bra::check
