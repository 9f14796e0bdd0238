// bra show: one meeting, or one follow-up with its history.

#include "command/inquiry.h"
#include "query/nouns.h"

namespace bra::command {
namespace {

Exit run(Session& session, const Arguments& /*arguments*/) {
  return inquire(session);
}

}  // namespace

extern const Command show;
const Command show{
    .name = "show",
    .group = Group::ask,
    .summary = "one meeting, or one follow-up through the meetings",
    .description = "Asked for by number, by date, or by words of a title.",
    .words = "ID|DATE|WORDS",
    .noun = &query::show,
    .writes = Writes::page,
    .run = run,
};

}  // namespace bra::command
