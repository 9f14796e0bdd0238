#include "query/figure_number.h"

#include <charconv>
#include <string>

#include "text/personal_number.h"

namespace bra::query {

std::optional<double> figure_number(std::string_view text) {
  if (!personal_numbers(text, {}).empty()) return {};
  constexpr std::string_view no_break = "\xC2\xA0";
  std::string digits;
  while (!text.empty()) {
    if (text.starts_with(no_break)) {
      text.remove_prefix(no_break.size());
      continue;
    }
    const char c = text.front();
    text.remove_prefix(1);
    if (c != ' ') digits += c == ',' ? '.' : c;
  }
  double number = 0;
  const char* end = digits.data() + digits.size();
  const auto [stopped, error] =
      std::from_chars(digits.data(), end, number, std::chars_format::fixed);
  if (digits.empty() || error != std::errc() || stopped != end) return {};
  if (digits.find_first_of("in") != std::string::npos) return {};  // inf, nan
  return number;
}

}  // namespace bra::query
