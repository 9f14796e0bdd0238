// The ledger of approved minutes: one line for each event, chained by digests.

#include <array>
#include <optional>
#include <utility>

#include "read/merge_marks.h"
#include "read/read.h"
#include "text/lines.h"
#include "text/sha256.h"

namespace bra::read {

extern const Fault ledger_broken{
    .name = "ledger-broken",
    .severity = Severity::error,
    .summary = "the ledger of approved minutes has been changed",
    .why =
        "Every line of approvals.tsv holds the digest of the line before it. "
        "One that does not fit has been changed, moved or taken away after it "
        "was written, and then the ledger proves nothing any more. Take back "
        "the ledger as it was, from git or from a copy.",
    .wrong = "2  2025-05-14  approved  …  after line 1 was changed",
    .right = "2  2025-05-14  approved  …  after line 1 as it was written",
    .of_approval = true,
};

namespace {

constexpr std::size_t field_count = 8;
constexpr std::size_t digest_size = 64;

using Fields = std::array<std::string_view, field_count>;

std::optional<Fields> fields_of(std::string_view line) {
  Fields fields;
  for (std::size_t i = 0; i + 1 < field_count; ++i) {
    const std::size_t tab = line.find('\t');
    if (tab == line.npos) return {};
    fields[i] = line.substr(0, tab);
    line.remove_prefix(tab + 1);
  }
  if (line.find('\t') != line.npos) return {};
  fields.back() = line;
  return fields;
}

bool is_digest(std::string_view text) {
  return text.size() == digest_size &&
         text.find_first_not_of("0123456789abcdef") == text.npos;
}

std::optional<LedgerEvent> event_called(std::string_view word) {
  for (const auto event : {LedgerEvent::approved, LedgerEvent::corrected}) {
    if (word == name_of(event)) return event;
  }
  return {};
}

std::optional<Approval> approval_of(const Fields& f) {
  const auto number = whole_number(f[0]);
  const auto day = iso_day(f[1]);
  const auto event = event_called(f[2]);
  if (!number || !day || !event || f[3].empty() || !is_digest(f[4]) ||
      !is_digest(f[7])) {
    return {};
  }
  return Approval{.number = *number,
                  .day = *day,
                  .event = *event,
                  .file = std::string(f[3]),
                  .digest = std::string(f[4]),
                  .who = std::string(f[5]),
                  .remark = std::string(f[6]),
                  .previous = std::string(f[7]),
                  .span = {}};
}

}  // namespace

Ledger read_ledger(const Source& source, Report& report) {
  Ledger ledger;
  const std::string_view text = source.text;
  std::string previous(no_previous);
  std::string before_previous;  // what the line before had to follow
  int number = 0;
  const auto refuse = [&](std::string_view line, Message what) -> Diagnostic& {
    return report.add(ledger_broken, span_of(source, line), std::move(what))
        .advise("take back the ledger as it was, from git or from a copy");
  };
  const Message approved_apart(
      "two approved apart from each other: keep the lines of one, take away "
      "those of the other, and approve these minutes again");
  for (std::size_t at = byte_order_mark(text); at < text.size();) {
    const std::size_t feed = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, feed - at);
    at = feed + 1;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (is_merge_mark(line)) {
      refuse(line, "a merge was not finished here").advise(approved_apart);
      continue;
    }
    ++number;
    const auto fields = fields_of(line);
    auto approval = fields ? approval_of(*fields) : std::nullopt;
    if (!approval) {
      refuse(line, Message("line {} is no line of the ledger", number));
    } else if (approval->previous == before_previous) {
      refuse(line, Message("line {} follows the same line as line {}", number,
                           number - 1))
          .advise(approved_apart);
    } else if (approval->number != number || approval->previous != previous) {
      refuse(line,
             Message("line {} does not follow the line before it", number));
    }
    if (approval) {
      approval->span = span_of(source, line);
      ledger.push_back(std::move(*approval));
    }
    before_previous = std::exchange(previous, sha256(line));
  }
  return ledger;
}

}  // namespace bra::read
