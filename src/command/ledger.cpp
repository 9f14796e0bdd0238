#include "command/ledger.h"

#include "command/misuse.h"
#include "text/sha256.h"

namespace bra::command {

std::string chain_value(const Ledger& ledger) {
  return ledger.empty() ? std::string(no_previous)
                        : sha256(ledger.back().span.text());
}

std::string ledger_in(const Writing& writing, const std::string& revision) {
  const Session& session = writing.session();
  const auto git = [&](std::vector<std::string> words) {
    // Nothing that the repository or its user has set is started, and what
    // begins with a dash is no option.
    std::vector<std::string> arguments = {"-C",
                                          writing.folder(),
                                          "--no-optional-locks",
                                          "-c",
                                          "core.fsmonitor=false",
                                          "-c",
                                          "core.hooksPath=/dev/null",
                                          "-c",
                                          "safe.bareRepository=explicit"};
    arguments.insert(arguments.end(), words.begin(), words.end());
    return session.world().programs.run(
        {.name = "git",
         .arguments = std::move(arguments),
         .environment = {"GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=/dev/null",
                         "GIT_TERMINAL_PROMPT=0", "LC_ALL=C"}},
        "", {.output = std::size_t{16} << 20});
  };
  const world::Ran found = git({"rev-parse", "--verify", "--quiet",
                                "--end-of-options", revision + "^{commit}"});
  if (!found.is_well()) {
    throw Misuse(Message("git knows no revision {} here", revision),
                 session.line().where(revision));
  }
  const std::string commit = found.out.substr(0, found.out.find('\n'));
  const world::Ran ledger =
      git({"cat-file", "blob", commit + ":./" + std::string(ledger_name)});
  return ledger.is_well() ? ledger.out : std::string();
}

std::string names_in(const std::vector<std::string>& values) {
  std::string names;
  for (const std::string& value : values) {
    if (!names.empty()) names += ", ";
    names += value;
  }
  return names;
}

std::string add_line(Writing& writing, const Meeting& meeting,
                     LedgerEvent event, const std::string& text,
                     const std::string& who, const std::string& remark) {
  for (const Diagnostic& found : writing.report().all()) {
    if (found.fault->name != "ledger-broken") continue;
    throw Misuse(Message("the ledger of approved minutes has been changed"), {},
                 Message("`bra verify` tells where"));
  }
  const Ledger& ledger = writing.book().ledger;
  const std::string file = writing.name_in_ledger(*meeting.source);
  const std::string line =
      line_of({.number = static_cast<int>(ledger.size()) + 1,
               .day = writing.today(),
               .event = event,
               .file = file,
               .digest = digest_of_minutes(file, text),
               .who = who,
               .remark = remark,
               .previous = chain_value(ledger),
               .span = {}});
  const std::string name(ledger_name);
  const std::optional<std::string> before = writing.bytes_of(name);
  std::string after = before.value_or("");
  if (!after.empty() && !after.ends_with('\n')) after += '\n';
  after += line + '\n';
  writing.replace(name, before, after);
  return sha256(line);
}

}  // namespace bra::command
