// Period: how people write times in a question: `2024`, `2024-05`, `2024-Q2`,
// `2024-T1`, `2024-W20`, `2024-05-17`, `A..B`, `A..`, `..B`, `this month`,
// `last quarter`, `last 3 meetings`, `mars 2024`. Both ends are included. What
// could mean two things is refused with a proposal, never guessed.

#pragma once

#include <optional>

#include "query/question.h"
#include "report/report.h"
#include "text/span.h"

namespace bra::query {

/// The time that `written` says, or nothing and the reason in the report.
/// A month without a year is the latest one not after `today`, its own
/// included; `last 2 months` are the two whole ones before today's.
std::optional<When> read_when(Span written, const Vocabulary& vocabulary,
                              Day today, Report& report);

/// The one day that `written` says (`--today`).
std::optional<Day> read_day(Span written, const Vocabulary& vocabulary,
                            Day today, Report& report);

/// As read_when, for text that may be no time at all: says nothing then.
std::optional<When> when_if_any(std::string_view text,
                                const Vocabulary& vocabulary, Day today);

}  // namespace bra::query
