// bra risk: the level of each area, and how it has changed.

#include "command/inquiry.h"
#include "query/nouns.h"

namespace bra::command {
namespace {

Exit run(Session& session, const Arguments& /*arguments*/) {
  return inquire(session);
}

}  // namespace

extern const Command risk;
const Command risk{
    .name = "risk",
    .group = Group::ask,
    .summary = "the level of each area, and how it has changed",
    .description =
        "Without a period it is the latest month that has a picture, against "
        "the month before. Over a period it is a matrix, where a gap is shown "
        "as a gap. The latest word on a month holds.",
    .words = "[TERM…]",
    .noun = &query::risk,
    .run = run,
};

}  // namespace bra::command
