#include "read/only_day.h"

#include <cstddef>
#include <vector>

#include "read/date_tokens.h"
#include "read/dates.h"

namespace bra::read {
namespace {

// `21/8`, which a table refuses; beside a day that is known it is plain.
std::optional<Day> slashed_day_at(const std::vector<Token>& t, std::size_t at,
                                  Day near) {
  if (at + 2 >= t.size() || !t[at].is_number(1, 2) || !t[at + 1].is("/") ||
      !t[at + 2].is_number(1, 2) || !t[at + 2].glued) {
    return {};
  }
  return Day::of(near.year(), t[at + 2].value, t[at].value);
}

// `12–13 mars`, and not `2025-03-12`.
bool has_range(const std::vector<Token>& t) {
  for (std::size_t at = 0; at + 2 < t.size(); ++at) {
    const bool goes_on = at > 0 && is_dash(t[at - 1]);
    if (!goes_on && t[at].is_number(1, 2) && is_dash(t[at + 1]) &&
        t[at + 2].is_number(1, 2)) {
      return true;
    }
  }
  return false;
}

}  // namespace

std::optional<Day> only_day(std::string_view text, const Lexicon& lexicon,
                            Day near) {
  if (text.find_first_of("0123456789") == text.npos) return {};
  const std::vector<Token> tokens = date_tokens(text);
  if (has_range(tokens)) return {};
  std::size_t days = 0;
  std::optional<Day> slashed;
  for (std::size_t at = 0; at < tokens.size();) {
    std::size_t next = 0;
    if (const auto number = number_date_at(tokens, at)) next = number->next;
    if (const auto date = word_date_at(tokens, at, lexicon)) next = date->next;
    if (const auto day = slashed_day_at(tokens, at, near); day && next == 0) {
      slashed = day;
      next = at + 3;
    }
    if (next > at) ++days;
    at = next > at ? next : at + 1;
  }
  if (days != 1) return {};
  return slashed ? slashed : find_day(text, lexicon, near);
}

}  // namespace bra::read
