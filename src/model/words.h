// Words: a value together with the place it was read from. The text lives in
// the source or in the arena of the meeting that it was read from.

#pragma once

#include <optional>
#include <string_view>

#include "text/date.h"
#include "text/span.h"

namespace bra {

/// Text as the minutes have it: NFC, one line unless it is prose, trimmed.
struct Words {
  std::string_view text;
  Span span;
  explicit operator bool() const { return !text.empty(); }
};

/// A column or key that we do not know, kept as it is.
struct Extra {
  Words heading;
  Words value;
};

struct Dated {
  Day day;
  Span span;
  /// The weekday named beside it, which need not be that day's.
  std::optional<Weekday> weekday = {};
};

}  // namespace bra
