// bra actions: who promised what, and by when.

#include "command/inquiry.h"
#include "query/nouns.h"

namespace bra::command {
namespace {

constexpr Option options[] = {
    {"--open", "", "only what is still to be done; so it is unless you say"},
    {"--done", "", "only what is no longer open"},
    {"--all", "", "both"},
    {"--overdue", "", "only what is open past its day"},
    {"--unowned", "", "only what nobody has"},
};

Exit run(Session& session, const Arguments& /*arguments*/) {
  return inquire(session);
}

}  // namespace

extern const Command actions;
const Command actions{
    .name = "actions",
    .group = Group::ask,
    .summary = "follow-ups: what was promised, who has it, and its age",
    .description =
        "Open follow-ups are shown, unless terms, a period or an option ask "
        "for others. With a period it is those in the logs of its meetings, as "
        "they stood when it ended.",
    .words = "[TERM…]",
    .options = options,
    .noun = &query::actions,
    .run = run,
};

}  // namespace bra::command
