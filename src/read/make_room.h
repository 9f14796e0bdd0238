// Room for what is read next.

#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace bra::read {

/// Room for `more` in a list that grows many times. Asked for exactly, all of
/// it would be copied for each of thousands of small tables.
template <class Thing>
void make_room(std::vector<Thing>& list, std::size_t more) {
  const std::size_t wanted = list.size() + more;
  if (wanted > list.capacity()) {
    list.reserve(std::max(wanted, list.capacity() * 2));
  }
}

}  // namespace bra::read
