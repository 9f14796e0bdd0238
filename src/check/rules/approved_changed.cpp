// approved-changed: minutes that are not what was approved.

#include <map>
#include <string_view>
#include <vector>

#include "check/approved.h"
#include "check/rule.h"
#include "text/path.h"

namespace bra::check {
namespace {

std::map<std::string_view, const Source*> sources_by_name(const Book& book) {
  std::map<std::string_view, const Source*> by_name;
  for (const auto& source : book.sources) {
    if (!is_in(source->name, book.council.folder)) continue;
    by_name.try_emplace(name_in_ledger(*source, book.council), source.get());
  }
  return by_name;
}

void look(const RuleContext& context, Reporter& report) {
  const Ledger& ledger = context.book.ledger;
  if (ledger.empty()) return;
  // Of each file the latest line, in the order of the first ones.
  std::map<std::string_view, std::size_t> place;
  std::vector<const Approval*> latest_of;
  for (const Approval& line : ledger) {
    const auto [at, is_new] = place.try_emplace(line.file, latest_of.size());
    if (is_new) latest_of.push_back(nullptr);
    latest_of[at->second] = &line;
  }
  const auto sources = sources_by_name(context.book);
  for (const Approval* line : latest_of) {
    const Approval& latest = *line;
    const auto known = sources.find(latest.file);
    const Source* source = known == sources.end() ? nullptr : known->second;
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
            "stands in later minutes, and an error is mended with `bra "
            "correct`");
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
              .right = "**Beslut:** Rådet antar förslaget.",
              .of_approval = true},
    .look = look,
};

}  // namespace bra::check
