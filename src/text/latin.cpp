#include "text/latin.h"

#include <algorithm>
#include <iterator>

#include "text/utf8.h"

namespace bra {
namespace {

struct Pair {
  char32_t letter;
  std::string_view latin;
};

// Those that look the same in print; in the order of their numbers.
constexpr Pair pairs[] = {
    {0x391, "A"}, {0x392, "B"}, {0x395, "E"}, {0x396, "Z"}, {0x397, "H"},
    {0x399, "I"}, {0x39A, "K"}, {0x39C, "M"}, {0x39D, "N"}, {0x39F, "O"},
    {0x3A1, "P"}, {0x3A4, "T"}, {0x3A5, "Y"}, {0x3A7, "X"}, {0x3BD, "v"},
    {0x3BF, "o"}, {0x405, "S"}, {0x406, "I"}, {0x408, "J"}, {0x410, "A"},
    {0x412, "B"}, {0x415, "E"}, {0x41A, "K"}, {0x41C, "M"}, {0x41D, "H"},
    {0x41E, "O"}, {0x420, "P"}, {0x421, "C"}, {0x422, "T"}, {0x423, "Y"},
    {0x425, "X"}, {0x430, "a"}, {0x435, "e"}, {0x43E, "o"}, {0x440, "p"},
    {0x441, "c"}, {0x443, "y"}, {0x445, "x"}, {0x455, "s"}, {0x456, "i"},
    {0x458, "j"}, {0x4BB, "h"}, {0x4D2, "Ä"}, {0x4D3, "ä"}, {0x4E6, "Ö"},
    {0x4E7, "ö"}, {0x501, "d"}, {0x51B, "q"}, {0x51D, "w"},
};

}  // namespace

std::string_view looks_like(char32_t c) {
  const auto at = std::lower_bound(
      std::begin(pairs), std::end(pairs), c,
      [](const Pair& pair, char32_t wanted) { return pair.letter < wanted; });
  return at != std::end(pairs) && at->letter == c ? at->latin
                                                  : std::string_view();
}

std::string as_it_looks(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = utf8::decode(text, at);
    const auto latin = may_look_latin(c) ? looks_like(c) : std::string_view();
    out += latin.empty() ? text.substr(start, at - start) : latin;
  }
  return out;
}

}  // namespace bra
