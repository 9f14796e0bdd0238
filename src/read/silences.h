// Silences: `bra: allow RULE, RULE: reason`, in a Markdown or a YAML comment,
// holds for the line that it stands on. See also `undantag` in front_matter.h.

#pragma once

#include <cstddef>
#include <span>

#include "read/draft.h"
#include "text/span.h"

namespace bra::read {

extern const Fault mark_unread;

/// Adds the silences of the draft's source to its meeting. What stands in
/// `code`, in order, or between backticks only shows how one is written. Of
/// more than `most` one is added that is too many.
void find_silences(std::span<const Span> code, std::size_t most, Draft& draft);

}  // namespace bra::read
