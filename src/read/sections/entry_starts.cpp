#include "read/sections/entry_starts.h"

namespace bra::read {

std::string EntryStarts::next(std::string_view marker, int level) {
  const auto depth = static_cast<std::size_t>(level);
  // It may stand in something that is no prose, such as a task line.
  if (insets_.empty()) insets_.push_back(0);
  while (insets_.size() <= depth) insets_.push_back(insets_.back() + 2);
  insets_.resize(depth + 1);
  const std::size_t inset = insets_.back();
  insets_.push_back(inset + marker.size() + 1);
  return std::string(inset, ' ') + std::string(marker) + ' ';
}

}  // namespace bra::read
