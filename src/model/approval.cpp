#include "model/approval.h"

#include "text/lines.h"
#include "text/sha256.h"

namespace bra {
namespace {

std::string one_field(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c == '\t' || c == '\n' || c == '\r') c = ' ';
  }
  return out;
}

}  // namespace

std::string_view name_of(LedgerEvent event) {
  return event == LedgerEvent::approved ? "approved" : "corrected";
}

std::string line_of(const Approval& approval) {
  std::string line = std::to_string(approval.number);
  for (const std::string& field :
       {approval.day.iso(), std::string(name_of(approval.event)), approval.file,
        approval.digest, approval.who, approval.remark, approval.previous}) {
    line += '\t';
    line += one_field(field);
  }
  return line;
}

const Approval* latest_approval(const Ledger& ledger, std::string_view file) {
  const Approval* latest = nullptr;
  for (const Approval& line : ledger) {
    if (line.file == file) latest = &line;
  }
  return latest;
}

std::string digest_of_minutes(std::string_view path, std::string_view bytes) {
  bytes.remove_prefix(byte_order_mark(bytes));
  std::string text = "bra-digest-v1\n";
  text += path;
  text += '\n';
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const bool pair =
        bytes[at] == '\r' && at + 1 < bytes.size() && bytes[at + 1] == '\n';
    if (!pair) text += bytes[at];
  }
  while (text.ends_with('\n')) text.pop_back();
  text += '\n';
  return sha256(text);
}

}  // namespace bra
