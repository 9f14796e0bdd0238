// Needle: text looked for as people look: without case, and without accents
// unless it has some itself (`asell` finds Åsell, `åsell` does not find Asell).

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace bra::query {

class Needle {
 public:
  explicit Needle(std::string_view text);

  /// Whether it is a part of `text`.
  [[nodiscard]] bool in(std::string_view text) const;
  /// Whether it is all of `text`.
  [[nodiscard]] bool is(std::string_view text) const;
  /// The byte of `text` where it first stands; a character's first byte.
  [[nodiscard]] std::optional<std::size_t> find(std::string_view text) const;

 private:
  [[nodiscard]] std::string likened(std::string_view text) const;

  bool accented_;
  std::string likened_;
};

}  // namespace bra::query
