// bra close: a follow-up is done, or ends in another way.

#include "command/fields_asked.h"
#include "command/follow_up_edit.h"
#include "command/misuse.h"
#include "language/word_for.h"
#include "text/capital.h"
#include "text/pieces.h"
#include "write/numbering.h"
#include "write/page.h"

namespace bra::command {
namespace {

constexpr Option options[] = {
    {"--state", "STATE", "the state it ends in; done unless said otherwise"},
    {"--status", "TEXT", "what is to be said of it"},
    {"--into", "IDS", "merged with another follow-up, or split into several"},
    {"--meeting", "DATE", "in the minutes of this day, not the latest"},
    dry_run,
};

/// `Sammanslagen med 250312-1`, `Delad i 250312-2, 250312-3`.
std::string link_text(const Writing& writing, const std::string& ids,
                      const Language& language) {
  std::string list;
  int count = 0;
  for (const std::string_view word : pieces(ids, ", ")) {
    const std::string id(word);
    if (id.empty()) continue;
    const Thread& thread = thread_meant(writing, id);
    if (!thread.number) {
      throw Misuse(
          Message("{} has no number to refer to", thread.called()),
          writing.session().line().where(ids),
          Message("write one in its row, such as {}",
                  write::next_number(writing.book(), thread.opened).text()));
    }
    list += (list.empty() ? "" : ", ") + thread.id();
    ++count;
  }
  const auto& words = count > 1 ? language.split : language.merged;
  return capitalised(words.front()) + " " + list;
}

/// What an earlier meeting closed has nothing left to close.
void refuse_closed(const Session& session, const Thread& thread,
                   const Meeting& meeting, const std::string& word) {
  const Standing& latest = thread.latest();
  if (latest.open || !meeting.date || latest.day >= meeting.date->day) return;
  throw Misuse(Message("{} was closed on {}", thread.called(), latest.day),
               session.line().where(word),
               Message("`bra show {}` tells its history", thread.called()));
}

Exit run(Session& session, const Arguments& arguments) {
  if (arguments.words().empty()) {
    throw Misuse(Message("which follow-up is to be closed?"), {},
                 Message("write its number, such as bra close 250312-3"));
  }
  Writing writing(session);
  const Meeting& meeting = writing.meeting_asked();
  write::Fields fields = fields_asked(writing);
  if (const auto named = arguments.value("state")) {
    state_asked(writing, *named, is_closing);
  } else {
    const auto into = arguments.value("into");
    const Language& language = write::language_of_page(
        write::Page(*meeting.source), writing.language());
    // Where a council closes in two steps, the meeting's word is the second.
    const bool closed = into || writing.book().council.two_step_closing;
    const State state = closed ? State::closed : State::done;
    fields.push_back({Key::state, std::string(word_for(language, state))});
    if (into) {
      fields.push_back({Key::status, link_text(writing, *into, language)});
    }
  }
  const std::vector<const Thread*> threads = threads_asked(writing);
  for (std::size_t i = 0; i < threads.size(); ++i) {
    refuse_closed(session, *threads[i], meeting, arguments.words()[i]);
  }
  say_in(writing, meeting, threads, fields);
  const Exit exit = writing.carry_out();
  tell_if_to_come(writing, meeting);
  return exit;
}

}  // namespace

extern const Command close;
const Command close{
    .name = "close",
    .group = Group::look_after,
    .summary = "a follow-up is done: write it in the latest minutes",
    .description =
        "The follow-up's row is changed in the latest minutes, and no other "
        "byte of them. One that the minutes do not mention gets a row. "
        "Approved "
        "minutes are not changed.",
    .words = "ID…",
    .options = options,
    .run = run,
};

}  // namespace bra::command
