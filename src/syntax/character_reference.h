// Character references: `&amp;`, `&#228;`, `&#xE4;`.

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace bra::syntax {

struct CharacterReference {
  char32_t character = 0;
  /// Bytes from the ampersand to the semicolon.
  std::size_t size = 0;
};

/// The reference that `text` begins with. By number any character; by name
/// those that turn up in Swedish minutes.
std::optional<CharacterReference> character_reference(std::string_view text);

}  // namespace bra::syntax
