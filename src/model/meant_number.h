// Follow-up numbers that are none as they are written, and were meant as one:
// `250312–3` with the dash that Word puts there, `#250312-3`, `250312-03`.

#pragma once

#include <optional>
#include <string_view>

#include "model/follow_up.h"

namespace bra {

struct MeantNumber {
  Number number;
  /// Only its hyphen is another dash: on paper it is the number itself.
  bool on_paper = false;
};

/// The number that `text`, which is none, was meant as.
std::optional<MeantNumber> meant_number(std::string_view text);

}  // namespace bra
