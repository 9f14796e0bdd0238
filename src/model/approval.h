// Approval: one line of the ledger of approved minutes, approvals.tsv. From
// then on the minutes are closed: what is new stands in later ones.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/date.h"
#include "text/span.h"

namespace bra {

enum class LedgerEvent { approved, corrected };

/// `approved` or `corrected`, as the ledger has it.
std::string_view name_of(LedgerEvent event);

struct Approval {
  /// From 1, without gaps.
  int number = 0;
  Day day;
  LedgerEvent event = LedgerEvent::approved;
  /// Relative to the council's folder, with forward slashes.
  std::string file;
  /// See digest_of_minutes().
  std::string digest;
  std::string who;
  std::string remark;
  /// The SHA-256 of the line before, without its line end; 64 zeros in the
  /// first. So no line can be changed without all the later ones.
  std::string previous;
  /// The line, without its end. No place for one that is yet to be written.
  Span span;
};

/// In the order they stand; the latest of a file's lines holds.
using Ledger = std::vector<Approval>;

/// The name of the ledger in a council's folder.
inline constexpr std::string_view ledger_name = "approvals.tsv";

/// What `previous` is in the first line.
inline constexpr std::string_view no_previous =
    "0000000000000000000000000000000000000000000000000000000000000000";

/// The line as the ledger has it, without a line end. Tabs and line ends in
/// the texts are blanks.
std::string line_of(const Approval& approval);

/// The latest line of a file; null if it was never approved.
const Approval* latest_approval(const Ledger& ledger, std::string_view file);

/// The digest of minutes that are approved under this name: SHA-256 over
/// `bra-digest-v1`, the path and the bytes, each on its own line. A byte-order
/// mark, the form of line ends and how many end the file do not count; every
/// other byte does.
std::string digest_of_minutes(std::string_view path, std::string_view bytes);

}  // namespace bra
