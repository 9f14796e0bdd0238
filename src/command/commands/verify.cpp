// bra verify: whether approved minutes are what was approved.

#include <set>
#include <string>

#include "check/check.h"
#include "command/ledger.h"
#include "command/misuse.h"
#include "command/output.h"
#include "read/read.h"

namespace bra::command {
namespace {

constexpr Option options[] = {
    {"--base", "REVISION",
     "the ledger must begin with the one of this git revision"},
};

/// Lines that git or an editor has ended in another way are the same.
std::string without_returns(std::string text) {
  std::erase(text, '\r');
  return text;
}

/// Reports the first line of the ledger that is not as it was in the base, and
/// tells those that are new.
void compare_with_base(const Writing& writing, const std::string& revision,
                       Report& report) {
  const std::string before = without_returns(ledger_in(writing, revision));
  const std::string now =
      without_returns(writing.bytes_of(std::string(ledger_name)).value_or(""));
  const Ledger& ledger = writing.book().ledger;
  if (!now.starts_with(before)) {
    report
        .add(read::ledger_broken, ledger.empty() ? Span{} : ledger[0].span,
             Message("the ledger does not begin with that of {}", revision))
        .advise("lines are only ever added to it; take it back as it was");
    return;
  }
  for (const Approval& line : ledger) {
    const std::string text(line.span.text());
    if (before.find(text + '\n') != before.npos) continue;
    writing.session().tell(Message("new since {}: {} {} {} {}", revision,
                                   our_word(name_of(line.event)), line.file,
                                   line.day, line.who));
  }
}

Exit run(Session& session, const Arguments& arguments) {
  const Writing writing(session);
  const Output output =
      output_of(session.line(), arguments, Writes::findings, session.world());
  Report report = writing.report();
  check::Choice choice;
  choice.select = {"approved-changed", "ledger-broken"};
  check::check(writing.book(), writing.today(), choice, faults_of_reading,
               report);
  if (const auto base = arguments.value("base")) {
    compare_with_base(writing, *base, report);
  }
  const render::Findings findings{.found = report.all(),
                                  .places = session.places()};
  const std::string text = output.format->write_findings(
      findings, session.style_for(world::Stream::out));
  if (output.file.empty()) {
    session.print(text);
  } else {
    session.world().files.write(session.path_of(output.file), text);
  }
  if (!arguments.has("quiet")) {
    std::set<std::string_view> files;
    for (const Approval& line : writing.book().ledger) files.insert(line.file);
    session.tell(Message("approved minutes: {}, findings: {}", files.size(),
                         report.all().size()));
    session.tell(
        Message("the chain is {}", chain_value(writing.book().ledger)));
  }
  return report.empty() ? Exit::done : Exit::found;
}

}  // namespace

extern const Command verify;
const Command verify{
    .name = "verify",
    .group = Group::look_after,
    .summary = "whether approved minutes are unchanged, to the letter",
    .description =
        "Every line of the ledger must follow the one before it, and every "
        "approved file must have the digest of its latest line. It shows that "
        "something was changed and does not prevent it: whoever can rewrite "
        "both minutes and ledger can hide a change, unless the value of the "
        "chain is kept somewhere else, such as in the next notice. With --base "
        "a proposed change cannot touch what the base has approved.",
    .options = options,
    .writes = Writes::findings,
    .run = run,
};

}  // namespace bra::command
