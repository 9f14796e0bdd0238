// Risk view: the months of the risk picture that a question is about and all
// that is said of them, gaps included, before any term.

#pragma once

#include <optional>
#include <span>
#include <vector>

#include "model/book.h"
#include "query/question.h"
#include "query/risk_series.h"

namespace bra::query {

struct RiskView {
  /// Nothing if there is nothing to ask about.
  std::optional<Months> months;
  /// Month by month, in each the council's own order of areas.
  std::vector<Assessed> shown;
};

RiskView risk_view(const Book& book, const Question& question);

/// Every month, or, over more than a century, those that are said something
/// of.
std::vector<Month> months_listed(const Months& months,
                                 std::span<const Assessed> shown);

}  // namespace bra::query
