#include "model/meant_number.h"

#include <algorithm>
#include <string>

#include "text/ascii.h"
#include "text/utf8.h"

namespace bra {
namespace {

constexpr std::size_t longest = 40;  // bytes; most references are no longer

// Hyphens and dashes become `-`, and the blanks around them go.
std::string with_hyphens(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = utf8::decode(text, at);
    const bool is_dash = c == U'-' || (c >= 0x2010 && c <= 0x2015) ||
                         c == 0x2212 || c == 0xFE63 || c == 0xFF0D;
    if (!is_dash) {
      out += text.substr(begin, at - begin);
      continue;
    }
    while (out.ends_with(' ')) out.pop_back();
    out += '-';
    while (at < text.size() && text[at] == ' ') ++at;
  }
  return out;
}

bool are_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

// `2025-03-12-3` and `20250312-3` have the whole year.
std::string with_short_year(std::string_view text) {
  const std::size_t hyphen = text.rfind('-');
  if (hyphen == text.npos) return std::string(text);
  std::string day(text.substr(0, hyphen));
  const bool has_hyphens = day.size() == 10 && day[4] == '-' && day[7] == '-';
  if (has_hyphens) std::erase(day, '-');
  if (day.size() != 8 || !are_digits(day) || !day.starts_with("20")) {
    return std::string(text);
  }
  return day.substr(2) + std::string(text.substr(hyphen));
}

}  // namespace

std::optional<MeantNumber> meant_number(std::string_view text) {
  if (text.size() > longest) return {};
  const bool may_be = std::any_of(text.begin(), text.end(), is_digit);
  if (!may_be) return {};
  std::string plain = with_hyphens(text);
  if (const auto number = follow_up_number(plain)) {
    return MeantNumber{*number, true};
  }
  std::string_view bare = plain;
  for (const std::string_view mark : {"nr", "Nr", "NR", "#", "."}) {
    if (bare.starts_with(mark)) bare = utf8::trim(bare.substr(mark.size()));
  }
  while (bare.ends_with('.') || bare.ends_with(':')) bare.remove_suffix(1);
  plain = with_short_year(utf8::trim(bare));
  const std::size_t hyphen = plain.rfind('-');
  if (hyphen == plain.npos) return {};
  while (plain.size() > hyphen + 2 && plain[hyphen + 1] == '0') {
    plain.erase(hyphen + 1, 1);
  }
  const auto number = follow_up_number(plain);
  if (!number) return {};
  return MeantNumber{*number, false};
}

}  // namespace bra
