// Number parts: what parts the digits of a personal number or a telephone
// number, and which digits are a personal number.

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace bra {

enum class Parts : std::uint8_t { nothing, hyphen, other };

/// In characters.
constexpr std::size_t widest_gap = 8;

/// What a character parts two groups of digits as.
Parts parts_as(char32_t c);

/// The character at `at`, also one that YAML escapes, and past it.
char32_t said_at(std::string_view text, std::size_t& at);

/// The digits of a text that are no part of an escape.
std::string digits_said(std::string_view text);

/// `070.123.4*.**`: also of a number that nothing else would know again.
std::string without_last_digits(std::string_view number);

/// Whether a number whose first group is `area` belongs to a help line, an
/// exchange or a paid service, which are nobody's own.
bool is_service_number(std::string_view digits, std::size_t area);

/// Of nothing but digits: whether they are a day, perhaps with its century, and
/// four more of which the last is the right check digit.
bool is_personal(std::string_view digits);

}  // namespace bra
