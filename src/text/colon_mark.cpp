#include "text/colon_mark.h"

#include <algorithm>

namespace bra {

std::optional<std::string_view> colon_mark(std::string_view line) {
  constexpr std::string_view emphasis = "*_";
  constexpr std::string_view blanks = " \t";
  const std::size_t colons = line.find_first_not_of(emphasis);
  if (colons == line.npos || !line.substr(colons).starts_with(":::")) return {};
  const std::size_t words = line.find_first_not_of(": \t", colons);
  line.remove_prefix(std::min(words, line.size()));
  line = line.substr(0, line.find_last_not_of(blanks) + 1);
  const std::size_t last = line.find_last_not_of("*_ \t");
  // `:::**` ends a passage too.
  if (colons > 0 || last == line.npos) line = line.substr(0, last + 1);
  return line;
}

}  // namespace bra
