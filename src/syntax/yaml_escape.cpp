#include "syntax/yaml_escape.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "syntax/yaml.h"
#include "syntax/yaml_complaint.h"
#include "text/hex.h"
#include "text/utf8.h"

namespace bra::syntax {
namespace {

// How many hexadecimal digits follow the letter of an escape.
std::size_t digits_after(char letter) {
  switch (letter) {
    case 'x':
      return 2;
    case 'u':
      return 4;
    case 'U':
      return 8;
    default:
      return 0;
  }
}

// Whether the digits name a character that can be seen.
bool is_seen(std::string_view digits) {
  const auto code = hex_number(digits);
  if (!code) return false;
  const auto c = static_cast<char32_t>(*code);
  constexpr char32_t first_visible = U' ';
  constexpr char32_t byte_order_mark = 0xFEFF;
  const bool is_control = c < first_visible || (c >= 0x7F && c < 0xA0);
  return c == U'\n' ||
         (!is_control && c != byte_order_mark && !utf8::is_hidden(c));
}

// The escape at `at`, a backslash, and whether it says what can be seen.
struct Escape {
  std::size_t size = 2;
  bool meant = false;
};

Escape escape_at(std::string_view text, std::size_t at) {
  const char letter = text[at + 1];
  const std::size_t digits = digits_after(letter);
  if (digits > 0 && at + 2 + digits <= text.size()) {
    return {2 + digits, is_seen(text.substr(at + 2, digits))};
  }
  constexpr std::string_view visible = "\"\\/n \r\n";
  return {2, visible.find(letter) != visible.npos};
}

}  // namespace

std::optional<Span> unmeant_escape(Span quoted) {
  const std::string_view text = quoted.text();
  std::size_t at = text.find('\\');
  while (at != text.npos && at + 1 < text.size()) {
    const Escape escape = escape_at(text, at);
    if (!escape.meant) return quoted.part(at, at + escape.size);
    at = text.find('\\', at + escape.size);
  }
  return {};
}

Diagnostic escape_complaint(Span escape) {
  constexpr std::string_view known = "0abtvfreN_LPxuU";
  const bool is_known = known.find(escape.text()[1]) != known.npos;
  return complaint(
      yaml_syntax, escape,
      is_known ? Message("{} is a character that cannot be seen", escape.text())
               : Message("a backslash that YAML does not understand"));
}

std::string meant_between_quotes(std::string_view quoted) {
  std::string meant;
  for (std::size_t at = 1; at + 1 < quoted.size(); ++at) {
    const char next = quoted[at + 1];
    const bool escapes = quoted[at] == '\\' && at + 2 < quoted.size() &&
                         (next == '"' || next == '\\');
    if (escapes) ++at;
    meant += quoted[at];
  }
  return meant;
}

}  // namespace bra::syntax
