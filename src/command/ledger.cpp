#include "command/ledger.h"

#include <fmt/format.h>

#include "command/misuse.h"
#include "read/read.h"
#include "text/dash.h"
#include "text/sha256.h"
#include "text/utf8.h"

namespace bra::command {

std::string chain_value(const Ledger& ledger) {
  return ledger.empty() ? std::string(no_previous)
                        : sha256(ledger.back().span.text());
}

std::set<std::string_view> approved_files(const Ledger& ledger) {
  std::set<std::string_view> files;
  for (const Approval& line : ledger) files.insert(line.file);
  return files;
}

bool says_nothing(std::string_view text) {
  const std::string_view words = utf8::trim(text);
  return words.empty() || is_dash(words);
}

std::vector<std::string> names_asked(const Session& session) {
  std::vector<std::string> names = session.parsed().arguments.values("by");
  for (const std::string& name : names) {
    if (!says_nothing(name)) continue;
    throw Misuse(Message("a --by names nobody"), session.line().where(name),
                 Message("write a whole name after it, such as --by \"Vera "
                         "Lindskog\", or leave it out"));
  }
  return names;
}

std::string joined(const std::vector<std::string>& names) {
  return fmt::format("{}", fmt::join(names, ", "));
}

std::string add_line(Writing& writing, const Meeting& meeting,
                     LedgerEvent event, const std::string& text,
                     const std::string& who, const std::string& remark) {
  for (const Diagnostic& found : writing.report().all()) {
    if (found.fault != &read::ledger_broken) continue;
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
