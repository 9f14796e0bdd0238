#include "text/contacts.h"

#include <algorithm>
#include <optional>
#include <string>

#include "text/ascii.h"
#include "text/number_parts.h"
#include "text/utf8.h"
#include "text/word_bytes.h"

namespace bra {
namespace {

// Area codes of three digits; those of four are the rest, 08 is Stockholm's.
constexpr std::string_view short_areas[] = {
    "010", "011", "013", "016", "018", "019", "021", "023", "026", "031", "033",
    "035", "036", "040", "042", "044", "046", "054", "060", "063", "090",
};
constexpr std::string_view mobiles[] = {"070", "072", "073", "076", "079"};
template <std::size_t size>
bool begins_with_one_of(std::string_view digits,
                        const std::string_view (&codes)[size]) {
  return std::any_of(std::begin(codes), std::end(codes),
                     [&](auto code) { return digits.starts_with(code); });
}

/// A number as it is written: groups of digits, and what parts the first two.
struct Written {
  std::string digits;
  std::vector<std::size_t> groups;
  bool dashed = false;
  std::size_t end = 0;
};

constexpr std::size_t most_digits = 15;

// A blank, or a dash with or without blanks: its size.
std::size_t blanks_at(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with(' ')) return 1;
  return text.substr(at).starts_with("\u00A0") ? 2 : 0;
}

std::size_t dash_at(std::string_view text, std::size_t at) {
  const std::size_t before = blanks_at(text, at);
  for (const std::string_view mark : {"-", "–", "/"}) {
    if (!text.substr(at + before).starts_with(mark)) continue;
    const std::size_t size = before + mark.size();
    return size + blanks_at(text, at + size);
  }
  return 0;
}

Written written_at(std::string_view text, std::size_t at) {
  Written number;
  number.end = at;
  for (std::size_t next = at; next < text.size() && is_digit(text[next]);) {
    std::size_t end = next;
    while (end < text.size() && is_digit(text[end]) &&
           end - next <= most_digits) {
      ++end;
    }
    if (number.digits.size() + (end - next) > most_digits) break;
    number.digits += text.substr(next, end - next);
    number.groups.push_back(end - next);
    number.end = end;
    const std::size_t dash = number.groups.size() == 1 ? dash_at(text, end) : 0;
    number.dashed = number.dashed || dash > 0;
    const std::size_t gap = dash > 0 ? dash : blanks_at(text, end);
    if (gap == 0) break;
    next = end + gap;
  }
  return number;
}

// `0226-64 50 00`: the area code stands apart, and the rest in the groups that
// people write. Dates, times and reference numbers do not.
bool is_landline(const Written& number) {
  const std::string_view digits = number.digits;
  if (number.groups.size() < 2) return false;
  const std::size_t area = number.groups.front();
  const bool known = area == 2   ? digits.starts_with("08")
                     : area == 3 ? begins_with_one_of(digits, short_areas)
                                 : area == 4 && digits[1] != '0' &&
                                       !begins_with_one_of(digits, short_areas);
  if (!known || is_service_number(digits, area)) return false;
  const std::size_t least = area == 4 ? 9 : 8;
  if (digits.size() < least || digits.size() > 10) return false;
  if (number.groups.size() == 2) return number.dashed && number.groups[1] >= 5;
  if (!number.dashed && number.groups[1] != 3) return false;  // `08 15 30 45`
  return std::all_of(number.groups.begin() + 1, number.groups.end(),
                     [](std::size_t size) { return size == 2 || size == 3; });
}

bool is_mobile(const Written& number) {
  return number.digits.size() == 10 &&
         begins_with_one_of(number.digits, mobiles);
}

bool joins_numbers(char c) {
  return c == '.' || c == ',' || c == ':' || c == '/' || c == '-';
}

bool goes_on(std::string_view text, std::size_t end) {
  if (end == text.size()) return false;
  std::size_t at = end;
  if (utf8::is_word(utf8::decode(text, at))) return true;
  return end + 1 < text.size() && joins_numbers(text[end]) &&
         is_digit(text[end + 1]);
}

// Whether a number can begin at `at`: nothing before it belongs to it.
bool can_begin(std::string_view text, std::size_t at) {
  if (at == 0) return true;
  const char before = text[at - 1];
  constexpr std::string_view inside = "/=#&_+";
  if (is_letter_byte(before) || is_digit(before) ||
      inside.find(before) != inside.npos) {
    return false;
  }
  return at < 2 || !joins_numbers(before) || !is_digit(text[at - 2]);
}

std::optional<Contact> national_at(std::string_view text, std::size_t at) {
  const Written number = written_at(text, at);
  if (!is_mobile(number) && !is_landline(number)) return {};
  if (goes_on(text, number.end)) return {};
  return Contact{at, number.end};
}

// `+46 (0)70-123 45 67`: the country says what it is; how it is parted does
// not matter.
std::optional<Contact> international_at(std::string_view text, std::size_t at,
                                        std::size_t prefix) {
  std::size_t next = at + prefix;
  next += blanks_at(text, next);
  if (text.substr(next).starts_with("(0)")) next += 3;
  next += blanks_at(text, next);
  const Written number = written_at(text, next);
  const bool right = number.digits.size() >= 7 && number.digits.size() <= 10;
  if (!right || goes_on(text, number.end)) return {};
  return Contact{at, number.end};
}

}  // namespace

std::vector<Contact> telephone_numbers(std::string_view text) {
  std::vector<Contact> found;
  for (std::size_t at = text.find('0'); at != text.npos;
       at = text.find('0', at)) {
    std::optional<Contact> number;
    if (can_begin(text, at)) {
      number = text.substr(at).starts_with("0046")
                   ? international_at(text, at, 4)
                   : national_at(text, at);
    }
    if (number) found.push_back(*number);
    at = number ? number->end : at + 1;
  }
  for (std::size_t at = text.find("+46"); at != text.npos;
       at = text.find("+46", at + 1)) {
    if (!can_begin(text, at)) continue;
    if (const auto number = international_at(text, at, 3)) {
      found.push_back(*number);
    }
  }
  std::sort(found.begin(), found.end(), [](const Contact& a, const Contact& b) {
    return a.begin < b.begin;
  });
  return found;
}

bool names_switchboard(std::string_view text) {
  const std::string folded = utf8::fold(text);
  return folded.find("växel") != folded.npos ||
         folded.find("switchboard") != folded.npos;
}

bool is_switchboards(std::string_view text, std::size_t begin) {
  constexpr std::size_t far_enough = 40;
  constexpr std::string_view signs = " \t:*-(";
  std::string before = utf8::fold(text.substr(
      begin - std::min(begin, far_enough), std::min(begin, far_enough)));
  const auto take_word = [&] {
    before.resize(before.find_last_not_of(signs) + 1);
    const std::size_t at = before.find_last_of(" \t\r\n:*(|") + 1;
    std::string word = before.substr(at);
    before.resize(at);
    return word;
  };
  std::string word = take_word();
  for (const std::string_view joint : {"på", "nr", "nummer", "tel", "är"}) {
    if (word == joint) {
      word = take_word();
      break;
    }
  }
  return word.ends_with("växel") || word.ends_with("växeln") ||
         word == "switchboard";
}

}  // namespace bra
