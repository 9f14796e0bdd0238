// Risk, shown: a level or the reason why there is none, as people read it.

#pragma once

#include <span>
#include <string_view>

#include "model/book.h"
#include "query/risk_series.h"
#include "report/message.h"
#include "table/table.h"

namespace bra::query {

/// Whether it is why there is no level: `no-picture`.
bool is_reason(std::string_view id);

/// The level, or the reason in words.
Named level_or_reason(const Book& book, const Assessed& one);

/// The level, or the reason, as an argument.
Argument level_argument(const Book& book, const Assessed& one);

/// The level of a reading, or what stands in its place, as an argument.
Argument level_argument(const Book& book, const Reading& reading);

/// What was revised in those shown: `Skola och unga, 2025-03: revised
/// 2025-05-14, was yellow`.
void add_revisions(const Book& book, std::span<const Assessed> shown,
                   Table& table);

/// Whether a level, or what stands in its place, is from a passage that is not
/// public.
bool is_internal(const Book& book, const Assessed& one);

/// How many of those shown are from passages that are not public.
void add_internal(const Book& book, std::span<const Assessed> shown,
                  Table& table);

/// The areas through the months, one row for each area and source, with gaps
/// and streaks. `shown` are what the rows are made of; `months`, in order, the
/// columns.
Table risk_matrix(const Book& book, std::span<const Assessed> shown,
                  std::span<const Month> months);

}  // namespace bra::query
