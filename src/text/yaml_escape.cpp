#include "text/yaml_escape.h"

#include "text/hex.h"

namespace bra {
namespace {

std::optional<YamlEscape> numbered(std::string_view text, std::size_t digits) {
  if (text.size() < 2 + digits) return {};
  const auto number = hex_number(text.substr(2, digits));
  constexpr unsigned last_character = 0x10FFFF;
  if (!number || *number > last_character) return {};
  return YamlEscape{*number, 2 + digits};
}

}  // namespace

std::optional<YamlEscape> yaml_escape(std::string_view text) {
  if (text.size() < 2 || text[0] != '\\') return {};
  switch (text[1]) {
    case 'n':
    case 'r':
    case 'v':
    case 'f':
    case 'N':
    case 'L':
    case 'P':
      return YamlEscape{U'\n', 2};
    case 't':
      return YamlEscape{U'\t', 2};
    case ' ':
      return YamlEscape{U' ', 2};
    case '\r':
    case '\n':
      return YamlEscape{U' ', 1};
    case 'x':
      return numbered(text, 2);
    case 'u':
      return numbered(text, 4);
    case 'U':
      return numbered(text, 8);
    default:
      return {};
  }
}

}  // namespace bra
