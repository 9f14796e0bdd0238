// bra check: what is wrong in the minutes.

#include "command/checking.h"

namespace bra::command {
namespace {

constexpr Option options[] = {
    {"--select", "RULES", "only these rules, parted by commas"},
    {"--ignore", "RULES", "all rules but these"},
    {"--fail-on", "SEVERITY", "exit with 1 from this severity on",
     severity_names},
    {"--since", "REV", "only what was not wrong in this git revision"},
    {"--rules-from", "REV",
     "settings and ledger as they are in this git revision"},
    {"--baseline", "FILE", "leave out what FILE counts as known"},
    {"--write-baseline", "",
     "make the baseline, or take out of it what is no longer wrong"},
    {"--fix", "", "make the safe mends"},
    {"--diff", "", "show what --fix would change, and change nothing"},
    {"--stdin-filename", "NAME",
     "with -: the file whose text is on standard input"},
    {"--exit-zero", "", "exit with 0 whatever is found"},
    {"--statistics", "", "how often each rule found something, not where"},
};

Exit run(Session& session, const Arguments& /*arguments*/) {
  return check_minutes(session);
}

}  // namespace

extern const Command check;
const Command check{
    .name = "check",
    .group = Group::look_after,
    .summary = "what is wrong in the minutes, and whether anything was lost",
    .description =
        "All minutes are read and every rule looks at them. Paths choose what "
        "is told, not what is read: one meeting is only understood beside the "
        "others. `bra explain RULE` tells what a rule means.",
    .words = "[PATH…]",
    .options = options,
    .writes = Writes::findings,
    .run = run,
};

}  // namespace bra::command
