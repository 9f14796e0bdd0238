// bra stats: what each meeting opened and closed, and whether it adds up.

#include "command/inquiry.h"
#include "query/nouns.h"

namespace bra::command {
namespace {

Exit run(Session& session, const Arguments& /*arguments*/) {
  return inquire(session);
}

}  // namespace

extern const Command stats;
const Command stats{
    .name = "stats",
    .group = Group::ask,
    .summary = "what each meeting opened and closed, and whether it adds up",
    .description =
        "After a meeting there are open: those before it, the opened and the "
        "reopened, less the closed.",
    .words = "[TERM…]",
    .noun = &query::stats,
    .writes = Writes::page,
    .run = run,
};

}  // namespace bra::command
