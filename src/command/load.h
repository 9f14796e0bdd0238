// Load: one council's files become its book. What could not be opened is in
// the report as what could not be understood is.

#pragma once

#include <optional>

#include "command/read_before.h"
#include "command/survey.h"
#include "model/book.h"
#include "report/report.h"
#include "world/world.h"

namespace bra::command {

extern const Fault file_unreadable;
extern const Fault file_is_link;
extern const Fault minutes_folder_missing;

struct Loaded {
  /// Holds every source that the report points at.
  Book book;
  Report report;
  /// False if bra.yaml has an error, or the folder it names cannot be read:
  /// then the book is empty and not to be asked.
  bool settings_hold = true;
};

/// How a council is read.
struct Loading {
  /// So many where there are files enough to be worth it.
  unsigned threads = 1;
  /// The book as it was known that day: without the meetings of later days,
  /// also those whose minutes are begun.
  std::optional<Day> known_on = {};
  /// Minutes that are begun for a later day are a notice of it until then:
  /// nobody has been there, and nothing has been said.
  std::optional<Day> today = {};
  /// What it has is taken from there, and what is found in each file is noted
  /// there.
  ReadBefore* before = nullptr;
};

Loaded load(const world::Folder& root, const CouncilFolder& council,
            const world::Parallel& parallel, const Loading& how);

}  // namespace bra::command
