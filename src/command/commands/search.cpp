// bra search: words in the minutes, with place and context.

#include "command/inquiry.h"
#include "query/nouns.h"

namespace bra::command {
namespace {

Exit run(Session& session, const Arguments& /*arguments*/) {
  return inquire(session);
}

}  // namespace

extern const Command search;
const Command search{
    .name = "search",
    .group = Group::ask,
    .summary = "words in the minutes, with place and context",
    .words = "WORDS",
    .noun = &query::search,
    .run = run,
};

}  // namespace bra::command
