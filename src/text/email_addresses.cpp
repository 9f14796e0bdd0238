#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>

#include "text/ascii.h"
#include "text/contacts.h"
#include "text/number_parts.h"
#include "text/utf8.h"
#include "text/word_bytes.h"

namespace bra {
namespace {

constexpr std::size_t longest_local = 64;
constexpr std::size_t longest_domain = 253;
constexpr std::size_t longest_top = 24;
/// Of what parts an address, in bytes.
constexpr std::size_t widest_gap_within = 12;

bool is_local(char c) {
  constexpr std::string_view marks = "._%+-";
  return is_letter_byte(c) || is_digit(c) || marks.find(c) != marks.npos;
}

bool is_domain(char c) {
  return is_letter_byte(c) || is_digit(c) || c == '.' || c == '-';
}

bool is_one_of(std::string_view word,
               std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// `example.se`: at least one dot, and only letters after the last.
bool is_domain_name(std::string_view domain) {
  const std::size_t dot = domain.rfind('.');
  if (dot == domain.npos || dot == 0 || domain.front() == '.') return false;
  const std::string_view top = domain.substr(dot + 1);
  return top.size() >= 2 && top.size() <= longest_top &&
         std::all_of(top.begin(), top.end(), is_letter_byte);
}

/// Of those that people write: `kl @ 10.fm` and `bra @ work.now` have others.
bool is_usual_top(std::string_view top) {
  return is_one_of(utf8::fold(top),
                   {"se", "nu", "com", "org", "net", "eu", "info", "no", "dk",
                    "fi", "de", "uk", "edu"});
}

/// Where the local part begins that ends at `end`; nothing if none does.
std::optional<std::size_t> begin_of_local(std::string_view text,
                                          std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && end - begin <= longest_local &&
         is_local(text[begin - 1])) {
    --begin;
  }
  if (end - begin > longest_local) return {};
  if (begin > 0 && text[begin - 1] == '/') return {};  // an address on the web
  while (begin < end && !is_letter_byte(text[begin]) &&
         !is_digit(text[begin])) {
    ++begin;
  }
  if (begin == end) return {};
  return begin;
}

std::size_t end_of_domain(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && end - begin < longest_domain &&
         is_domain(text[end])) {
    ++end;
  }
  while (end > begin && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
  return end;
}

std::optional<Contact> address_about(std::string_view text, std::size_t at) {
  const auto begin = begin_of_local(text, at);
  const std::size_t end = end_of_domain(text, at + 1);
  if (!begin || !is_domain_name(text.substr(at + 1, end - at - 1))) return {};
  return Contact{*begin, end};
}

// --- addresses that are parted, or have a word where the sign stands

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Past blanks, and no more than one line's end.
std::size_t past_blanks(std::string_view text, std::size_t begin) {
  std::size_t at = begin;
  int lines = 0;
  while (at < text.size() && at - begin < widest_gap_within) {
    std::size_t next = at;
    const char32_t c = said_at(text, next);
    if (c >= 0x80 || !is_blank(static_cast<char>(c))) break;
    if (c == U'\n' && ++lines > 1) break;
    at = next;
  }
  return at;
}

std::size_t before_blanks(std::string_view text, std::size_t end) {
  std::size_t at = end;
  int lines = 0;
  while (at > 0 && end - at < widest_gap_within && is_blank(text[at - 1])) {
    if (text[at - 1] == '\n' && ++lines > 1) break;
    --at;
  }
  return at;
}

/// The bytes of `(at)` or the like that begins at `at`; 0 if none does.
std::size_t bracketed(std::string_view text, std::size_t at,
                      std::initializer_list<std::string_view> words) {
  constexpr std::string_view opening = "([{<";
  constexpr std::size_t longest = 12;
  if (at >= text.size() || opening.find(text[at]) == opening.npos) return 0;
  const std::string_view near = text.substr(at + 1, longest);
  const std::size_t size = near.find_first_of(")]}>");
  if (size == near.npos) return 0;
  const std::string word = utf8::fold(utf8::trim(near.substr(0, size)));
  return is_one_of(word, words) ? size + 2 : 0;
}

/// What may stand for the sign of an address.
struct Sign {
  std::size_t size = 0;
  /// In English it is a word like others.
  bool is_word = false;
};

/// What a byte begins: a sign, or a word that may be one. All of every file is
/// asked.
enum class Begins : std::uint8_t { nothing, sign, word };

constexpr std::array<Begins, 256> table_of_signs() {
  std::array<Begins, 256> table{};
  for (const char c : std::string_view("@([{<")) {
    table[static_cast<unsigned char>(c)] = Begins::sign;
  }
  for (const char c : std::string_view("aAsS")) {
    table[static_cast<unsigned char>(c)] = Begins::word;
  }
  return table;
}

constexpr std::array<Begins, 256> signs = table_of_signs();

bool may_begin_sign(std::string_view text, std::size_t at) {
  const Begins begins = signs[static_cast<unsigned char>(text[at])];
  return begins == Begins::sign ||
         (begins == Begins::word && at > 0 && is_blank(text[at - 1]));
}

/// The one at a byte that may begin one.
Sign sign_at(std::string_view text, std::size_t at) {
  if (text[at] == '@') return {1};
  if (!is_letter_byte(text[at])) {
    return {bracketed(text, at, {"at", "a", "@", "snabel-a", "snabela"})};
  }
  const std::string_view rest = text.substr(at);
  if (rest.starts_with("at ")) return {2, true};
  constexpr std::string_view word = "snabel-a ";
  const bool may_be = rest.size() > 1 && (rest[1] == 'n' || rest[1] == 'N');
  if (may_be && utf8::fold(rest.substr(0, word.size())) == word) {
    return {word.size() - 1};
  }
  return {};
}

/// Where a domain ends that may have its last dot apart: `exempel .se`,
/// `exempel(punkt)se`. Nothing if it has none that is usual.
std::optional<std::size_t> end_of_parted_domain(std::string_view text,
                                                std::size_t begin) {
  std::size_t end = end_of_domain(text, begin);
  const std::string_view domain = text.substr(begin, end - begin);
  if (domain.empty()) return {};
  if (is_domain_name(domain)) {
    if (!is_usual_top(domain.substr(domain.rfind('.') + 1))) return {};
    return end;
  }
  const bool dot_ends = text.substr(end).starts_with('.');
  std::size_t dot = dot_ends ? end : past_blanks(text, end);
  const std::size_t word = bracketed(text, dot, {"punkt", "dot", "."});
  if (word == 0 && !text.substr(dot).starts_with('.')) return {};
  dot += word > 0 ? word : 1;
  // `kalle@exempel. Se bilagan` begins a sentence.
  const std::size_t top = word > 0 || dot_ends ? past_blanks(text, dot) : dot;
  end = top;
  while (end < text.size() && end - top < longest_top &&
         is_word_byte(text[end])) {
    ++end;
  }
  const std::string_view last = text.substr(top, end - top);
  if (!is_usual_top(last) || last[0] < 'a') return {};
  return end;
}

/// Whether words before `@exempel.se` say that it is a name on a network.
bool is_no_local(std::string_view word) {
  return is_one_of(
      utf8::fold(word),
      {"instagram", "insta", "twitter", "facebook", "tiktok", "youtube", "x",
       "på",        "via",   "hos",     "följ",     "oss",    "us",      "me",
       "them",      "him",   "her",     "it",       "on",     "follow"});
}

/// `kalle.ek at exempel.se`, `mejla kalle at exempel.se`: no usual words.
bool is_plainly_local(std::string_view text, std::size_t begin,
                      std::size_t end) {
  const std::string_view local = text.substr(begin, end - begin);
  const std::size_t dot = local.find_last_of("._");
  if (dot != local.npos) {
    return local.size() > dot + 2 && !is_usual_top(local.substr(dot + 1)) &&
           std::all_of(local.begin(), local.end(),
                       [](char c) { return !is_digit(c); });
  }
  constexpr std::size_t longest = 16;
  std::string_view before = text.substr(0, begin);
  before.remove_prefix(before.size() - std::min(before.size(), longest));
  while (!before.empty() && (is_blank(before.back()) || before.back() == ':')) {
    before.remove_suffix(1);
  }
  const std::string label =
      utf8::fold(before.substr(before.find_last_of(" \t\n|(") + 1));
  return is_one_of(label, {"mail", "maila", "mejl", "mejla", "e-post", "epost",
                           "e-mail", "email", "e-postadress"});
}

std::optional<Contact> parted_address(std::string_view text, std::size_t at,
                                      Sign sign) {
  const std::size_t local_end = before_blanks(text, at);
  const auto begin = begin_of_local(text, local_end);
  if (!begin) return {};
  const std::string_view local = text.substr(*begin, local_end - *begin);
  // `ons. @`, `kl. 13 @`
  if (local.back() == '.' || is_no_local(local) ||
      std::none_of(local.begin(), local.end(), is_letter_byte)) {
    return {};
  }
  if (sign.is_word && !is_plainly_local(text, *begin, local_end)) return {};
  const std::size_t domain = past_blanks(text, at + sign.size);
  const auto end = end_of_parted_domain(text, domain);
  if (!end) return {};
  return Contact{*begin, *end};
}

}  // namespace

std::vector<Contact> email_addresses(std::string_view text) {
  std::vector<Contact> found;
  for (std::size_t at = 0; at < text.size();) {
    if (!may_begin_sign(text, at)) {
      ++at;
      continue;
    }
    const Sign sign = sign_at(text, at);
    std::optional<Contact> address;
    if (text[at] == '@') address = address_about(text, at);
    if (sign.size > 0 && !address) address = parted_address(text, at, sign);
    const std::size_t last = found.empty() ? 0 : found.back().end;
    if (address && address->begin >= last) found.push_back(*address);
    at += std::max<std::size_t>(sign.size, 1);
  }
  return found;
}

}  // namespace bra
