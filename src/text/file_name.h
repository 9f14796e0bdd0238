// File name: what the name of a meeting's file says of the meeting.

#pragma once

#include <optional>
#include <string_view>

#include "text/date.h"
#include "text/source.h"

namespace bra {

/// The name without its folders: `2025-03-12b.md`.
std::string_view file_name(const Source& source);

/// The day that the name begins with.
std::optional<Day> named_day(const Source& source);

/// What follows the day: `b` for a second meeting that day, else 0. `-extra`
/// and the like are only words.
char ordinal_letter(const Source& source);

}  // namespace bra
