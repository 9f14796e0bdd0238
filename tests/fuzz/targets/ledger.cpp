// Fuzzes the ledger of approved minutes: a line is taken whole or told of.

#include <string>

#include "fuzz/reading.h"
#include "read/read.h"

namespace bra::fuzz {
namespace {

void one(std::string_view bytes) {
  const Source source{"approvals.tsv", std::string(bytes)};
  Report report;
  const Ledger ledger = read::read_ledger(source, report);
  demand_places(report, source);
  constexpr std::string_view byte_order_mark = "\uFEFF";
  if (bytes.starts_with(byte_order_mark)) {
    bytes.remove_prefix(byte_order_mark.size());
  }
  if (bytes.find_first_not_of("\r\n") != bytes.npos) {
    demand(!ledger.empty() || !report.empty(), "a line is taken or told of");
  }
}

bool begins_from(std::string_view file) { return file.ends_with(".tsv"); }

}  // namespace

extern const Target ledger;
const Target ledger{.name = "ledger", .begins_from = begins_from, .one = one};

}  // namespace bra::fuzz
