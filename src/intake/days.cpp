#include "intake/days.h"

#include "intake/words.h"
#include "language/comparing.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace bra::intake {
namespace {

std::string_view digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return text.substr(at, end - at);
}

std::string_view word_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  for (std::size_t next = at; next < text.size(); end = next) {
    if (is_digit(text[next]) || !utf8::is_word(utf8::decode(text, next))) break;
  }
  return text.substr(at, end - at);
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] == ' ') ++at;
  return at;
}

int number(std::string_view digits) { return whole_number(digits).value_or(0); }

/// `17 maj 2024`, `17:e maj`, `17. mai 2024` where the digits are.
std::optional<FoundDay> by_name(std::string_view text, std::size_t at,
                                const Lexicon& lexicon) {
  const std::string_view day = digits_at(text, at);
  if (day.empty() || day.size() > 2) return {};
  std::size_t next = at + day.size();
  if (text.substr(next).starts_with(":e") ||
      text.substr(next).starts_with(":a")) {
    next += 2;
  } else if (text.substr(next).starts_with('.')) {
    ++next;
  }
  next = skip_blanks(text, next);
  const std::string_view word = word_at(text, next);
  const auto month = lexicon.month(known_day_word(word));
  if (word.empty() || !month) return {};
  FoundDay found{.month_day = number(day), .month = month->month, .begin = at};
  found.end = next + word.size();
  if (month->shortened && text.substr(found.end).starts_with('.')) ++found.end;
  std::size_t year_at = skip_blanks(text, found.end);
  if (text.substr(year_at).starts_with(',')) {
    year_at = skip_blanks(text, year_at + 1);
  }
  const std::string_view year = digits_at(text, year_at);
  if (year.size() == 4) {
    found.day = Day::of(number(year), found.month, found.month_day);
    found.end = year_at + 4;
    found.month = 0;  // it has its year, be there such a day or not
  }
  return found;
}

/// Three numbers with the same mark between them, or two.
std::optional<FoundDay> by_numbers(std::string_view text, std::size_t at) {
  const std::string_view first = digits_at(text, at);
  FoundDay found{.begin = at, .end = at + first.size()};
  if (first.size() == 8) {
    const int n = number(first);
    found.day = Day::of(n / 10000, n / 100 % 100, n % 100);
    if (!found.day || n / 10000 < 1990 || n / 10000 > 2100) return {};
    return found;
  }
  if (found.end >= text.size()) return {};
  const char mark = text[found.end];
  if (mark != '.' && mark != '/' && mark != '-') return {};
  const std::string_view second = digits_at(text, found.end + 1);
  if (second.empty() || second.size() > 2) return {};
  found.end += 1 + second.size();
  const bool goes_on =
      found.end < text.size() &&
      (text[found.end] == mark ||
       (mark == '/' && (text[found.end] == '-' || text[found.end] == ' ')));
  const std::string_view third =
      goes_on ? digits_at(text, found.end + 1) : std::string_view();
  if (first.size() == 4 && second.size() == 2 && third.size() == 2 &&
      mark == '-') {
    found.day = Day::of(number(first), number(second), number(third));
    found.end += 3;
    return found;
  }
  if (first.size() > 2 || first.empty()) return {};
  const bool date_like = number(first) >= 1 && number(first) <= 31 &&
                         number(second) >= 1 && number(second) <= 12;
  if (!date_like) return {};
  if (third.size() == 4) {
    found.end += 5;
    // `4/3 2025` is the fourth of March here and the third of April elsewhere.
    const bool certain = mark == '.' || number(first) > 12;
    if (certain) {
      found.day = Day::of(number(third), number(second), number(first));
    }
    return found;
  }
  if (third.size() == 2 && goes_on && text[found.end] != ' ') {
    found.end += 3;
    return found;
  }
  // `10.12` is a time as well as a day; `4/3` is no time.
  if (mark == '/' && third.empty()) return found;
  return {};
}

/// The article and the weekday before a day belong to it.
void take_words_before(std::string_view text, std::size_t from,
                       const Lexicon& lexicon, FoundDay& found) {
  for (int words = 0; words < 2; ++words) {
    std::size_t end = found.begin;
    while (end > from && (text[end - 1] == ' ' || text[end - 1] == ',')) --end;
    std::size_t begin = end;
    while (begin > from && text[begin - 1] != ' ' && text[begin - 1] != ',' &&
           text[begin - 1] != ':' && text[begin - 1] != '\t') {
      --begin;
    }
    const std::string_view word = text.substr(begin, end - begin);
    if (word.empty()) return;
    const std::string_view bare =
        word.ends_with('.') ? word.substr(0, word.size() - 1) : word;
    if (const auto weekday = lexicon.weekday(known_day_word(bare))) {
      found.weekday = weekday;
      found.begin = begin;
      return;
    }
    if (!lexicon.is(&Language::articles, word)) return;
    found.begin = begin;
  }
}

