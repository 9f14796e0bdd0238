#include "text/loose_numbers.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>

#include "text/ascii.h"
#include "text/day_and_four.h"
#include "text/number_parts.h"

namespace bra {
namespace {

constexpr std::size_t fewest_digits = 8;  // `(08) 12 34 56`
constexpr std::size_t most_digits = 14;   // `0046 (0)70 123 45 67`

/// Digits that may be one number, without what parts them.
struct Run {
  std::string digits;
  /// How many stand together, one letter for each group: `2224`.
  std::string groups;
  /// Where each group begins in the text, and what stands before it.
  std::array<std::size_t, most_digits> begins = {};
  std::array<std::string_view, most_digits> gaps = {};
  /// Whether a hyphen or the like stands before the last group.
  bool hyphen = false;
  /// Whether no more than one blank does.
  bool blank = false;
};

/// The bytes of what may part digits of a number; 0 if the number ends here.
std::size_t gap_at(std::string_view text, std::size_t at, bool& hyphen) {
  hyphen = false;
  std::size_t next = at;
  for (std::size_t i = 0; i <= widest_gap && next < text.size(); ++i) {
    if (is_digit(text[next])) return next - at;
    const Parts parts = parts_as(said_at(text, next));
    if (parts == Parts::nothing) return 0;
    hyphen = hyphen || parts == Parts::hyphen;
  }
  return 0;
}

bool is_blank(std::string_view gap) {
  return gap == " " || gap == "\u00A0" || gap == "\u202F";
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

/// The digits that groups take together.
std::size_t digits_of(std::string_view groups) {
  std::size_t sum = 0;
  for (const char size : groups) sum += static_cast<std::size_t>(size - '0');
  return sum;
}

/// How many groups a day takes that they begin with; 0 if they begin with none.
std::size_t groups_of_day(std::string_view groups) {
  for (const std::string_view day : {"6", "8", "24", "2222", "222", "422"}) {
    // `81 12 18 …` has no century, `19 81 12 18 …` has.
    const bool has_rest = digits_of(groups) - digits_of(day) == 4;
    if (groups.starts_with(day) && has_rest) return day.size();
  }
  return 0;
}

/// `81 12 18 98 76`, `81 1218 9876`, `811218-987 6`: a day and four digits in
/// groups of any size. A day's own parts are parted alike, by a blank or a
/// hyphen: `08-12 12 18 98` is a telephone number, and `05.06.20 09.30` a time.
bool is_day_and_parted_four(const Run& run) {
  const std::size_t day = groups_of_day(run.groups);
  // In the usual forms the four stand together.
  const bool is_usual = run.groups.size() == day + 1 && day != 2 && day != 4;
  if (day == 0 || is_usual) return false;
  const auto is_plain = [](std::string_view gap) {
    return gap.find_first_of("./()") == gap.npos;
  };
  if (!std::all_of(run.gaps.begin(), run.gaps.end(), is_plain)) return false;
  for (std::size_t i = 2; i < day; ++i) {
    if (run.gaps[i] != run.gaps[1]) return false;
  }
  return true;
}

/// Whether two figures stand before it or after it as its own two stand: a row
/// of figures is no number.
bool is_in_row(std::string_view text, std::size_t begin, std::size_t end) {
  const auto digit_at = [&](std::size_t at) {
    return at < text.size() && is_digit(text[at]);
  };
  const bool before = begin > 2 && text[begin - 1] == ' ' &&
                      digit_at(begin - 2) && digit_at(begin - 3) &&
                      (begin == 3 || !digit_at(begin - 4));
  const bool after = end < text.size() && text[end] == ' ' &&
                     digit_at(end + 1) && digit_at(end + 2) &&
                     !digit_at(end + 3);
  return before || after;
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
    if (c == '\\') {  // it may say a blank
      said_at(text, at);
      --at;
      ++gap;
      continue;
    }
    const bool is_one = is_digit(c);
    if (is_one && ++digits == fewest_digits) return true;
    const auto byte = static_cast<unsigned char>(c);
    const bool is_longer = byte >= 0x80;  // what it is, is looked at later
    if (!is_one && !is_longer && parts_as(byte) == Parts::nothing) return false;
    gap = is_one ? 0 : gap + 1;
  }
  return false;
}

/// Where the last four digits of a run begin that ends with them, in groups of
/// any size.
std::size_t last_four_in(const Run& run) {
  std::size_t digits = 0;
  std::size_t group = run.groups.size();
  while (group > 0 && digits < 4) {
    digits += static_cast<std::size_t>(run.groups[--group] - '0');
  }
  return run.begins[group];
}

/// The groups of digits from `begin` on that make a number, as many as can.
std::optional<LooseNumber> number_at(std::string_view text, std::size_t begin) {
  const bool in_brackets = begin > 0 && text[begin - 1] == '(';
  Run run;
  std::optional<LooseNumber> found;
  std::size_t groups = 0;
  bool is_even = true;
  std::size_t gap = 0;
  for (std::size_t at = begin; run.digits.size() < most_digits;) {
    const std::size_t group = run.digits.size();
    run.gaps[run.groups.size()] = text.substr(at - gap, gap);
    run.begins[run.groups.size()] = at;
    while (at < text.size() && is_digit(text[at])) run.digits += text[at++];
    const std::size_t size = run.digits.size() - group;
    run.groups += static_cast<char>('0' + std::min<std::size_t>(size, 9));
    constexpr std::size_t widest = 3;  // of two or three digits, no year
    is_even = is_even && size <= widest;
    groups = is_even ? groups + 1 : 0;
    const bool after_hyphen = run.hyphen && size == 4;
    const bool is_enough = run.digits.size() >= fewest_digits;
    const bool telephone =
        is_enough && is_telephone(run.digits, in_brackets, groups) &&
        !is_service_number(run.digits,
                           static_cast<std::size_t>(run.groups[0] - '0'));
    // Asked first, since few are, and what stands below costs more.
    const bool is_number = is_enough && is_personal(run.digits);
    // Those that may be a telephone number are one.
    const bool is_parted = is_number && !telephone &&
                           is_day_and_parted_four(run) &&
                           (run.begins[1] - begin > 5 ||  // the day is whole
                            !is_in_row(text, begin, at));
    const bool last_four =
        is_number && (after_hyphen || is_day_and_four(run) || is_parted);
    gap = gap_at(text, at, run.hyphen);
    run.blank = gap > 0 && !run.hyphen && is_blank(text.substr(at, gap));
    // `2024-07-01 – 2024-08-31`: what follows belongs to it.
    const bool goes_on =
        last_four && gap > 0 &&
        text.substr(at, gap).find_first_of(" \t\r\n") == text.npos;
    const bool personal = last_four && !goes_on;
    if (personal || telephone) {
      const bool bracket = in_brackets && !personal;
      found = LooseNumber{.begin = begin - (bracket ? 1U : 0U),
                          .end = at,
                          .secret = last_four_in(run),
                          .is_telephone = !personal,
                          .is_blank = personal && !after_hyphen};
    }
    if (gap == 0) break;
    at += gap;
  }
  return found;
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
    if (!number) number = day_and_four_at(text, at);
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
