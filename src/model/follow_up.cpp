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
  const auto year = whole_number(text.substr(0, 2));
  const auto month = whole_number(text.substr(2, 2));
  const auto day = whole_number(text.substr(4, 2));
  const auto ordinal = whole_number(text.substr(7));
  if (!year || !month || !day || !ordinal || *ordinal == 0) return {};
  if (text[7] == '0') return {};  // 250312-03 would be a second spelling
  const auto opened = Day::of(2000 + *year, *month, *day);
  if (!opened) return {};
  return Number{*opened, *ordinal};
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
