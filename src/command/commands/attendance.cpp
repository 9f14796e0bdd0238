// bra attendance: who came, and who was missing.

#include "command/inquiry.h"
#include "query/nouns.h"

namespace bra::command {
namespace {

Exit run(Session& session, const Arguments& /*arguments*/) {
  return inquire(session);
}

}  // namespace

extern const Command attendance;
const Command attendance{
    .name = "attendance",
    .group = Group::ask,
    .summary = "who came and who was missing",
    .words = "[TERM…]",
    .noun = &query::attendance,
    .run = run,
};

}  // namespace bra::command
