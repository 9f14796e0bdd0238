// Arena: where text lives that is not, letter for letter, in a file: unescaped
// YAML, composed å, a cell whose <br> became a line feed. Views into it stay
// good as long as the arena does, also when the arena is moved.

#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace bra {

class Arena {
 public:
  /// A copy of `text` that lives as long as the arena.
  std::string_view keep(std::string_view text);

 private:
  static constexpr std::size_t block_size = 4096;
  std::vector<std::unique_ptr<char[]>> blocks_;
  char* free_ = nullptr;
  std::size_t left_ = 0;
};

}  // namespace bra
