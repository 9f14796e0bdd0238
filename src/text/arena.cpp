#include "text/arena.h"

#include <algorithm>

namespace bra {

std::string_view Arena::keep(std::string_view text) {
  if (text.empty()) return {};
  auto* const first = static_cast<char*>(room(text.size(), 1));
  std::copy(text.begin(), text.end(), first);
  return {first, text.size()};
}

void* Arena::room(std::size_t size, std::size_t alignment) {
  void* at = free_;
  if (at == nullptr || std::align(alignment, size, at, left_) == nullptr) {
    // A block of new char[] is aligned for everything.
    left_ = std::max(next_block_, size);
    next_block_ = std::min(next_block_ * 2, largest_block);
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(left_));
    at = blocks_.back().get();
  }
  free_ = static_cast<char*>(at) + size;
  left_ -= size;
  return at;
}

}  // namespace bra
