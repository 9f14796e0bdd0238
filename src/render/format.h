// Format: a way to write an answer or the findings of a check down. A format
// sees tables and diagnostics and nothing else; adding one is adding a file to
// formats/.

#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "render/links.h"
#include "render/places.h"
#include "render/style.h"
#include "report/report.h"
#include "table/overview.h"
#include "table/table.h"

namespace bra::render {

/// What was found in the minutes, ready to be told.
struct Findings {
  /// In reading order.
  std::span<const Diagnostic> found;
  Places places;
  /// Formats for people tell so many and count the rest; 0 is no limit.
  std::size_t limit = 0;
  /// Every rule that was asked, for formats that list them.
  std::span<const Fault* const> rules = {};
};

struct Format {
  /// `json`, as in --format.
  std::string_view name;
  std::string_view summary;
  /// Endings of file names that mean this format, without dot, with commas.
  std::string_view endings;
  /// Whether `show` and `stats`, whose answers are pages, have it.
  bool for_pages = false;
  /// Whether it shows them as pages, and not the items that they tell of.
  bool shows_pages = false;
  /// Null if the format is for findings only.
  std::string (*write)(const Answer& answer, const Style& style) = nullptr;
  /// Null if the format is for answers only.
  std::string (*write_findings)(const Findings& findings,
                                const Style& style) = nullptr;
  /// Null if it cannot show an overview.
  std::string (*write_overview)(const Overview& overview, const Links& links,
                                const Style& style) = nullptr;
};

/// Every format in formats/, in the order of their names.
extern const std::span<const Format* const> formats;

}  // namespace bra::render
