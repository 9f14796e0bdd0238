// Joining: stretches of a text that meet become one.

#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>

namespace bra::write {

/// Into their order, and those that meet made one. There may be as many as
/// words; nearly always they are in order as they come.
template <class All, class BeginOf, class EndOf, class Join>
void join_meeting(All& all, BeginOf begin_of, EndOf end_of, Join join) {
  const auto before = [&](const auto& a, const auto& b) {
    return begin_of(a) < begin_of(b);
  };
  if (!std::is_sorted(all.begin(), all.end(), before)) {
    std::stable_sort(all.begin(), all.end(), before);
  }
  std::size_t size = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (size > 0 && begin_of(all[i]) < end_of(all[size - 1])) {
      join(all[size - 1], all[i]);
      continue;
    }
    if (size != i) all[size] = std::move(all[i]);
    ++size;
  }
  all.resize(size);
}

}  // namespace bra::write
