// Risks: the levels of areas, from a table with a row for each area, from a
// table with a column for each month, or from a YAML list.

#pragma once

#include <functional>

#include "read/draft.h"
#include "read/periods.h"
#include "read/record.h"

namespace bra::read {

extern const Fault level_unknown;
extern const Fault month_missing;

/// The period that stands around a picture: its heading's, or the YAML map's.
struct PicturePeriod {
  std::optional<Period> period;
  Span span;
  bool ambiguous = false;
  /// It is ambiguous since `span`, right above the picture, names another month
  /// than the heading.
  bool differs = false;
  /// The year that the heading of the picture names, `Lägesbild 2024`.
  std::optional<int> year;
  /// The heading is the picture's own: `Lägesbild april`.
  bool of_picture = false;
  /// The month's name that was meant by a word that is none: `Lägesbild aprli`,
  /// a column `Januri`.
  std::string_view meant;
};

/// The day that months without a year are not after: the last of the year that
/// stands around them, else that of the meeting.
std::optional<Day> day_before_months(const PicturePeriod& around,
                                     const Draft& draft);

/// Asked only of tables that hold a picture.
using PeriodAround = std::function<PicturePeriod()>;

/// One row with an area and a level. `around` counts if the row names no month
/// itself. A row without a period is kept, and reported once for each picture
/// by the caller.
void read_risk(const Record& record, const PicturePeriod& around, Draft& draft);

/// A row of a table of months: its area, what else it says, and the cell of
/// each month. An empty cell is a gap; a row with nothing but gaps is reported.
struct MonthLevel {
  PicturePeriod month;
  Words level;
};
void read_months(const Record& record, const std::vector<MonthLevel>& months,
                 Draft& draft);

/// A picture whose levels are all yet to be filled in is one finding, not one
/// for each area. Its readings begin at `first`.
void join_missing_levels(std::size_t first, Draft& draft);

/// Reports that the picture's own heading names another month than `named`,
/// which its columns or cells name at `where`, and which holds.
void report_other_month(const PicturePeriod& around, Span where,
                        std::string_view named, Draft& draft);

/// Reports that a picture names no month, or two.
void report_period(const PicturePeriod& around, Span header, Draft& draft);

}  // namespace bra::read
