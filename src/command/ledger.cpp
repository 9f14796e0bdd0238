#include "command/ledger.h"

#include "command/misuse.h"
#include "read/read.h"
#include "text/sha256.h"

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
