#include "text/utf8.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>

#include "text/simple_fold.h"

namespace bra::utf8 {
namespace {

constexpr char32_t replacement = 0xFFFD;

struct Decoded {
  char32_t character = replacement;
  std::size_t size = 1;
  bool good = false;
};

// Well-formed sequences only, as in table 3-7 of the Unicode standard.
Decoded decode_one(std::string_view text) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  const auto follows = [&](std::size_t i) {
    return (byte(i) & 0xC0U) == 0x80U;
  };
  const unsigned first = byte(0);
  if (first < 0x80) return {first, 1, true};
  if (first >= 0xC2 && first <= 0xDF && follows(1)) {
    return {((first & 0x1FU) << 6U) | (byte(1) & 0x3FU), 2, true};
  }
  if (first >= 0xE0 && first <= 0xEF && follows(1) && follows(2)) {
    const char32_t c = ((first & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) |
                       (byte(2) & 0x3FU);
    if (c >= 0x800 && (c < 0xD800 || c > 0xDFFF)) return {c, 3, true};
  }
  if (first >= 0xF0 && first <= 0xF4 && follows(1) && follows(2) &&
      follows(3)) {
    const char32_t c = ((first & 0x07U) << 18U) | ((byte(1) & 0x3FU) << 12U) |
                       ((byte(2) & 0x3FU) << 6U) | (byte(3) & 0x3FU);
    if (c >= 0x10000 && c <= 0x10FFFF) return {c, 4, true};
  }
  return {};
}

// Where the first byte at or after `at` stands that is `least` or more, or
// the text's size. `least` is 0x80 to 0xFF; eight bytes are asked at a time.
template <unsigned least>
std::size_t find_byte_from(std::string_view text, std::size_t at) {
  constexpr std::uint64_t each = 0x0101010101010101U;
  for (; text.size() - at >= 8; at += 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, 8);
    // The top bit of a byte's lower seven and this sum is set from `least` on.
    const std::uint64_t sum = (bytes & (0x7F * each)) + (0x100 - least) * each;
    if ((sum & bytes & (0x80 * each)) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < least) ++at;
  return at;
}

bool is_ascii(std::string_view text) {
  return find_byte_from<0x80>(text, 0) == text.size();
}

char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string ascii_folded(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = ascii_lower(c);
  return out;
}

struct Freed {
  void operator()(utf8proc_uint8_t* memory) const { std::free(memory); }
};

// utf8proc's own mapping; `text` as it is if it is not UTF-8.
std::string mapped(std::string_view text, utf8proc_option_t options) {
  utf8proc_uint8_t* made = nullptr;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const utf8proc_ssize_t size = utf8proc_map(
      bytes, static_cast<utf8proc_ssize_t>(text.size()), &made, options);
  const std::unique_ptr<utf8proc_uint8_t, Freed> owner(made);
  if (size < 0) return std::string(text);
  return {reinterpret_cast<const char*>(made), static_cast<std::size_t>(size)};
}

constexpr auto option(int value) {
  return static_cast<utf8proc_option_t>(value);
}

// The fold of text whose characters all fold simply, without utf8proc: almost
// every word in Swedish minutes ends here.
bool fold_simply(std::string_view text, std::string& out) {
  out.resize(text.size());
  for (std::size_t at = 0; at < text.size();) {
    char folded[3];
    const std::size_t size =
        fold_simple(text.data() + at, text.size() - at, folded);
    if (size == 0) return false;
    for (std::size_t i = 0; i < size; ++i) out[at++] = folded[i];
  }
  return true;
}

bool is_format(char32_t c) {
  return c == 0x61C || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) ||
         c == 0xFEFF || c == 0xAD || (c >= 0xE0000 && c <= 0xE007F) ||
         (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0x206A && c <= 0x206F) ||
         c == 0x180E || c == 0x115F || c == 0x1160 || c == 0x3164 ||
         c == 0xFFA0 || c == 0x34F || c == 0x17B4 || c == 0x17B5 ||
         c == 0x2800 || (c >= 0x1D173 && c <= 0x1D17A) ||
         (c >= 0xE0100 && c <= 0xE01EF);
}

}  // namespace

std::optional<std::size_t> first_invalid(std::string_view text) {
  for (std::size_t at = find_byte_from<0x80>(text, 0); at < text.size();
       at = find_byte_from<0x80>(text, at)) {
    const Decoded one = decode_one(text.substr(at, 4));
    if (!one.good) return at;
    at += one.size;
  }
  return {};
}

char32_t decode(std::string_view text, std::size_t& at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) {  // nearly all
    ++at;
    return first;
  }
  const Decoded one = decode_one(text.substr(at, 4));
  at += one.size;
  return one.character;
}

void append(std::string& text, char32_t c) {
  if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = replacement;
  const auto low = [](char32_t bits) {
    return static_cast<char>(0x80U | (bits & 0x3FU));
  };
  if (c < 0x80) {
    text += static_cast<char>(c);
  } else if (c < 0x800) {
    text += static_cast<char>(0xC0U | (c >> 6U));
    text += low(c);
  } else if (c < 0x10000) {
    text += static_cast<char>(0xE0U | (c >> 12U));
    text += low(c >> 6U);
    text += low(c);
  } else {
    text += static_cast<char>(0xF0U | (c >> 18U));
    text += low(c >> 12U);
    text += low(c >> 6U);
    text += low(c);
  }
}

