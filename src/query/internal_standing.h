// InternalStanding: whether a follow-up, as it stands, says anything that was
// told in a passage that is not public.

#pragma once

#include "model/book.h"

namespace bra::query {

/// Whether any of what `standing`, which is one of the thread's, shows comes
/// from such a passage: its own row, or an earlier row whose title, owners,
/// last day … still hold.
bool is_internal(const Book& book, const Thread& thread,
                 const Standing& standing);

}  // namespace bra::query
