// File name: what the name of a meeting's file says of the meeting.

#pragma once

#include <optional>
#include <string_view>

#include "text/date.h"
#include "text/source.h"

namespace bra {

/// The name without its folders: `2025-03-12b.md`.
std::string_view file_name(const Source& source);

/// Whether the name ends so, in capitals or not; the ending is ASCII in small
/// letters. Folded, a name may be shorter than it is: the Kelvin sign is a `k`.
bool has_ending(std::string_view name, std::string_view ending);

/// Whether the name ends in `.md`, in any case, since some programs write it
/// so.
bool is_markdown_name(std::string_view path);

/// Whether the name ends in `.yaml` or `.yml`, in any case.
bool is_yaml_name(std::string_view path);

/// Whether it is bra.yaml or people.yaml, which are no minutes.
bool is_settings_name(std::string_view name);

/// The day that the name begins with.
std::optional<Day> named_day(const Source& source);

/// What follows the day: `b` for a second meeting that day, else 0. `-extra`
/// and the like are only words.
char ordinal_letter(const Source& source);

}  // namespace bra