std::optional<Clock> clock_at(std::string_view text, std::size_t& at,
                              bool& has_minutes) {
  const std::string_view hours = digits_at(text, at);
  if (hours.empty() || hours.size() > 2) return {};
  std::size_t end = at + hours.size();
  int minutes = 0;
  has_minutes = false;
  if (end < text.size() && (text[end] == '.' || text[end] == ':')) {
    const std::string_view rest = digits_at(text, end + 1);
    if (rest.size() == 2) {
      minutes = number(rest);
      has_minutes = true;
      end += 3;
    } else if (!rest.empty()) {
      return {};
    }
  }
  if (end < text.size() && is_digit(text[end])) return {};
  const auto clock = Clock::of(number(hours), minutes);
  if (clock) at = end;
  return clock;
}

/// The dash or word between two times; how many bytes.
std::size_t joint_at(std::string_view text, std::size_t at) {
  const std::size_t begin = at;
  at = skip_blanks(text, at);
  for (const std::string_view mark : {"–", "—", "-", "till", "til"}) {
    if (!text.substr(at).starts_with(mark)) continue;
    if (!is_border(text, at + mark.size()) && mark.size() > 3) continue;
    return skip_blanks(text, at + mark.size()) - begin;
  }
  return 0;
}

}  // namespace

std::vector<FoundDay> find_days(std::string_view text, const Lexicon& lexicon) {
  std::vector<FoundDay> days;
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_digit(text[at])) {
      ++at;
      continue;
    }
    auto found = by_name(text, at, lexicon);
    if (!found) found = by_numbers(text, at);
    if (!found) {
      at += digits_at(text, at).size();
      continue;
    }
    at = found->end;
    take_words_before(text, from, lexicon, *found);
    from = at;
    days.push_back(*found);
  }
  return days;
}

std::optional<Day> day_after(const std::vector<FoundDay>& days,
                             std::optional<Day> held) {
  if (days.size() != 1) return {};
  const FoundDay& found = days.front();
  std::optional<Day> day = found.day;
  if (!day && held && found.month > 0) {
    for (const int year : {held->year(), held->year() + 1}) {
      day = Day::of(year, found.month, found.month_day);
      if (day && *day > *held) break;
    }
  }
  if (!day || (held && *day <= *held)) return {};
  if (found.weekday && *found.weekday != day->weekday()) return {};
  return day;
}

std::string without_days(std::string_view text,
                         const std::vector<FoundDay>& days) {
  std::string out(text);
  for (const FoundDay& day : days) {
    for (std::size_t at = day.begin; at < day.end; ++at) out[at] = ' ';
  }
  return out;
}

std::vector<FoundTimes> find_times(std::string_view text,
                                   const Lexicon& lexicon) {
  std::vector<FoundTimes> times;
  bool announced = false;
  std::size_t words_begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_digit(text[at])) {
      const std::string_view word = word_at(text, at);
      if (word.empty()) {
        if (text[at] != ' ' && text[at] != '.' && text[at] != ':') {
          announced = false;
        }
        ++at;
        continue;
      }
      announced = lexicon.is(&Language::clock, word);
      if (announced) words_begin = at;
      at += word.size();
      continue;
    }
    const std::size_t begin = at;
    bool minutes = false;
    const auto start = clock_at(text, at, minutes);
    if (!start) {
      at += digits_at(text, at).size();
      announced = false;
      continue;
    }
    FoundTimes found{.start = *start,
                     .end = {},
                     .begin_at = announced ? words_begin : begin,
                     .end_at = at};
    bool end_minutes = false;
    if (const std::size_t joint = joint_at(text, at)) {
      std::size_t next = at + joint;
      const std::string_view word = word_at(text, next);
      if (lexicon.is(&Language::clock, word)) {
        next = skip_blanks(text, next + word.size());
        if (text.substr(next).starts_with('.'))
          next = skip_blanks(text, next + 1);
      }
      if (const auto end = clock_at(text, next, end_minutes)) {
        found.end = end;
        found.end_at = next;
        at = next;
      }
    }
    const bool certain = announced || minutes || (found.end && end_minutes);
    announced = false;
    if (certain) times.push_back(found);
  }
  return times;
}

}  // namespace bra::intake
