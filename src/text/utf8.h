// UTF-8: decoding, comparing and measuring text, the same on every machine.
// No locale is ever asked. Normalisation and widths come from utf8proc.

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace bra::utf8 {

/// The offset of the first byte that is not well-formed UTF-8 (overlong
/// forms, surrogates and values past U+10FFFF are not), or nothing.
std::optional<std::size_t> first_invalid(std::string_view text);

/// The character at `at`, which moves past it. A broken byte is U+FFFD and
/// one byte long. `at` must be inside the text.
char32_t decode(std::string_view text, std::size_t& at);

/// Appends `c` in UTF-8; U+FFFD for what is no character.
void append(std::string& text, char32_t c);

/// How many characters (code points) there are; broken bytes count one each.
std::size_t count(std::string_view text);

/// Canonical composition (NFC). Broken text comes back as it is.
std::string nfc(std::string_view text);

/// False only if `text` is surely composed already; a cheap scan.
bool may_need_nfc(std::string_view text);

/// A key for comparing without case: NFC, then full case folding. Letters
/// keep their accents: å and a differ.
std::string fold(std::string_view text);

/// A key for finding without case or accents: `Åsell` and `asell` are alike.
std::string unaccent(std::string_view text);

/// Whether any character has an accent that unaccent() would drop.
bool has_accent(std::string_view text);

/// Columns on a terminal: 0 for combining and format characters, 2 for wide
/// ones. Control characters count 0; call visible() first.
std::size_t width(std::string_view text);

/// A key whose byte order is the Swedish alphabet's: case last, å ä ö after
/// z, æ as ä, ø as ö, ü as y, other accents dropped, digits before letters.
std::string collation_key(std::string_view text);

/// `text` with everything that could move a cursor, hide or reorder text made
/// visible: control characters as \x1b, format characters as \u{202E},
/// broken bytes as \xFF. Line feeds are kept when `keep_lines`.
std::string visible(std::string_view text, bool keep_lines = false);

/// Whether visible() spells `c` out: control and format characters.
bool is_hidden(char32_t c);

/// Whether `c` is a letter or a digit in any script.
bool is_word(char32_t c);

/// trim() of what may begin or end with a blank.
std::string_view trim_blanks(std::string_view text);

/// ASCII blanks (space, tab, CR, LF) and no-break space, off both ends.
inline std::string_view trim(std::string_view text) {
  // What is no control character, and no byte of a no-break space.
  const auto stays = [](char c) {
    return static_cast<unsigned char>(c) > ' ' && c != '\xC2' && c != '\xA0';
  };
  if (text.empty() || (stays(text.front()) && stays(text.back()))) return text;
  return trim_blanks(text);
}

}  // namespace bra::utf8
