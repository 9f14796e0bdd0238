// Legible: what a text says to whoever reads it, whatever it is written with:
// markup, references, percent signs, letters in two pieces, hidden characters.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bra::write {

struct Legible {
  /// Composed UTF-8. Line ends and table bars are still there.
  std::string text;
  /// For each byte of it, the bytes of the original that say it.
  std::vector<std::uint32_t> from;
  std::vector<std::uint32_t> to;
};

/// Emphasis, simple tags, backslashes before marks and characters that nobody
/// sees are left out; `&ouml;`, `%C3%B6`, `\u00f6` and o with a diaeresis of
/// its own are `ö`, and a Cyrillic letter that looks Latin is the Latin one.
/// Linear in the text.
Legible legible(std::string_view original);

}  // namespace bra::write
