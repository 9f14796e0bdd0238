#include "command/unsure.h"

#include <algorithm>
#include <utility>

#include "check/internal.h"
#include "check/marks.h"
#include "check/uncovered.h"
#include "language/passages.h"
#include "language/unmarked.h"
#include "read/sections/unclosed.h"

namespace bra::command {
namespace {

/// Whether the copy of these minutes would have it: they say it openly, there
/// where it comes out of its passage or later.
bool is_open_in(const Meeting& meeting, const Uncovered& one,
                const Book& book) {
  const auto& all = one.thread->standings;
  return std::any_of(all.begin() + static_cast<std::ptrdiff_t>(one.at),
                     all.end(), [&](const Standing& standing) {
                       return &book.meeting_of(standing) == &meeting &&
                              !is_covered(book, standing);
                     });
}

/// What is marked wrongly, and what nobody has answered, cannot be allowed to
/// pass.
bool may_pass(const Diagnostic& found) {
  return found.fault == &check::internal_unmarked.fault ||
         found.fault == &check::internal_uncovered.fault;
}

}  // namespace

std::vector<Diagnostic> unsure_in(const Source& source, const Meeting* meeting,
                                  const Book& book,
                                  const std::vector<Uncovered>& uncovered,
                                  check::Silences& allowed) {
  Report found;
  read::report_passages(passages_of(source), found);
  check::Reporter marks(check::import_mark.fault, found);
  check::report_marks(source, marks);
  if (meeting != nullptr) {
    check::Reporter unmarked(check::internal_unmarked.fault, found);
    for (const Unmarked& one : unmarked_in(*meeting)) {
      check::report_unmarked(one, unmarked);
    }
    check::Reporter open(check::internal_uncovered.fault, found);
    for (const Uncovered& one : uncovered) {
      if (is_open_in(*meeting, one, book)) {
        check::report_uncovered(one, book, open);
      }
    }
  }
  found.sort();
  std::vector<Diagnostic> unsure;
  for (Diagnostic& one : found.all()) {
    if (may_pass(one) && allowed.hide(one)) continue;
    one.severity = Severity::error;
    unsure.push_back(std::move(one));
  }
  return unsure;
}

}  // namespace bra::command
