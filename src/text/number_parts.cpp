#include "text/number_parts.h"

#include <algorithm>
#include <iterator>

#include "text/ascii.h"
#include "text/date.h"
#include "text/utf8.h"
#include "text/yaml_escape.h"

namespace bra {
namespace {

bool has_right_check_digit(std::string_view ten) {
  int sum = 0;
  for (std::size_t i = 0; i < ten.size(); ++i) {
    const int digit = (ten[i] - '0') * (i % 2 == 0 ? 2 : 1);
    sum += digit / 10 + digit % 10;
  }
  return sum % 10 == 0;
}

}  // namespace

Parts parts_as(char32_t c) {
  switch (c) {
    case U'-':
    case U'+':
    case U'\u2010':
    case U'\u2011':
    case U'\u2012':
    case U'\u2013':
    case U'\u2014':
    case U'\u2212':
      return Parts::hyphen;
    case U' ':
    case U'\t':
    case U'\r':
    case U'\n':
    case U'.':
    case U'/':
    case U'_':
    case U'(':
    case U')':
    case U'\u00a0':
    case U'\u2009':
    case U'\u202f':
      return Parts::other;
    default:
      return Parts::nothing;
  }
}

char32_t said_at(std::string_view text, std::size_t& at) {
  if (const auto escape = yaml_escape(text.substr(at))) {
    at += escape->size;
    return escape->character;
  }
  return utf8::decode(text, at);
}

std::string digits_said(std::string_view text) {
  std::string digits;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (is_digit(c)) digits += c;
    said_at(text, at);
  }
  return digits;
}

std::string without_last_digits(std::string_view number) {
  std::string hidden(number);
  int left = 4;
  for (auto c = hidden.rbegin(); c != hidden.rend() && left > 0; ++c) {
    if (!is_digit(*c)) continue;
    *c = '*';
    --left;
  }
  return hidden;
}

bool is_service_number(std::string_view digits, std::size_t area) {
  constexpr std::size_t shortest = 3;  // `02 05 12`: a day
  constexpr std::string_view services[] = {"020",  "077",  "0900",
                                           "0939", "0944", "099"};
  return area >= shortest &&
         std::any_of(std::begin(services), std::end(services),
                     [&](auto code) { return digits.starts_with(code); });
}

bool is_personal(std::string_view digits) {
  const std::size_t size = digits.size();
  if (size != 10 && size != 12) return false;
  if (size == 12 && !digits.starts_with("19") && !digits.starts_with("20")) {
    return false;
  }
  const std::string_view ten = digits.substr(size - 10);
  const auto two = [&](std::size_t at) {
    return (ten[at] - '0') * 10 + (ten[at + 1] - '0');
  };
  constexpr int coordination = 60;  // is added to the day
  const int day = two(4) > coordination ? two(4) - coordination : two(4);
  constexpr int leap_century = 2000;
  return Day::of(leap_century + two(0), two(2), day) &&
         has_right_check_digit(ten);
}

}  // namespace bra
