#include "model/follow_up.h"

#include <fmt/compile.h>
#include <fmt/format.h>

namespace bra {

std::string Number::text() const {
  return fmt::format(FMT_COMPILE("{:02}{:02}{:02}-{}"), day.year() % 100,
                     day.month(), day.day(), ordinal);
}

std::optional<Number> follow_up_number(std::string_view text) {
  if (text.size() < 8 || text.size() > 10 || text[6] != '-') return {};
  if (text[7] == '0') return {};  // 250312-03 would be a second spelling
  int digits[10] = {};
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == 6) continue;
    if (text[i] < '0' || text[i] > '9') return {};
    digits[i] = text[i] - '0';
  }
  int ordinal = 0;
  for (std::size_t i = 7; i < text.size(); ++i) {
    ordinal = ordinal * 10 + digits[i];
  }
  const auto opened =
      Day::of(2000 + digits[0] * 10 + digits[1], digits[2] * 10 + digits[3],
              digits[4] * 10 + digits[5]);
  if (!opened) return {};
  return Number{*opened, ordinal};
}

const Standing* Thread::as_of(Day day) const {
  const Standing* found = nullptr;
  for (const Standing& standing : standings) {
    if (day < standing.day) break;
    found = &standing;
  }
  return found;
}

}  // namespace bra
