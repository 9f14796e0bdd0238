// Ledger: lines added to approvals.tsv, for the commands that approve minutes
// and correct them.

#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "command/writing.h"
#include "model/approval.h"

namespace bra::command {

/// One more line, for minutes that are to read as `text`. The minutes must
/// still be as they were read when it is written. Returns the digest of the
/// line, which is the value of the chain from then on.
/// @throws Misuse if the ledger is broken
std::string add_line(Writing& writing, const Meeting& meeting,
                     LedgerEvent event, const std::string& text,
                     const std::string& who, const std::string& remark);

/// The digest of the ledger's last line; zeros if it has none.
std::string chain_value(const Ledger& ledger);

/// The files that were approved, each once.
std::set<std::string_view> approved_files(const Ledger& ledger);

/// Whether what is to be kept for ever is blank, or a dash that stands for
/// nothing.
bool says_nothing(std::string_view text);

/// Those whom --by names.
/// @throws Misuse if a name is blank
std::vector<std::string> names_asked(const Session& session);

/// Names as the ledger has them, parted by commas.
std::string joined(const std::vector<std::string>& names);

}  // namespace bra::command
