// The risk picture: how grave it stands in each area, month by month.

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "model/words.h"

namespace bra {

struct Area {
  std::string id;
  std::string name;
  std::vector<std::string> aliases;
  std::string county;
  bool declared = true;
};

/// Levels are ordered: the first is the calmest.
struct Level {
  std::string id;
  std::string name;
  std::string means;
};

enum class Assessment { level, not_assessed, not_reported, unknown };

/// One cell of a picture: an area's level in a period, as one meeting saw it.
struct Reading {
  Words area_written;
  Words level_written;
  Words comment;
  Words source;
  Words trend;
  /// A month or a span of days. Nothing if no period could be read.
  std::optional<Period> period;
  Span period_span;
  Assessment assessment = Assessment::unknown;
  /// Index into Book::levels when the assessment is a level.
  std::optional<std::size_t> level;
  /// Index into Book::areas, once bound.
  std::optional<std::size_t> area;
  std::span<const Extra> extras;
  /// The whole row (or cell, in a matrix).
  Span span;
  /// The header row of its table.
  Span header;
};

/// Where a reading stands: meeting and its ordinal there.
struct ReadingAt {
  std::size_t meeting = 0;
  std::size_t reading = 0;
};

/// Everything said of one area and period by one source, oldest first. The
/// last holds; the ones before are its history.
struct Picture {
  std::size_t area = 0;
  Period period;
  std::string source;
  std::vector<ReadingAt> revisions;
};

}  // namespace bra
