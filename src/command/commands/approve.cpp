// bra approve: minutes that are approved, to the letter.

#include <set>
#include <string>

#include "check/check.h"
#include "command/git.h"
#include "command/known_people.h"
#include "command/ledger.h"
#include "command/misuse.h"
#include "command/private_words.h"
#include "command/revision.h"

namespace bra::command {
namespace {

constexpr Option options[] = {
    {"--by", "NAME", "who approves; once for each"},
    {"--despite", "", "although something is found in the minutes"},
    dry_run,
};

bool is_of_reading(const Fault& fault) {
  for (const Fault* one : faults_of_reading) {
    if (one == &fault) return true;
  }
  return false;
}

/// What is found in these minutes, notes left out.
std::vector<Diagnostic> findings_in(const Writing& writing,
                                    const Meeting& meeting) {
  Report report = writing.report();
  // What was late only after the meeting is no fault of its minutes.
  const Day day = std::min(writing.today(), meeting.date->day);
  check::check(writing.book(), day, {}, faults_of_reading, report);
  std::vector<Diagnostic> found;
  for (Diagnostic& one : report.all()) {
    if (one.where.source == meeting.source && one.severity > Severity::info) {
      found.push_back(std::move(one));
    }
  }
  return found;
}

/// The names of the rules that minutes are approved despite; tells each
/// finding.
/// @throws Misuse if they cannot be approved
std::string despite(Session& session, const std::vector<Diagnostic>& found,
                    bool all_the_same) {
  std::set<std::string_view> rules;
  bool unreadable = false;
  for (const Diagnostic& one : found) {
    if (&one != &found.front()) {
      session.world().console.write(world::Stream::err, "\n");
    }
    session.tell(one);
    rules.insert(one.fault->name);
    unreadable = unreadable ||
                 (one.severity == Severity::error && is_of_reading(*one.fault));
  }
  if (unreadable) {
    throw Misuse(Message("the minutes have errors that keep them from being "
                         "read, and are not approved"),
                 {}, Message("mend them first"));
  }
  if (!found.empty() && !all_the_same) {
    throw Misuse(Message("something is found in the minutes, and they are not "
                         "approved"),
                 {},
                 Message("mend it, or say --despite: the ledger then names "
                         "what was found"));
  }
  std::string names;
  for (const std::string_view rule : rules) {
    names += names.empty() ? "despite " : ", ";
    names += rule;
  }
  return names;
}

Exit run(Session& session, const Arguments& arguments) {
  if (arguments.words().empty()) {
    throw Misuse(Message("which minutes are approved?"), {},
                 Message("write their day, such as bra approve 2025-03-12 --by "
                         "\"Vera Lindskog\""));
  }
  const std::vector<std::string> names = names_asked(session);
  if (names.empty()) {
    throw Misuse(Message("who approves the minutes?"), {},
                 Message("say it with --by, once for each"));
  }
  Writing writing(session);
  const Meeting& meeting = writing.meeting_of(arguments.words().front());
  writing.refuse_if_approved(*meeting.source);
  if (meeting.kind == Kind::cancelled) {
    throw Misuse(
        Message("a meeting that was not held is not approved"), {},
        Message("if the meeting was held, write the kind that it was"));
  }
  if (!meeting.is_held()) {
    throw Misuse(Message("a notice is not approved"), {});
  }
  if (writing.today() < meeting.date->day) {
    throw Misuse(
        Message("the meeting on {} has not been held", meeting.date->day),
        session.line().where(arguments.words().front()),
        Message("approve its minutes once it has"));
  }
  refuse_private_in_ledger(writing, meeting, names);
  KnownPeople(writing).demand(names, meeting);
  const std::string remark =
      despite(session, findings_in(writing, meeting), arguments.has("despite"));
  writing.must_stay(*meeting.source);
  const std::string chain =
      add_line(writing, meeting, LedgerEvent::approved, meeting.source->text,
               joined(names), remark);
  const Exit exit = writing.carry_out();
  const bool quiet = arguments.has("quiet") || arguments.has("dry-run");
  if (quiet) return exit;
  session.tell(Message("the chain is now {}", chain));
  session.tell(
      Message("put that value where nobody can change it, such as in the next "
              "notice: then it can be shown that nothing before it has been "
              "changed"));
  const Source& source = *meeting.source;
  const auto committed = committed_text(session, source.name);
  const std::string file = writing.name_in_ledger(source);
  const bool same = committed && digest_of_minutes(file, *committed) ==
                                     digest_of_minutes(file, source.text);
  if (!same && Git(session).has_repository()) {
    session.tell(
        Message("git does not have {} as it was approved: commit it together "
                "with the ledger",
                file));
  }
  return exit;
}

}  // namespace

extern const Command approve;
const Command approve{
    .name = "approve",
    .group = Group::look_after,
    .summary = "approve minutes: from then on every change is found",
    .description =
        "A line is added to the ledger approvals.tsv: day, file, its digest "
        "and who approved. From then on the minutes are closed: what happens "
        "later stands in later minutes, and `bra verify` finds every changed "
        "letter. Minutes with errors of form are not approved; other findings "
        "need --despite.",
    .words = "DATE",
    .takes_one_word = true,
    .options = options,
    .run = run,
};

}  // namespace bra::command
