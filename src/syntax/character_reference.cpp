#include "syntax/character_reference.h"

#include <algorithm>
#include <charconv>

namespace bra::syntax {
namespace {

struct Name {
  std::string_view name;
  char32_t character;
};

constexpr Name names[] = {
    {"amp", '&'},       {"lt", '<'},         {"gt", '>'},
    {"quot", '"'},      {"apos", '\''},      {"nbsp", U'\u00A0'},
    {"shy", U'\u00AD'}, {"aring", U'å'},     {"auml", U'ä'},
    {"ouml", U'ö'},     {"Aring", U'Å'},     {"Auml", U'Ä'},
    {"Ouml", U'Ö'},     {"eacute", U'é'},    {"Eacute", U'É'},
    {"uuml", U'ü'},     {"Uuml", U'Ü'},      {"oslash", U'ø'},
    {"Oslash", U'Ø'},   {"aelig", U'æ'},     {"AElig", U'Æ'},
    {"ndash", U'–'},    {"mdash", U'—'},     {"hellip", U'…'},
    {"lsquo", U'‘'},    {"rsquo", U'’'},     {"ldquo", U'“'},
    {"rdquo", U'”'},    {"laquo", U'«'},     {"raquo", U'»'},
    {"sect", U'§'},     {"euro", U'€'},      {"deg", U'°'},
    {"middot", U'·'},   {"bull", U'•'},      {"frac12", U'½'},
    {"times", U'×'},    {"rarr", U'→'},      {"copy", U'©'},
    {"zwj", U'\u200D'}, {"ensp", U'\u2002'}, {"thinsp", U'\u2009'},
};

// The character of a number; a nonsense number is the replacement character,
// as CommonMark has it.
char32_t character_of(std::uint32_t number) {
  constexpr std::uint32_t last = 0x10FFFF;
  const bool surrogate = number >= 0xD800 && number <= 0xDFFF;
  return number == 0 || number > last || surrogate ? U'\uFFFD' : number;
}

}  // namespace

std::optional<CharacterReference> character_reference(std::string_view text) {
  constexpr std::size_t longest = 10;
  const std::size_t end = text.substr(0, longest).find(';');
  if (!text.starts_with('&') || end == text.npos) return {};
  std::string_view inside = text.substr(1, end - 1);
  if (!inside.starts_with('#')) {
    const auto* found = std::ranges::find(names, inside, &Name::name);
    if (found == std::end(names)) return {};
    return CharacterReference{found->character, end + 1};
  }
  inside.remove_prefix(1);
  const bool hexadecimal = inside.starts_with('x') || inside.starts_with('X');
  if (hexadecimal) inside.remove_prefix(1);
  const std::size_t most_digits = hexadecimal ? 6 : 7;
  if (inside.size() > most_digits) return {};
  std::uint32_t number = 0;
  const auto read = std::from_chars(inside.begin(), inside.end(), number,
                                    hexadecimal ? 16 : 10);
  if (read.ec != std::errc() || read.ptr != inside.end()) return {};
  return CharacterReference{character_of(number), end + 1};
}

}  // namespace bra::syntax
