// bra add: a new follow-up in the latest minutes.

#include "command/fields_asked.h"
#include "command/follow_up_edit.h"
#include "command/misuse.h"
#include "command/private_words.h"
#include "language/comparing.h"
#include "text/dash.h"
#include "text/utf8.h"

namespace bra::command {
namespace {

constexpr Option options[] = {
    {"--owner", "NAMES", "whose it is"},
    {"--due", "DATE", "by when"},
    {"--area", "AREA", "the area that it belongs to"},
    {"--state", "STATE", "how it stands; new unless said otherwise"},
    {"--status", "TEXT", "what is to be said of it"},
    {"--meeting", "DATE", "in the minutes of this day, not the latest"},
    dry_run,
};

/// A follow-up that stands there already is easily added again.
void tell_if_open(const Writing& writing, std::string_view title) {
  if (writing.session().parsed().arguments.has("quiet")) return;
  for (const Thread& thread : writing.book().threads) {
    const Standing& now = thread.latest();
    if (!now.open || comparable(now.title) != comparable(title)) continue;
    Diagnostic note{
        .severity = Severity::info,
        .headline = thread.number
                        ? Message("{} has the same title and is open",
                                  thread.number->text())
                        : Message("an open follow-up has the same title"),
        .where = {},
        .here = {}};
    note.advise(
        "if it is the same, take the new row away; `bra set` changes "
        "one that is there");
    return writing.session().tell(note);
  }
}

Exit run(Session& session, const Arguments& arguments) {
  std::string title;
  for (const std::string& word : arguments.words()) {
    if (!title.empty()) title += ' ';
    title += word;
  }
  if (utf8::trim(title).empty() || is_dash(title)) {
    throw Misuse(Message("what is to be followed up?"), {},
                 Message("write its title, such as bra add \"Kameror vid "
                         "stationen\""));
  }
  Writing writing(session);
  refuse_personal_number(writing, title);
  writing.refuse_unread();
  write::Fields fields = fields_asked(writing);
  fields.insert(fields.begin(), {Key::title, title});
  const Meeting& meeting = writing.meeting_asked();
  tell_if_open(writing, title);
  const auto number = add_to(writing, meeting, std::move(fields));
  const Exit exit = writing.carry_out();
  tell_if_to_come(writing, meeting);
  if (number && !arguments.has("dry-run")) {
    session.print(number->text() + "\n");
  }
  return exit;
}

}  // namespace

extern const Command add;
const Command add{
    .name = "add",
    .group = Group::look_after,
    .summary = "add a follow-up to the latest minutes, with the next number",
    .description =
        "It gets a row at the end of the log, or a log if there is none. Its "
        "number is the meeting's day and the next number that nobody has; it "
        "is printed. A log without a column for numbers gives none.",
    .words = "TITLE",
    .options = options,
    .run = run,
};

}  // namespace bra::command
