// bra figures: what was measured.

#include "command/inquiry.h"
#include "query/nouns.h"

namespace bra::command {
namespace {

Exit run(Session& session, const Arguments& /*arguments*/) {
  return inquire(session);
}

}  // namespace

extern const Command figures;
const Command figures{
    .name = "figures",
    .group = Group::ask,
    .summary = "figures, each with its period and target",
    .words = "[TERM…]",
    .noun = &query::figures,
    .run = run,
};

}  // namespace bra::command
