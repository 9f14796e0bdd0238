// Repeated pictures: meetings whose only picture is of months that earlier
// meetings told of, most likely since the heading came along from the last
// minutes.

#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "model/book.h"

namespace bra::check {

struct RepeatedPicture {
  const Meeting* meeting = nullptr;
  /// What it says first, and what was said of that before.
  const Reading* first = nullptr;
  const Reading* before = nullptr;
  Day told;
  /// Areas that were said otherwise of.
  std::size_t differing = 0;
  /// The month that had come when the council met and nobody tells of, where
  /// nothing differs.
  std::optional<Month> untold;
};

std::vector<RepeatedPicture> repeated_pictures(const Book& book);

}  // namespace bra::check
