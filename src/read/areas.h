// Areas: which of the council's areas is meant, whichever of its names the
// minutes use.

#pragma once

#include <cstddef>
#include <optional>

#include "language/word_map.h"
#include "model/book.h"
#include "report/report.h"
#include "text/similar.h"

namespace bra::read {

class Areas {
 public:
  /// Fills Book::areas and Book::levels with what bra.yaml names. `book` and
  /// `report` must outlive this.
  Areas(Book& book, Report& report);

  /// Resolves the areas of the meeting's facts. One that bra.yaml does not name
  /// is added to Book::areas, and told of if bra.yaml names any.
  void find_in(Meeting& meeting);

 private:
  std::optional<std::size_t> called(Words written);
  void report_unknown(Words written);

  Book& book_;
  Report& report_;
  /// By comparable() name, id or alias.
  WordMap<std::size_t> by_name_;
  /// Declared ones, as they have been written.
  WordMap<std::size_t> by_written_;
  /// What was meant by a name that nobody knows: made when there is one.
  std::optional<KnownWords> known_;
};

}  // namespace bra::read
