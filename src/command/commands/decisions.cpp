// bra decisions: what was decided, word for word.

#include "command/inquiry.h"
#include "query/nouns.h"

namespace bra::command {
namespace {

Exit run(Session& session, const Arguments& /*arguments*/) {
  return inquire(session);
}

}  // namespace

extern const Command decisions;
const Command decisions{
    .name = "decisions",
    .group = Group::ask,
    .summary = "decisions, word for word",
    .words = "[TERM…]",
    .noun = &query::decisions,
    .run = run,
};

}  // namespace bra::command
