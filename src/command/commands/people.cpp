// bra people: everybody met in the minutes, and every spelling of them.

#include "command/inquiry.h"
#include "query/nouns.h"

namespace bra::command {
namespace {

Exit run(Session& session, const Arguments& /*arguments*/) {
  return inquire(session);
}

}  // namespace

extern const Command people;
const Command people{
    .name = "people",
    .group = Group::ask,
    .summary = "everybody met in the minutes, and how they are spelled",
    .words = "[TERM…]",
    .noun = &query::people,
    .run = run,
};

}  // namespace bra::command
