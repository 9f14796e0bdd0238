#include "check/subjects.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "check/follow_ups.h"

namespace bra::check {
namespace {

/// A row of a log and whose it is.
struct Row {
  Span span;
  const Thread* thread = nullptr;
};

class Subjects {
 public:
  explicit Subjects(const Book& book) {
    for (const Thread& thread : book.threads) {
      named_.emplace(thread.called(), &thread);
      for (const Standing& standing : thread.standings) {
        const Span& span = book.entry_of(standing).span;
        rows_[span.source].push_back({span, &thread});
      }
    }
    for (auto& [source, rows] : rows_) {
      std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        return a.span.begin < b.span.begin;
      });
    }
  }

  [[nodiscard]] const Thread* of(const Diagnostic& finding) const {
    for (const Argument& argument : finding.headline.arguments) {
      const auto found = named_.find(argument.text);
      if (found != named_.end()) return found->second;
    }
    return at(finding.where);
  }

 private:
  [[nodiscard]] const Thread* at(const Span& where) const {
    const auto found = rows_.find(where.source);
    if (found == rows_.end()) return nullptr;
    const auto& rows = found->second;
    const auto after =
        std::upper_bound(rows.begin(), rows.end(), where.begin,
                         [](std::uint32_t offset, const Row& row) {
                           return offset < row.span.begin;
                         });
    if (after == rows.begin()) return nullptr;
    const Row& row = *std::prev(after);
    return where.end <= row.span.end ? row.thread : nullptr;
  }

  std::unordered_map<std::string, const Thread*> named_;
  std::unordered_map<const Source*, std::vector<Row>> rows_;
};

}  // namespace

void name_subjects(const Book& book, Report& report) {
  if (report.empty()) return;
  const Subjects subjects(book);
  for (Diagnostic& finding : report.all()) {
    if (!finding.about.empty()) continue;
    if (const Thread* thread = subjects.of(finding)) {
      finding.about = thread->called();
    }
  }
}

}  // namespace bra::check
