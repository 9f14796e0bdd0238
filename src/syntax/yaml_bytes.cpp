#include "syntax/yaml_bytes.h"

#include <array>

#include "text/lines.h"

namespace bra::syntax {
namespace {

// C2 80 to C2 9F are control characters (C1), C2 A0 and on are not.
constexpr char lead_of_c1 = '\xC2';
constexpr unsigned char first_after_c1 = 0xA0;
constexpr char lead_of_mark = '\xEF';

// Every byte that is forbidden or may begin something that is.
constexpr std::array<bool, 256> suspects = [] {
  std::array<bool, 256> table{};
  for (std::size_t c = 0; c < 0x20; ++c) table[c] = c != '\t' && c != '\n';
  table[0x7F] = true;
  table[static_cast<unsigned char>(lead_of_c1)] = true;
  table[static_cast<unsigned char>(lead_of_mark)] = true;
  return table;
}();

bool is_forbidden(std::string_view from) {
  switch (from.front()) {
    case '\r':
      return !from.starts_with("\r\n");
    case lead_of_c1:
      return from.size() > 1 &&
             static_cast<unsigned char>(from[1]) < first_after_c1;
    case lead_of_mark:
      return from.starts_with("\xEF\xBB\xBF");
    default:
      return true;
  }
}

// In a form that compilers know how to do at once.
bool has_suspect(std::string_view text) {
  unsigned char any = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    unsigned char odd = byte < ' ' ? 1 : 0;
    odd &= byte != '\t' ? 1 : 0;
    odd &= byte != '\n' ? 1 : 0;
    odd |= byte == 0x7F ? 1 : 0;
    odd |= c == lead_of_c1 ? 1 : 0;
    odd |= c == lead_of_mark ? 1 : 0;
    any |= odd;
  }
  return any != 0;
}

}  // namespace

std::optional<std::size_t> first_forbidden(std::string_view text) {
  if (!has_suspect(text)) return {};
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!suspects[static_cast<unsigned char>(text[at])]) continue;
    if (is_forbidden(text.substr(at))) return at;
  }
  return {};
}

Span without_byte_order_mark(Span text) {
  if (text.begin != 0) return text;
  return text.part(byte_order_mark(text.text()), text.size());
}

}  // namespace bra::syntax
