// Merge: the answers of several councils as one, with a column that says which
// council each item is of.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "query/noun.h"
#include "report/report.h"

namespace bra::command {

struct CouncilAnswer {
  /// The council's folder in the root; empty for the root itself.
  std::string folder;
  /// Nothing if it could not be asked.
  std::optional<query::Asked> asked;
};

/// What the question names and no council knows.
Report unknowns(const std::vector<CouncilAnswer>& parts,
                const query::Question& question);

/// One council's answer as it is; those of several in the noun's order, then
/// the councils'.
Answer merged(std::vector<CouncilAnswer> parts, const query::Noun& noun);

}  // namespace bra::command
