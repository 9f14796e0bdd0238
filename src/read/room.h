// Room: for what is about to be added to a list.

#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace bra::read {

/// Room for `more` things, and for as many again as there are: a file of many
/// small tables would otherwise move its facts for each of them.
template <class Thing>
void make_room(std::vector<Thing>& list, std::size_t more) {
  if (list.capacity() - list.size() >= more) return;
  list.reserve(list.size() + std::max(more, list.size()));
}

}  // namespace bra::read
