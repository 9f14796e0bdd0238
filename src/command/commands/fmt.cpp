// bra fmt: tables with their bars in line, front matter in one spelling.

#include <set>
#include <string>
#include <string_view>

#include "command/chosen_paths.h"
#include "command/ledger.h"
#include "command/misuse.h"
#include "command/no_minutes.h"
#include "command/writing.h"
#include "model/facts.h"
#include "read/read.h"
#include "write/numbering.h"
#include "write/tidy.h"

namespace bra::command {
namespace {

constexpr Option options[] = {
    {"--check", "", "write nothing; exit with 1 if something would change"},
    {"--diff", "", "show what would change and write nothing"},
    {"--number", "", "give numbers to follow-ups that have none"},
    dry_run,
};

std::string called(const Thread& thread) {
  const std::string title = "\"" + std::string(thread.latest().title) + "\"";
  return thread.number ? thread.id() + " " + title : title;
}

void tell(Session& session, const write::Numbering& numbering) {
  for (const write::Alike& pair : numbering.alike) {
    session.tell(Message(
        "\"{}\" looks like {}: if it is the same, write its number by hand",
        pair.unnumbered->latest().title, called(*pair.other)));
  }
  for (const Entry* entry : numbering.homeless) {
    session.tell(
        Message("\"{}\" has no place for a number: its table lacks "
                "the column",
                entry->title.text));
  }
  if (numbering.with_own_number > 0) {
    session.tell(Message(
        "follow-ups that keep the log's own numbers, which other papers "
        "may name: {}",
        numbering.with_own_number));
  }
}

class Formatting {
 public:
  explicit Formatting(Session& session)
      : session_(session),
        writing_(session),
        paths_(session),
        approved_(approved_files(writing_.book().ledger)) {}

  Exit run() {
    const Arguments& arguments = session_.parsed().arguments;
    refuse_named();
    if (writing_.book().meetings.empty()) {
      tell_no_minutes(session_);
      return Exit::done;
    }
    write::Numbering numbering;
    if (arguments.has("number")) {
      writing_.refuse_unread();
      numbering = write::numbered(writing_.book(), closed_sources(),
                                  writing_.lexicon(), writing_.language());
      tell(session_, numbering);
    }
    for (const Meeting& meeting : writing_.book().meetings) {
      const Source& source = *meeting.source;
      if (!paths_.hold(source.name) || is_closed(source)) continue;
      tidy(source, numbering.edits[&source]);
    }
    if (arguments.has("check")) return writing_.would_change();
    return writing_.carry_out();
  }

 private:
  [[nodiscard]] bool is_closed(const Source& source) const {
    return approved_.contains(writing_.name_in_ledger(source));
  }

  [[nodiscard]] std::vector<const Source*> closed_sources() const {
    std::vector<const Source*> closed;
    for (const Meeting& meeting : writing_.book().meetings) {
      const Source& source = *meeting.source;
      if (is_closed(source) || !paths_.hold(source.name)) {
        closed.push_back(&source);
      }
    }
    return closed;
  }

  /// A file that is named is not passed over in silence.
  void refuse_named() const {
    if (session_.parsed().arguments.words().empty()) return;
    for (const Meeting& meeting : writing_.book().meetings) {
      const Source& source = *meeting.source;
      if (paths_.names(source.name)) writing_.refuse_if_approved(source);
    }
  }

  void tidy(const Source& source, const std::vector<Edit>& numbers) {
    const Source with_numbers{source.name, edited(source.text, numbers)};
    Report unheard;  // it has been told already
    const auto meeting = writing_.read_alone(with_numbers, unheard);
    if (!meeting) return;
    const write::Page page(with_numbers);
    writing_.change(
        source, edited(with_numbers.text,
                       tidied(page, *meeting, writing_.lexicon(),
                              language_of_page(page, writing_.language()))));
    writing_.demand(
        writing_.name_in_ledger(source),
        [facts = facts_of(*meeting), &source](const Meeting& after) {
          if (facts_of(after) == facts) return;
          throw Misuse(Message("{} would not say the same, and nothing was "
                               "written",
                               source.name),
                       {}, Message("tidy it by hand"));
        });
  }

  Session& session_;
  Writing writing_;
  ChosenPaths paths_;
  std::set<std::string_view> approved_;
};

Exit run(Session& session, const Arguments& /*arguments*/) {
  return Formatting(session).run();
}

}  // namespace

extern const Command fmt;
const Command fmt{
    .name = "fmt",
    .group = Group::look_after,
    .summary = "tidy minutes: tables in line, front matter in one spelling",
    .description =
        "The minutes say the same before and after, and run twice it changes "
        "nothing. With --number a follow-up without a number gets one, the "
        "same in all its minutes; similar titles are told and never joined. "
        "Approved minutes are not changed.",
    .words = "[PATH…]",
    .options = options,
    .run = run,
};

}  // namespace bra::command
