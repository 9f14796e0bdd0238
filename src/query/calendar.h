// Calendar: the parts of a year that people ask about.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "text/date.h"

namespace bra::query {

enum class Unit : std::uint8_t { year, tertial, quarter, month, week, day };

/// The unit called `quarter`, or nothing.
std::optional<Unit> unit_of(std::string_view word);

/// The years that can be asked about.
bool is_year(int year);

/// The whole of a year.
Period of_year(int year);
/// The `ordinal`th quarter, tertial, month or ISO week of a year, or nothing
/// if it has none such.
std::optional<Period> part_of_year(int year, Unit unit, int ordinal);
/// How many of them `year` has.
int parts_in(int year, Unit unit);

/// The year, quarter … that `day` lies in.
Period around(Day day, Unit unit);
/// The `count` whole units before the one that `day` lies in; nothing if they
/// begin before the years that can be asked about.
std::optional<Period> before(Day day, Unit unit, int count);

}  // namespace bra::query
