#include "text/loose_numbers.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>

#include "text/ascii.h"
#include "text/date.h"
#include "text/utf8.h"
#include "text/word_bytes.h"

namespace bra {
namespace {

/// Digits that may be one number, without what parts them.
struct Run {
  std::string digits;
  /// How many stand together, one letter for each group: `2224`.
  std::string groups;
  /// Where the last four digits begin in the text.
  std::size_t secret = 0;
  /// Whether a hyphen or the like stands before the last group.
  bool hyphen = false;
  /// Whether no more than one blank does.
  bool blank = false;
};

constexpr std::size_t fewest_digits = 8;  // `(08) 12 34 56`
constexpr std::size_t most_digits = 14;   // `0046 (0)70 123 45 67`
constexpr std::size_t widest_gap = 8;

enum class Parts : std::uint8_t { nothing, hyphen, other };

/// What a character parts two groups of digits as.
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

/// The bytes of what may part digits of a number; 0 if the number ends here.
std::size_t gap_at(std::string_view text, std::size_t at, bool& hyphen) {
  hyphen = false;
  std::size_t next = at;
  while (next < text.size() && next - at < widest_gap) {
    if (is_digit(text[next])) return next - at;
    const Parts parts = parts_as(utf8::decode(text, next));
    if (parts == Parts::nothing) return 0;
    hyphen = hyphen || parts == Parts::hyphen;
  }
  return 0;
}

bool is_blank(std::string_view gap) {
  return gap == " " || gap == "\u00A0" || gap == "\u202F";
}

bool has_right_check_digit(std::string_view ten) {
  int sum = 0;
  for (std::size_t i = 0; i < ten.size(); ++i) {
    const int digit = (ten[i] - '0') * (i % 2 == 0 ? 2 : 1);
    sum += digit / 10 + digit % 10;
  }
  return sum % 10 == 0;
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

/// `2013-06-14 2314`, `13 06 14 2314`, `130614-23 14`: whether the groups are
/// those of a day and four more digits.
bool is_day_and_four(const Run& run) {
  constexpr std::string_view last_together[] = {"2224", "4224"};
  constexpr std::string_view last_parted[] = {"622", "822", "42222"};
  const auto is_one_of = [&](const auto& forms) {
    return std::find(std::begin(forms), std::end(forms), run.groups) !=
           std::end(forms);
  };
  return (run.blank && is_one_of(last_together)) || is_one_of(last_parted);
}

bool is_telephone(std::string_view digits, bool in_brackets,
                  std::size_t groups) {
  for (const std::string_view country : {"0046", "46"}) {
    if (!digits.starts_with(country)) continue;
    digits.remove_prefix(country.size());
    if (digits.starts_with('0')) digits.remove_prefix(1);
    return digits.size() == 9 && digits.starts_with('7');
  }
  if (in_brackets && digits.starts_with('0')) {
    return digits.size() >= 8 && digits.size() <= 10;
  }
  // `08 12 34 56 78`: nothing else is written in so many groups.
  constexpr std::size_t many = 4;
  if (groups >= many && digits.starts_with('0')) {
    return digits.size() == 9 || digits.size() == 10;
  }
  constexpr std::string_view mobiles = "02369";
  return digits.size() == 10 && digits.starts_with("07") &&
         mobiles.find(digits[2]) != mobiles.npos;
}

/// Whether nothing before it belongs to it: `07` in `2024-07-01` begins none.
bool can_begin(std::string_view text, std::size_t at) {
  constexpr std::string_view joins = "-./:,";
  if (at > 0 && is_digit(text[at - 1])) return false;
  return at < 2 || joins.find(text[at - 1]) == joins.npos ||
         !is_digit(text[at - 2]);
}

/// Whether so many digits stand together that one of the shortest numbers may
/// begin there. Dates and sums do not.
bool may_be_number(std::string_view text, std::size_t at) {
  std::size_t digits = 0;
  for (std::size_t gap = 0; at < text.size() && gap < widest_gap; ++at) {
    const char c = text[at];
    const bool is_one = is_digit(c);
    if (is_one && ++digits == fewest_digits) return true;
    const auto byte = static_cast<unsigned char>(c);
    const bool is_longer = byte >= 0x80;  // what it is, is looked at later
    if (!is_one && !is_longer && parts_as(byte) == Parts::nothing) return false;
    gap = is_one ? 0 : gap + 1;
  }
  return false;
}

/// The groups of digits from `begin` on that make a number, as many as can.
std::optional<LooseNumber> number_at(std::string_view text, std::size_t begin) {
  const bool in_brackets = begin > 0 && text[begin - 1] == '(';
  Run run;
  std::optional<LooseNumber> found;
  std::size_t groups = 0;
  bool is_even = true;
  for (std::size_t at = begin; run.digits.size() < most_digits;) {
    const std::size_t group = run.digits.size();
    const std::size_t start = at;
    while (at < text.size() && is_digit(text[at])) run.digits += text[at++];
    const std::size_t size = run.digits.size() - group;
    run.groups += static_cast<char>('0' + std::min<std::size_t>(size, 9));
    constexpr std::size_t widest = 3;  // of two or three digits, no year
    is_even = is_even && size <= widest;
    groups = is_even ? groups + 1 : 0;
    const bool after_hyphen = run.hyphen && size == 4;
    const bool is_enough = run.digits.size() >= fewest_digits;
    const bool last_four = is_enough && (after_hyphen || is_day_and_four(run));
    // `23 14` begin where the group before does.
    const std::size_t secret = size == 2 ? run.secret : start;
    run.secret = start;
    const std::size_t gap = gap_at(text, at, run.hyphen);
    run.blank = gap > 0 && !run.hyphen && is_blank(text.substr(at, gap));
    // `2024-07-01 – 2024-08-31`: what follows belongs to it.
    const bool goes_on =
        last_four && gap > 0 &&
        text.substr(at, gap).find_first_of(" \t\r\n") == text.npos;
    const bool personal = last_four && !goes_on && is_personal(run.digits);
    if (personal ||
        (is_enough && is_telephone(run.digits, in_brackets, groups))) {
      found = LooseNumber{.begin = begin - (in_brackets ? 1U : 0U),
                          .end = at,
                          .secret = secret,
                          .is_telephone = !personal,
                          .is_blank = personal && !after_hyphen};
    }
    if (gap == 0) break;
    at += gap;
  }
  return found;
}

/// `811218/9876`, `19811218, 9876`, `**811218** 9876`, `850612-T384`: a day in
/// one group, whatever signs part it from its last four. The first of them is a
/// letter in a number that is only lent, and counts as 1.
std::optional<LooseNumber> day_and_last_at(std::string_view text,
                                           std::size_t begin) {
  std::size_t at = begin;
  while (at < text.size() && is_digit(text[at])) ++at;
  const std::size_t day_end = at;
  if (day_end - begin != 6 && day_end - begin != 8) return {};
  bool hyphen = false;
  std::size_t lines = 0;
  while (at < text.size() && at - day_end < widest_gap) {
    std::size_t next = at;
    const char32_t c = utf8::decode(text, next);
    if (utf8::is_word(c)) break;
    if (c == U'|' || (c == U'\n' && ++lines > 1)) return {};  // another text
    hyphen = hyphen || parts_as(c) == Parts::hyphen;
    at = next;
  }
  const std::string_view gap = text.substr(day_end, at - day_end);
  if (gap == " " || gap == "\u00A0") return {};  // a usual form
  // Where four digits are hidden those that follow are others.
  if (gap.find("****") != gap.npos) return {};
  constexpr std::string_view lent = "JKLMNRSTUWX";
  std::string last(text.substr(at, 4));
  if (at == day_end || last.size() != 4) return {};
  if (hyphen && lent.find(last[0]) != lent.npos) last[0] = '1';
  const std::size_t end = at + last.size();
  if (!std::all_of(last.begin(), last.end(), is_digit)) return {};
  if (end < text.size() && is_word_byte(text[end])) return {};
  const std::string digits =
      std::string(text.substr(begin, day_end - begin)) + last;
  if (!is_personal(digits)) return {};
  return LooseNumber{
      .begin = begin, .end = end, .secret = at, .is_blank = !hyphen};
}

}  // namespace

std::vector<LooseNumber> loose_numbers(std::string_view text) {
  std::vector<LooseNumber> found;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_digit(text[at]) || !can_begin(text, at)) {
      ++at;
      continue;
    }
    std::optional<LooseNumber> number;
    if (may_be_number(text, at)) number = number_at(text, at);
    if (!number) number = day_and_last_at(text, at);
    if (number) {
      found.push_back(*number);
      at = number->end;
      continue;
    }
    // The next digits may begin one, after what stands before them.
    while (at < text.size() && is_digit(text[at])) ++at;
  }
  return found;
}

}  // namespace bra
