#include "write/public/stretches.h"

#include <algorithm>

namespace bra::write {

Stretches::Stretches(std::vector<std::pair<std::size_t, std::size_t>> all) {
  std::sort(all.begin(), all.end());
  std::size_t last = 0;
  for (const auto& [begin, end] : all) {
    last = std::max(last, end);
    begins_.push_back(begin);
    ends_.push_back(last);
  }
}

bool Stretches::meet(std::size_t begin, std::size_t end) const {
  const auto after = std::lower_bound(begins_.begin(), begins_.end(), end);
  if (after == begins_.begin()) return false;
  return ends_[static_cast<std::size_t>(after - begins_.begin()) - 1] > begin;
}

}  // namespace bra::write