std::size_t count(std::string_view text) {
  std::size_t characters = 0;
  for (std::size_t at = 0; at < text.size(); ++characters) {
    // Eight at a time, where all are ASCII.
    for (std::uint64_t eight = 0; text.size() - at > sizeof eight;
         at += sizeof eight, characters += sizeof eight) {
      std::memcpy(&eight, text.data() + at, sizeof eight);
      if ((eight & 0x8080808080808080U) != 0) break;
    }
    decode(text, at);
  }
  return characters;
}

// The first combining mark is U+0300 (CC 80); Hangul and a few compatibility
// letters that compose lie above it too. The dashes and quotation marks of
// ordinary text (U+2010 to U+203F) and the emoji (U+1F000 to U+1FFFF) do not.
bool may_need_nfc(std::string_view text) {
  for (std::size_t at = find_byte_from<0xCC>(text, 0); at < text.size();
       at = find_byte_from<0xCC>(text, at)) {
    const std::string_view rest = text.substr(at);
    const bool mark = rest.size() > 2 && rest.starts_with("\xE2\x80") &&
                      static_cast<unsigned char>(rest[2]) >= 0x90;
    if (!mark && !rest.starts_with("\xF0\x9F")) return true;
    at += mark ? 3 : 2;
  }
  return false;
}

std::string nfc(std::string_view text) {
  if (!may_need_nfc(text)) return std::string(text);
  return mapped(text, option(UTF8PROC_COMPOSE | UTF8PROC_STABLE));
}

std::string fold(std::string_view text) {
  std::string folded;
  if (fold_simply(text, folded)) return folded;
  return mapped(text,
                option(UTF8PROC_COMPOSE | UTF8PROC_STABLE | UTF8PROC_CASEFOLD));
}

std::string unaccent(std::string_view text) {
  if (is_ascii(text)) return ascii_folded(text);
  return mapped(text, option(UTF8PROC_COMPOSE | UTF8PROC_STABLE |
                             UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK));
}

bool has_accent(std::string_view text) {
  return !is_ascii(text) && fold(text) != unaccent(text);
}

std::size_t width(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = decode(text, at);
    if (c < 0x20 || c == 0x7F) continue;
    if (c < 0x300) {
      columns += c == 0xAD ? 0 : 1;
      continue;
    }
    const int wide = utf8proc_charwidth(static_cast<utf8proc_int32_t>(c));
    if (wide > 0) columns += static_cast<std::size_t>(wide);
  }
  return columns;
}

// å ä ö get bytes above z in that order; the reading order of a pair that
// differs in nothing else is settled by the text itself.
std::string collation_key(std::string_view text) {
  const std::string folded = fold(text);
  std::string key;
  key.reserve(folded.size() * 2);
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t start = at;
    const char32_t c = decode(folded, at);
    switch (c) {
      case U'å':
        key += '{';
        break;
      case U'ä':
      case U'æ':
        key += '|';
        break;
      case U'ö':
      case U'ø':
        key += '}';
        break;
      case U'ü':
        key += 'y';
        break;
      case U' ':
      case U'-':
      case U'\'':
      case U'’':
        break;
      default:
        if (c < 0x80) {
          key += static_cast<char>(c);
        } else {
          key += unaccent(std::string_view(folded).substr(start, at - start));
        }
    }
  }
  key += '\0';
  key += text;
  return key;
}

namespace {

// The bytes of a character of ASCII, or of one from À to ÿ, that is seen as it
// is; 0 if it has to be looked at.
std::size_t plain_letter(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c >= 0x20 && c < 0x7F) return 1;
  const bool is_latin =
      c == '\xC3' && at + 1 < text.size() &&
      (static_cast<unsigned char>(text[at + 1]) & 0xC0U) == 0x80U;
  return is_latin ? 2 : 0;
}

}  // namespace

std::string visible(std::string_view text, bool keep_lines) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    while (at < text.size()) {
      const std::size_t size = plain_letter(text, at);
      if (size == 0) break;
      at += size;
    }
    if (at > start) {  // nearly all
      out += text.substr(start, at - start);
      continue;
    }
    const Decoded one = decode_one(text.substr(at, 4));
    at += one.size;
    const char32_t c = one.character;
    if (!one.good) {
      out += fmt::format("\\x{:02X}", static_cast<unsigned char>(text[start]));
    } else if (c == '\n' && keep_lines) {
      out += '\n';
    } else if (c < 0x20 || c == 0x7F) {
      out += fmt::format("\\x{:02x}", static_cast<unsigned>(c));
    } else if (is_hidden(c)) {
      out += fmt::format("\\u{{{:X}}}", static_cast<unsigned>(c));
    } else {
      out += text.substr(start, one.size);
    }
  }
  return out;
}

bool is_hidden(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || is_format(c);
}

bool is_word(char32_t c) {
  if (c < 0x80) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9');
  }
  constexpr char32_t times = 0xD7;
  constexpr char32_t divided = 0xF7;
  if (c >= 0xC0 && c <= 0xFF) return c != times && c != divided;
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
      return true;
    default:
      return false;
  }
}

std::string_view trim_blanks(std::string_view text) {
  constexpr std::string_view no_break = "\xC2\xA0";
  const auto is_blank = [](char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  };
  for (;;) {
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    if (!text.starts_with(no_break)) break;
    text.remove_prefix(2);
  }
  for (;;) {
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    if (!text.ends_with(no_break)) break;
    text.remove_suffix(2);
  }
  return text;
}

}  // namespace bra::utf8
