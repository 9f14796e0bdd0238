// Book: a council's meetings joined: names resolved, follow-ups in threads,
// the risk picture by area and period. Everything that is asked or checked is
// asked of a book.

#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "model/approval.h"
#include "model/council.h"
#include "model/meeting.h"

namespace bra {

/// What happened to the log at one meeting that answers for it.
struct Balance {
  std::size_t meeting = 0;
  int before = 0;
  int opened = 0;
  int reopened = 0;
  int closed = 0;
  int after = 0;
};

struct Book {
  Council council;
  /// Every file that was read, bra.yaml and people.yaml too; spans point here.
  std::vector<std::unique_ptr<Source>> sources;
  /// In date order; those without a date last, by file name.
  std::vector<Meeting> meetings;
  std::vector<Person> people;
  std::vector<Area> areas;    ///< declared ones first, then as first met
  std::vector<Level> levels;  ///< calmest first
  /// In the order they were opened.
  std::vector<Thread> threads;
  std::vector<Picture> pictures;
  /// One for each held meeting, in date order.
  std::vector<Balance> balances;
  /// The ledger of approved minutes; empty if the council keeps none.
  Ledger ledger;

  [[nodiscard]] const Meeting& meeting_of(const Standing& s) const {
    return meetings[s.meeting];
  }
  [[nodiscard]] const Entry& entry_of(const Standing& s) const {
    return meetings[s.meeting].entries[s.entry];
  }
  [[nodiscard]] const Reading& reading_of(const ReadingAt& at) const {
    return meetings[at.meeting].readings[at.reading];
  }
};

}  // namespace bra
