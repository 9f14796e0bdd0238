// follow-up-without-owner: an open follow-up that nobody has.

#include <string>

#include "check/follow_ups.h"
#include "check/rule.h"

namespace bra::check {
namespace {

void look(const RuleContext& context, Reporter& report) {
  for (const Thread& thread : context.book.threads) {
    const Standing& latest = thread.latest();
    // An owner whom nobody knows is owner-unknown, which is no empty cell.
    if (!latest.open || !latest.owners.empty()) continue;
    const Entry& entry = context.book.entry_of(latest);
    if (entry.mention_only) continue;
    // follow-up-without-title tells what else is missing.
    const std::string name =
        latest.title.empty() ? thread.id() : std::string(latest.title);
    report.at(title_span(entry), Message("\"{}\" has no owner", name))
        .advise(entry.task_line
                    ? Message("write who has it: (owner: NAME)")
                    : Message("write who has it, in the owner's column"));
  }
}

}  // namespace

extern const Rule follow_up_without_owner{
    .fault = {.name = "follow-up-without-owner",
              .severity = Severity::warning,
              .summary = "an open follow-up that nobody has",
              .why =
                  "What everybody has, nobody does. An owner is a person or a "
                  "body that answers for it at the next meeting. An earlier "
                  "owner holds until another is written; a dash takes the "
                  "owner away.",
              .wrong = "| 250312-3 | Kameror vid stationen | ny |        |",
              .right = "| 250312-3 | Kameror vid stationen | ny | Maja J |"},
    .look = look,
};

}  // namespace bra::check
