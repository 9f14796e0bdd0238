// bra publish: the minutes as everybody may read them.

#include "command/publishing.h"
#include "command/writing.h"

namespace bra::command {
namespace {

constexpr Option options[] = {
    {"--meeting", "DATE", "only the minutes of this day"},
    dry_run,
};

Exit run(Session& session, const Arguments& /*arguments*/) {
  return publish_minutes(session);
}

}  // namespace

extern const Command publish;
const Command publish{
    .name = "publish",
    .group = Group::look_after,
    .summary = "the public copy of the minutes, without what is not public",
    .description =
        "Writes the minutes and bra.yaml to DIR, which is empty or holds a "
        "former public copy, and lists what was withheld. Passages marked "
        "internal keep their headings and their legal ground. People without a "
        "public role, as bra.yaml declares them, become their role, wherever "
        "and however they are named. Personal numbers, telephone numbers, "
        "e-mail addresses and comments never pass; people.yaml and "
        "approvals.tsv are left out. What was made is read once more, and "
        "nothing is written if anything of it is left. Nor is it if a heading "
        "says that what follows is internal, and no marks do. Names that stand "
        "in no list, register or owner's place are not known to be names: what "
        "may be one is listed and stays, as is what may tell of somebody's "
        "illness or home, so read the copy before you publish it.",
    .words = "DIR",
    .takes_one_word = true,
    .options = options,
    .run = run,
};

}  // namespace bra::command
