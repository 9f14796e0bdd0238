// Unknown: owners and areas that the book does not know, told with what was
// probably meant.

#pragma once

#include <optional>

#include "model/book.h"
#include "read/names.h"
#include "report/report.h"
#include "text/similar.h"

namespace bra::read {

class Unknown {
 public:
  Unknown(const Book& book, Report& report) : book_(book), report_(report) {}

  void report_area(Words written);
  /// Nobody is called so, or each of the candidates is.
  void report_owner(Words written, const Candidates& candidates);

 private:
  const Book& book_;
  Report& report_;
  /// Made when there is something to propose.
  std::optional<KnownWords> areas_;
  std::optional<KnownWords> people_;
};

}  // namespace bra::read
