#include "syntax/inline_bytes.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "text/utf8.h"

namespace bra::syntax {
namespace {

// Those that are special, and every byte that may belong to what is not
// composed.
constexpr auto odd_table(std::array<bool, 256> table) {
  for (std::size_t byte = 0xCC; byte < table.size(); ++byte) table[byte] = true;
  return table;
}
constexpr auto odd_in_prose = odd_table(special_in_prose);
constexpr auto odd_in_words = odd_table(special_in_words);

// Of eight bytes, the top bit of those that are special in words, or from CC
// on, where what needs composing begins.
constexpr std::uint64_t odd_of(std::uint64_t bytes) {
  constexpr std::uint64_t each = 0x0101010101010101U;
  constexpr std::uint64_t top = 0x80 * each;
  constexpr std::uint64_t rest = 0x7F * each;
  // A sum's top bit tells of the lower seven that they are at least so much;
  // that of a difference, that they differ.
  const std::uint64_t low = bytes & rest;
  const auto least = [low](unsigned c) { return low + (0x80 - c) * each; };
  const auto other = [low](unsigned char c) { return (low ^ c * each) + rest; };
  const std::uint64_t ascii =
      ~least(' ') | (least('[') & ~least('`' + 1)) |
      ~(other('!') & other('&') & other('*') & other('<'));
  return ((ascii & ~bytes) | (least(0xCC - 0x80) & bytes)) & top;
}

template <std::size_t size>
bool any_odd(const char* from) {
  std::uint64_t odd = 0;
  for (std::size_t at = 0; at < size; at += 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, from + at, 8);
    odd |= odd_of(bytes);
  }
  return odd != 0;
}

// Where the first byte stands that the table names, which are some of those
// that any_odd() finds; the text's size if none does.
std::size_t first_odd(std::string_view text, const std::array<bool, 256>& odd) {
  constexpr std::size_t many = 64;
  std::size_t at = 0;
  while (text.size() - at >= 8) {
    const bool fresh = at % many == 0 && text.size() - at >= many;
    if (fresh && !any_odd<many>(text.data() + at)) {
      at += many;
      continue;
    }
    const std::size_t end = at + 8;
    if (any_odd<8>(text.data() + at)) {
      for (; at < end; ++at) {
        if (odd[static_cast<unsigned char>(text[at])]) return at;
      }
    }
    at = end;
  }
  while (at < text.size() && !odd[static_cast<unsigned char>(text[at])]) ++at;
  return at;
}

}  // namespace

bool is_bare(std::string_view text, Keep keep) {
  const auto& odd = keep == Keep::words ? odd_in_words : odd_in_prose;
  const std::size_t at = first_odd(text, odd);
  if (at == text.size()) return true;
  const auto& special = special_in(keep);
  return std::ranges::none_of(
             text.substr(at),
             [&](char c) { return special[static_cast<unsigned char>(c)]; }) &&
         !utf8::may_need_nfc(text);
}

}  // namespace bra::syntax
