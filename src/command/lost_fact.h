// Lost fact: what one spelling of minutes says and another cannot, told in the
// minutes' own words.

#pragma once

#include <span>
#include <string_view>

#include "model/facts.h"
#include "report/report.h"
#include "text/source.h"

namespace bra::command {

/// Tells the first of the facts in `before` that `after` has not, or the first
/// that it has besides. They differ; `spelling` is what cannot say it.
/// @throws Misuse always
[[noreturn]] void refuse_lost_fact(const Source& source,
                                   std::span<const Fact> before,
                                   std::span<const Fact> after,
                                   std::string_view spelling);

/// Tells the first error in `after` that is not in `before`.
/// @throws Misuse always
[[noreturn]] void refuse_new_error(const Source& source, const Report& before,
                                   const Report& after,
                                   std::string_view spelling);

/// What could not be read is no fact, and only its fault tells that it is gone:
/// a fault of `before` that `after` has not took its words with it, unless
/// `text`, which is what `after` was heard of, has them all.
/// @throws Misuse if there is one
void refuse_unread(const Source& source, const Report& before,
                   const Report& after, std::string_view text,
                   std::string_view spelling);

}  // namespace bra::command
