#include "text/day_and_four.h"

#include <algorithm>
#include <string>

#include "text/ascii.h"
#include "text/number_parts.h"
#include "text/utf8.h"
#include "text/word_bytes.h"

namespace bra {
namespace {

/// Whether four digits are hidden there: those that follow are others.
bool has_hidden(std::string_view gap) { return gap.find("****") != gap.npos; }

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
  for (std::size_t i = 0; i < widest_gap && at < text.size(); ++i) {
    std::size_t next = at;
    const char32_t c = said_at(text, next);
    if (utf8::is_word(c)) break;
    if (c == U'|' || (c == U'\n' && ++lines > 1)) return {};  // another text
    hyphen = hyphen || parts_as(c) == Parts::hyphen;
    at = next;
  }
  const std::string_view gap = text.substr(day_end, at - day_end);
  if (gap == " " || gap == "\u00A0") return {};  // a usual form
  if (has_hidden(gap)) return {};
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

/// Where the day ends that begins at `begin`: `811218`, `1981-12-18`. Nothing
/// if none does.
std::optional<std::size_t> end_of_day(std::string_view text,
                                      std::size_t begin) {
  const auto digits_at = [&](std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    return end - at;
  };
  const std::size_t first = digits_at(begin);
  std::size_t at = begin + first;
  if (first == 6 || first == 8) return at;
  if (first != 2 && first != 4) return {};
  for (int i = 0; i < 2; ++i) {  // month and day
    const bool parted =
        at < text.size() && (text[at] == '-' || text[at] == ' ');
    if (!parted || digits_at(at + 1) != 2) return {};
    at += 3;
  }
  return at;
}

/// The number that a day and the four digits at `last` are, if they are one.
std::optional<LooseNumber> day_and_four(std::string_view text,
                                        std::size_t begin, std::size_t day_end,
                                        std::size_t last, bool is_blank) {
  const std::string_view four = text.substr(last, 4);
  const std::size_t end = last + four.size();
  if (four.size() != 4 || !std::all_of(four.begin(), four.end(), is_digit) ||
      (end < text.size() && is_word_byte(text[end]))) {
    return {};
  }
  const auto day = digits_said(text.substr(begin, day_end - begin));
  if (!is_personal(day + std::string(four))) return {};
  return LooseNumber{
      .begin = begin, .end = end, .secret = last, .is_blank = is_blank};
}

/// `811218, sista fyra 9876`: words that say what the digits are.
std::optional<LooseNumber> day_and_told_four(std::string_view text,
                                             std::size_t begin) {
  const auto day_end = end_of_day(text, begin);
  if (!day_end) return {};
  constexpr std::size_t farthest = 48;
  const std::string_view near = text.substr(*day_end, farthest);
  const std::size_t size = near.find_first_of("0123456789|");
  if (size == near.npos || near[size] == '|') return {};
  if (has_hidden(near.substr(0, size))) return {};
  // Nearly no figures after a day make a number of it.
  const auto number =
      day_and_four(text, begin, *day_end, *day_end + size, false);
  if (!number) return {};
  const std::string between = utf8::fold(near.substr(0, size));
  const auto has = [&](std::string_view word) {
    return between.find(word) != between.npos;
  };
  const bool is_told = has("siffr") || (has("sista") && has("fyra")) ||
                       (has("last") && (has("four") || has("digits")));
  return is_told ? number : std::nullopt;
}

/// `| 811218 | 9876 |`: two cells beside each other. Of two counts of so many
/// digits one pair in three hundred is a day with its check digit as well; that
/// one is looked at in vain rather than a number be published.
std::optional<LooseNumber> day_and_four_in_cells(std::string_view text,
                                                 std::size_t begin) {
  constexpr std::size_t widest_cell = 32;
  constexpr std::string_view blanks = " \t";
  const auto day_end = end_of_day(text, begin);
  if (!day_end) return {};
  const auto bar_after = [&](std::size_t at) -> std::optional<std::size_t> {
    const std::string_view rest = text.substr(at, widest_cell);
    const std::size_t next = rest.find_first_not_of(blanks);
    if (next == rest.npos || rest[next] != '|') return {};
    return at + next;
  };
  const auto bar = bar_after(*day_end);
  if (!bar) return {};
  const std::size_t before =
      begin == 0 ? text.npos : text.find_last_not_of(blanks, begin - 1);
  constexpr std::string_view borders = "|\n";
  if (before != text.npos && borders.find(text[before]) == borders.npos) {
    return {};
  }
  const std::size_t cell = *bar + 1;
  const std::size_t gap =
      text.substr(cell, widest_cell).find_first_not_of(blanks);
  if (gap == text.npos) return {};
  const auto found = day_and_four(text, begin, *day_end, cell + gap, true);
  constexpr std::string_view ends = "|\r\n";
  if (!found) return {};
  const std::size_t after = text.find_first_not_of(blanks, found->end);
  const bool is_whole =
      after == text.npos || ends.find(text[after]) != ends.npos;
  return is_whole ? found : std::nullopt;
}

}  // namespace

std::optional<LooseNumber> day_and_four_at(std::string_view text,
                                           std::size_t begin) {
  std::optional<LooseNumber> found = day_and_last_at(text, begin);
  if (!found) found = day_and_told_four(text, begin);
  if (!found) found = day_and_four_in_cells(text, begin);
  return found;
}

}  // namespace bra
