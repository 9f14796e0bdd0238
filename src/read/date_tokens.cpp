#include "read/date_tokens.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

constexpr std::size_t most_tokens = 256;

}  // namespace

std::vector<Token> date_tokens(std::string_view text) {
  std::vector<Token> tokens;
  tokens.reserve(std::min(text.size() / 2 + 1, most_tokens));
  bool glued = false;
  for (std::size_t at = 0; at < text.size() && tokens.size() < most_tokens;) {
    const char c = text[at];
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r' ||
        text.substr(at).starts_with("\xC2\xA0")) {
      at += c == '\xC2' ? 2 : 1;
      glued = false;
      continue;
    }
    Token token;
    token.begin = at;
    token.glued = glued;
    if (is_digit(c)) {
      while (at < text.size() && is_digit(text[at])) ++at;
      token.kind = TokenKind::number;
    } else {
      std::size_t next = at;
      if (utf8::is_word(utf8::decode(text, next))) {
        token.kind = TokenKind::word;
        for (at = next; at < text.size(); at = next) {
          if (is_digit(text[at]) || !utf8::is_word(utf8::decode(text, next))) {
            break;
          }
        }
      } else {
        at = next;
      }
    }
    token.text = text.substr(token.begin, at - token.begin);
    if (token.kind == TokenKind::number) {
      token.value = whole_number(token.text).value_or(-1);
    }
    glued = true;
    tokens.push_back(token);
  }
  return tokens;
}

bool is_dash(const Token& token) {
  return token.is("-") || token.is("–") || token.is("—") || token.is("‑") ||
         token.is("−");
}

std::optional<NumberDate> number_date_at(const std::vector<Token>& t,
                                         std::size_t at) {
  if (at + 4 >= t.size()) return {};
  if (!t[at].is_number(4, 4) || !t[at + 1].is("-") || !t[at + 1].glued ||
      !t[at + 2].is_number(2, 2) || !t[at + 2].glued || !t[at + 3].is("-") ||
      !t[at + 3].glued || !t[at + 4].is_number(2, 2) || !t[at + 4].glued) {
    return {};
  }
  return NumberDate{Day::of(t[at].value, t[at + 2].value, t[at + 4].value),
                    at + 5};
}

std::size_t skip_ordinal(const std::vector<Token>& t, std::size_t at) {
  if (at + 1 < t.size() && t[at].is(":") && t[at].glued && t[at + 1].glued &&
      (t[at + 1].text == "e" || t[at + 1].text == "a")) {
    return at + 2;
  }
  if (at >= t.size() || !t[at].glued) return at;
  constexpr std::string_view endings[] = {".", "st", "nd", "rd", "th"};
  return std::count(std::begin(endings), std::end(endings), t[at].text) > 0
             ? at + 1
             : at;
}

std::optional<WordDate> word_date_at(const std::vector<Token>& t,
                                     std::size_t at, const Lexicon& lexicon) {
  WordDate date;
  if (t[at].is_number(1, 2)) {
    const std::size_t month_at = skip_ordinal(t, at + 1);
    if (month_at >= t.size() || t[month_at].kind != TokenKind::word) return {};
    const auto month = lexicon.month(t[month_at].text);
    if (!month) return {};
    date.day = t[at].value;
    date.month = month->month;
    date.next = month_at + 1;
    if (date.next < t.size() && t[date.next].is(".") && t[date.next].glued &&
        month->shortened) {
      ++date.next;
    }
    // `12 mars, 2025`; without a year the comma parts.
    const std::size_t year_at = date.next + 1;
    if (year_at < t.size() && t[date.next].is(",") &&
        t[year_at].is_number(4, 4)) {
      date.next = year_at;
    }
  } else if (t[at].kind == TokenKind::word && at + 1 < t.size() &&
             t[at + 1].is_number(1, 2)) {
    const auto month = lexicon.month(t[at].text);
    if (!month) return {};
    // `April 1st`, but no full stop.
    const bool has_ending =
        at + 2 < t.size() && t[at + 2].kind == TokenKind::word;
    date.next = has_ending ? skip_ordinal(t, at + 2) : at + 2;
    // `april 10:00` or `mars 3/4` is no date.
    if (date.next < t.size() && t[date.next].glued && !t[date.next].is(",")) {
      return {};
    }
    date.day = t[at + 1].value;
    date.month = month->month;
    if (date.next < t.size() && t[date.next].is(",")) ++date.next;
    if (date.next >= t.size() || !t[date.next].is_number(4, 4)) return {};
  } else {
    return {};
  }
  if (date.next < t.size() && t[date.next].is_number(4, 4)) {
    date.year = t[date.next].value;
    ++date.next;
  }
  return date;
}

}  // namespace bra::read
