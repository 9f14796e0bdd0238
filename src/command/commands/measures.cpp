// bra measures: what is done about the risk picture, and by whom.

#include "command/inquiry.h"
#include "query/nouns.h"

namespace bra::command {
namespace {

Exit run(Session& session, const Arguments& /*arguments*/) {
  return inquire(session);
}

}  // namespace

extern const Command measures;
const Command measures{
    .name = "measures",
    .group = Group::ask,
    .summary = "measures against what the risk picture shows",
    .words = "[TERM…]",
    .noun = &query::measures,
    .run = run,
};

}  // namespace bra::command
