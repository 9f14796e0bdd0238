// Ask: from what stands on the command line to a question. Everything that can
// be refused without reading a file is refused here, with a place on the
// command line and a proposal.

#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "query/noun.h"
#include "query/period.h"
#include "query/question.h"
#include "query/refusal.h"
#include "report/report.h"
#include "text/span.h"

namespace bra::query {

/// What was written, each with its place; the sources must outlive the
/// question.
struct CommandLine {
  /// The word that named the noun.
  Span noun;
  /// `owner:maja`, `not:state:done`, `no:owner`, `kameror`.
  std::vector<Span> terms;
  struct Option {
    std::string_view key;  ///< `owner` for --owner
    Span value;
  };
  std::vector<Option> options;
  std::vector<Span> periods;  ///< -p
  std::vector<Span> months;   ///< --month
  std::vector<Span> since;
  std::vector<Span> until;
  Which which = Which::by_default;
  bool overdue = false;
  bool unowned = false;
};

/// The question, to be asked only if nothing was added to the report.
Question ask(const CommandLine& line, const Noun& noun,
             const Vocabulary& vocabulary, Day today, Report& report);

/// Says that a value matches nothing known, or too much.
void tell(const Unknown& unknown, Report& report);

}  // namespace bra::query
