// bra set: what a follow-up says in the latest minutes.

#include "command/fields_asked.h"
#include "command/follow_up_edit.h"
#include "command/misuse.h"

namespace bra::command {
namespace {

constexpr Option options[] = {
    {"--title", "TEXT", "its title"},
    {"--state", "STATE", "how it stands: ongoing, waiting, done …"},
    {"--status", "TEXT", "what is to be said of it"},
    {"--owner", "NAMES", "whose it is"},
    {"--due", "DATE", "by when"},
    {"--area", "AREA", "the area that it belongs to"},
    {"--meeting", "DATE", "in the minutes of this day, not the latest"},
    dry_run,
};

Exit run(Session& session, const Arguments& arguments) {
  if (arguments.words().empty()) {
    throw Misuse(Message("which follow-up is to be changed?"), {},
                 Message("write its number and what it is to say, such as "
                         "bra set 250312-3 --state ongoing"));
  }
  Writing writing(session);
  const write::Fields fields = fields_asked(writing);
  if (fields.empty()) {
    throw Misuse(Message("what is the follow-up to say?"), {},
                 Message("say it with an option such as --state ongoing"));
  }
  const Meeting& meeting = writing.meeting_asked();
  say_in(writing, meeting, threads_asked(writing), fields);
  const Exit exit = writing.carry_out();
  tell_if_to_come(writing, meeting);
  return exit;
}

}  // namespace

extern const Command set;
const Command set{
    .name = "set",
    .group = Group::look_after,
    .summary = "change what a follow-up says in the latest minutes",
    .description =
        "Only the cells that are named are changed. `–` as a value clears what "
        "was stated before.",
    .words = "ID…",
    .options = options,
    .run = run,
};

}  // namespace bra::command
