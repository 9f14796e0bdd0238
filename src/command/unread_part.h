// Unread part: minutes that could not be read, or not wholly. Who goes on from
// the rest loses what they say, so some commands do not.

#pragma once

#include <optional>

#include "command/session.h"
#include "model/book.h"
#include "report/report.h"

namespace bra::command {

/// Tells the first fault that keeps minutes from being read, of those that may
/// be of the day `from` or later.
/// @throws Misuse if there is one
void refuse_unread_part(Session& session, const Book& book,
                        const Report& report, std::optional<Day> from = {});

}  // namespace bra::command
