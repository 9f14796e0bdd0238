// Misnumbered: rows that have one follow-up's title and another's number, or a
// number that nobody gave out. Another rule tells of each; the follow-up whose
// title it is has not vanished there.

#pragma once

#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "model/book.h"

namespace bra::check {

class Misnumbered {
 public:
  explicit Misnumbered(const Book& book);

  /// Whether a misnumbered row of that day has the title.
  [[nodiscard]] bool has(Day day, std::string_view title) const;

 private:
  /// Day and folded title.
  std::set<std::pair<Day, std::string>> rows_;
};

}  // namespace bra::check
