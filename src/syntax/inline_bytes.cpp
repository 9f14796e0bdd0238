#include "syntax/inline_bytes.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "text/utf8.h"

namespace bra::syntax {
namespace {

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

// In a form that compilers know how to do at once.
bool has_odd_among_16(const char* from) {
  std::uint64_t odd = 0;
  for (std::size_t at = 0; at < 16; at += 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, from + at, 8);
    odd |= odd_of(bytes);
  }
  return odd != 0;
}

bool has_odd(std::string_view text) {
  constexpr std::size_t size = 16;
  if (text.size() < size) {
    std::array<char, size> padded;
    padded.fill(' ');
    std::ranges::copy(text, padded.begin());
    return has_odd_among_16(padded.data());
  }
  const char* const last = text.data() + text.size() - size;
  for (const char* at = text.data(); at < last; at += size) {
    if (has_odd_among_16(at)) return true;
  }
  return has_odd_among_16(last);
}

}  // namespace

bool is_bare(std::string_view text, Keep keep) {
  if (!has_odd(text)) return true;
  const auto& special = special_in(keep);
  return std::ranges::none_of(
             text,
             [&](char c) { return special[static_cast<unsigned char>(c)]; }) &&
         !utf8::may_need_nfc(text);
}

}  // namespace bra::syntax
