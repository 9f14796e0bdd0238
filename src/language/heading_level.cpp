#include "language/heading_level.h"

#include <algorithm>

namespace bra {

std::size_t heading_level(std::string_view line) {
  const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
  return marks <= 6 && line.substr(marks).starts_with(' ') ? marks : 0;
}

}  // namespace bra
