// figure-conflict: two values of one figure in one meeting.

#include <map>
#include <string>
#include <tuple>

#include "check/rule.h"
#include "text/utf8.h"

namespace bra::check {
namespace {

void look_at(const Meeting& meeting, Reporter& report) {
  using Key = std::tuple<std::string, std::string, std::string, std::string>;
  std::map<Key, const Figure*> first;
  for (const Figure& figure : meeting.figures) {
    if (!figure.title || !figure.value) continue;
    const auto [at, is_new] = first.try_emplace(
        Key(utf8::fold(figure.title.text), utf8::fold(figure.period.text),
            utf8::fold(figure.source.text), utf8::fold(figure.unit.text)),
        &figure);
    const Figure& one = *at->second;
    if (is_new || one.value.text == figure.value.text) continue;
    // Rows may be parted by a column that only this council has.
    if (!figure.extras.empty()) continue;
    report
        .at(figure.value.span,
            Message("{} has two values: {} and {}", figure.title.text,
                    one.value.text, figure.value.text))
        .related(one.value.span, "the other")
        .advise("keep one, or say the period or the source of each");
  }
}

void look(const RuleContext& context, Reporter& report) {
  for (const Meeting& meeting : context.book.meetings) {
    if (meeting.is_held()) look_at(meeting, report);
  }
}

}  // namespace

extern const Rule figure_conflict{
    .fault = {.name = "figure-conflict",
              .severity = Severity::warning,
              .summary = "two values of one figure and period in one meeting",
              .why = "A figure that is both 2 and 3 is neither. Two periods or "
                     "two sources may differ, when both are named.",
              .wrong = "| Områdespoliser | 2 | 2025-02 |\n"
                       "| Områdespoliser | 3 | 2025-02 |",
              .right = "| Områdespoliser | 2 | 2025-01 |\n"
                       "| Områdespoliser | 3 | 2025-02 |"},
    .look = look,
};

}  // namespace bra::check
