#include "syntax/link_target.h"

#include <algorithm>

#include "text/ascii.h"

namespace bra::syntax {
namespace {

constexpr bool is_control(char c) { return (c >= 0 && c < ' ') || c == '\x7F'; }
constexpr bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_bracket(std::string_view text, std::size_t at) {
  return at < text.size() &&
         (text[at] == '(' || text[at] == ')' || text[at] == '\\');
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(" \t\r\n", at), text.size());
}

// Past the `last` that ends what is quoted from `at` on, or npos. An escaped
// one does not, and none of `never` may stand before it.
std::size_t past(std::string_view text, std::size_t at, char last,
                 std::string_view never) {
  for (; at < text.size(); ++at) {
    if (text[at] == last) return at + 1;
    if (never.find(text[at]) != never.npos) return text.npos;
    if (text[at] == '\\') ++at;
  }
  return text.npos;
}

// Past the address itself, or npos.
std::size_t past_address(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with('<')) return past(text, at + 1, '>', "<\n\r");
  constexpr std::size_t deepest = 32;
  std::size_t open = 0;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (c == ' ' || is_control(c)) break;
    if (c == '(' && ++open > deepest) return text.npos;
    if (c == ')') {
      if (open == 0) break;
      --open;
    }
    if (c == '\\' && is_bracket(text, at + 1)) ++at;
  }
  return open == 0 ? at : text.npos;
}

std::size_t past_title(std::string_view text, std::size_t at) {
  switch (at < text.size() ? text[at] : ')') {
    case '"':
      return past(text, at + 1, '"', "");
    case '\'':
      return past(text, at + 1, '\'', "");
    case '(':
      return past(text, at + 1, ')', "(");
    default:
      return at;
  }
}

// `scheme:` and whatever follows it.
bool is_web(std::string_view address) {
  const std::string_view scheme = address.substr(0, address.find(':'));
  return scheme.size() < address.size() && scheme.size() >= 2 &&
         scheme.size() <= 32 && is_letter(scheme.front()) &&
         std::ranges::all_of(scheme, [](char c) {
           return is_letter(c) || is_digit(c) || c == '+' || c == '.' ||
                  c == '-';
         });
}

bool is_mail(std::string_view address) {
  const std::size_t at = address.find('@');
  if (at == 0 || at == address.npos) return false;
  const std::string_view host = address.substr(at + 1);
  const auto in_name = [](char c) {
    return is_letter(c) || is_digit(c) ||
           std::string_view(".!#$%&'*+/=?^_`{|}~-").find(c) !=
               std::string_view::npos;
  };
  const auto in_host = [](char c) {
    return is_letter(c) || is_digit(c) || c == '-' || c == '.';
  };
  const auto is_end = [](char c) { return is_letter(c) || is_digit(c); };
  return !host.empty() && is_end(host.front()) && is_end(host.back()) &&
         std::ranges::all_of(address.substr(0, at), in_name) &&
         std::ranges::all_of(host, in_host);
}

}  // namespace

std::size_t link_target(std::string_view text) {
  if (!text.starts_with('(')) return 0;
  std::size_t at = past_address(text, skip_blanks(text, 1));
  if (at == text.npos) return 0;
  const std::size_t title = skip_blanks(text, at);
  if (title > at) at = past_title(text, title);
  if (at == text.npos) return 0;
  at = skip_blanks(text, at);
  return at < text.size() && text[at] == ')' ? at + 1 : 0;
}

std::size_t autolink(std::string_view text) {
  if (!text.starts_with('<')) return 0;
  const std::size_t end = text.find_first_of("<> \t\r\n", 1);
  if (end == text.npos || text[end] != '>') return 0;
  const std::string_view address = text.substr(1, end - 1);
  return is_web(address) || is_mail(address) ? end + 1 : 0;
}

}  // namespace bra::syntax
