// approved-changed: minutes that are not what was approved.

#include <set>
#include <string_view>

#include "check/rule.h"

namespace bra::check {
namespace {

/// The file's name in the ledger: relative to the council's folder.
std::string_view name_in_ledger(const Source& source, const Council& council) {
  std::string_view name = source.name;
  if (!council.folder.empty()) name.remove_prefix(council.folder.size() + 1);
  return name;
}

const Source* source_called(std::string_view file, const Book& book) {
  for (const auto& source : book.sources) {
    const std::string& name = source->name;
    const std::string& folder = book.council.folder;
    const bool inside = folder.empty() || name.starts_with(folder + "/");
    if (inside && name_in_ledger(*source, book.council) == file) {
      return source.get();
    }
  }
  return nullptr;
}

void look(const RuleContext& context, Reporter& report) {
  std::set<std::string_view> seen;
  for (const Approval& line : context.book.ledger) {
    if (!seen.insert(line.file).second) continue;
    const Approval& latest = *latest_approval(context.book.ledger, line.file);
    const Source* source = source_called(line.file, context.book);
    if (source == nullptr) {
      report
          .at(latest.span, Message("{} was approved {} and is not there",
                                   latest.file, latest.day))
          .advise("take it back, from git or from a copy");
      continue;
    }
    if (digest_of_minutes(latest.file, source->text) == latest.digest) continue;
    report
        .at({source, 0, 0},
            Message("the minutes were approved {} and have been changed since",
                    latest.day))
        .related(latest.span, "approved here")
        .advise(
            "take back the minutes as they were; what has happened since "
            "stands in later minutes, and an error is mended with bra correct");
  }
}

}  // namespace

extern const Rule approved_changed{
    .fault = {.name = "approved-changed",
              .severity = Severity::error,
              .summary = "approved minutes have been changed or are missing",
              .why =
                  "Approved minutes are a record that others trust. Whoever "
                  "reads them must find what was approved, to the letter. What "
                  "has happened since stands in later minutes; an error is "
                  "mended openly, with a correction.",
              .wrong = "**Beslut:** Rådet avslår förslaget.   (det justerade: "
                       "Rådet antar förslaget.)",
              .right = "**Beslut:** Rådet antar förslaget."},
    .look = look,
};

}  // namespace bra::check
