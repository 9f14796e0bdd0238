// Free numbers: which numbers no follow-up has yet, and which of them those
// without one are to get. Whoever gives out a number or proposes one asks here,
// so that no two say the same.

#pragma once

#include <map>
#include <optional>
#include <string_view>

#include "model/book.h"

namespace bra {

/// Whether what stands under `Nr` is only the row's place in its list, `1` or
/// `2.`: no follow-up number, and no reference of the council's own either.
bool is_row_count(std::string_view reference);

/// The number that an entry without one tells nearly, in front of its matter or
/// below a heading that is not known: other findings tell how to write it.
std::optional<Number> number_told(const Entry& entry);

class FreeNumbers {
 public:
  /// All but those that follow-ups have, or nearly have (number_told()).
  explicit FreeNumbers(const Book& book);

  /// The next one of that day, which is then taken.
  Number take(Day day);

 private:
  std::map<Day, int> last_;
};

/// A number for each follow-up that has none, in the order of the book. Those
/// that have a reference of the council's own, or tell a number, get none.
std::map<const Thread*, Number> numbers_to_give(const Book& book,
                                                FreeNumbers& free);

}  // namespace bra
