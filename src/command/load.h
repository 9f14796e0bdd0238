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

/// Reads with `threads` threads where there are files enough to be worth it.
/// With `known_on` the book is as it was known that day: without the meetings
/// of later days, also those whose minutes are begun. With `today` minutes that
/// are begun for a later day are a notice of it until then: nobody has been
/// there, and nothing has been said. What `before` has is taken from there, and
/// what is found in each file is noted there.
Loaded load(const world::Folder& root, const CouncilFolder& council,
            const world::Parallel& parallel, unsigned threads,
            std::optional<Day> known_on = {}, std::optional<Day> today = {},
            ReadBefore* before = nullptr);

}  // namespace bra::command
