// bra meetings: when they were held and what each left open.

#include "command/inquiry.h"
#include "query/nouns.h"

namespace bra::command {
namespace {

Exit run(Session& session, const Arguments& /*arguments*/) {
  return inquire(session);
}

}  // namespace

extern const Command meetings;
const Command meetings{
    .name = "meetings",
    .group = Group::ask,
    .summary = "meetings, and what each left open",
    .words = "[TERM…]",
    .noun = &query::meetings,
    .run = run,
};

}  // namespace bra::command
