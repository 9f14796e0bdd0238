// Arena: where what belongs to a file lives that is not, letter for letter, in
// it: unescaped YAML, composed å, a cell whose <br> became a line feed, and the
// lists inside its facts. Views into it stay good as long as the arena does,
// also when the arena is moved.

#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace bra {

class Arena {
 public:
  /// A copy of `text` that lives as long as the arena.
  std::string_view keep(std::string_view text);

  /// The same for a list of things that need no destruction.
  template <class Thing>
  std::span<Thing> keep(const std::vector<Thing>& list) {
    static_assert(std::is_trivially_copyable_v<Thing> &&
                  std::is_trivially_destructible_v<Thing>);
    if (list.empty()) return {};
    auto* first =
        static_cast<Thing*>(room(list.size() * sizeof(Thing), alignof(Thing)));
    std::uninitialized_copy(list.begin(), list.end(), first);
    return {first, list.size()};
  }

 private:
  void* room(std::size_t size, std::size_t alignment);

  // Most minutes need little; a block is twice as large as the one before.
  static constexpr std::size_t first_block = 1024;
  static constexpr std::size_t largest_block = 64 * first_block;
  std::vector<std::unique_ptr<char[]>> blocks_;
  char* free_ = nullptr;
  std::size_t left_ = 0;
  std::size_t next_block_ = first_block;
};

}  // namespace bra
