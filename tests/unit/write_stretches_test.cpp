// Stretches of a text: those that meet are found, also where one lies in
// another.

#include "write/public/stretches.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace bra::test {

using write::Stretches;

TEST_CASE("stretches say as one look at each would whether they meet another") {
  using All = std::vector<std::pair<std::size_t, std::size_t>>;
  for (const All& all : {All{}, All{{3, 5}}, All{{6, 7}, {1, 4}},
                         All{{1, 9}, {2, 3}, {4, 4}}, All{{0, 2}, {2, 5}}}) {
    const Stretches stretches(all);
    for (std::size_t begin = 0; begin < 10; ++begin) {
      for (std::size_t end = begin + 1; end <= 10; ++end) {
        CAPTURE(begin);
        CAPTURE(end);
        const bool one_meets =
            std::any_of(all.begin(), all.end(), [&](const auto& one) {
              return one.first < end && begin < one.second;
            });
        CHECK(stretches.meet(begin, end) == one_meets);
      }
    }
  }
}

}  // namespace bra::test
