// Steps: how much work something takes, counted and not timed: how often memory
// is asked for, and how many bytes of it. The same on every machine and in
// every run. Whoever copies, folds or keeps something for each pair of two
// things asks for memory for each pair; a loop that only looks is not seen, and
// is timed in tests/bench/growth.cpp.

#pragma once

#include <cstdint>

namespace bra::test {

struct Steps {
  std::uint64_t requests = 0;
  std::uint64_t bytes = 0;
};

/// Since the program began, in all threads.
Steps steps_so_far();
/// False under a sanitizer, which has the memory to itself.
bool are_steps_counted();

}  // namespace bra::test
