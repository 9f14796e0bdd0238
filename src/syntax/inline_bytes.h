// Inline bytes: those that can begin something other than themselves in a
// title, a cell or prose. Most texts have none, which one look tells.

#pragma once

#include <array>
#include <string_view>

namespace bra::syntax {

/// Of a text, its words alone or its Markdown too.
enum class Keep { words, markdown };

constexpr auto table_of(std::string_view bytes) {
  std::array<bool, 256> table{};
  for (const char c : bytes) table[static_cast<unsigned char>(c)] = true;
  return table;
}
constexpr auto special_in_prose = table_of("\\`<\n\r");
constexpr auto special_in_words = table_of("\\`<\n\r*_[]!&");

constexpr const auto& special_in(Keep keep) {
  return keep == Keep::words ? special_in_words : special_in_prose;
}

/// Whether there is nothing to do at all: no byte is special, and everything is
/// composed.
bool is_bare(std::string_view text, Keep keep);

}  // namespace bra::syntax
