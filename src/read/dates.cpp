#include "read/dates.h"

#include <fmt/format.h>
#include <algorithm>

#include <array>
#include <cstdlib>
#include <vector>

#include "text/utf8.h"

namespace bra::read {

extern const Fault date_refused{
    .name = "date-refused",
    .severity = Severity::error,
    .summary = "a date that cannot be read with certainty",
    .why =
        "17.5.2024 and 4/3 mean different days to different people. A date "
        "is written year-month-day, or with the month's name, so that "
        "nobody has to guess.",
    .wrong = "datum: 17.5.2024",
    .right = "datum: 2024-05-17",
};

extern const Fault time_refused{
    .name = "time-refused",
    .severity = Severity::error,
    .summary = "a time that cannot be read",
    .why =
        "The times of a meeting are read as a start and an end, so that "
        "its length can be told.",
    .wrong = "tid: förmiddagen",
    .right = "tid: 10:00–11:10",
};

extern const Fault month_ambiguous{
    .name = "month-ambiguous",
    .severity = Severity::error,
    .summary = "two months are named where one is wanted",
    .why =
        "A risk picture belongs to one month. With two in its heading "
        "nobody can tell which one a level holds for.",
    .wrong = "## Lägesbild mars och april",
    .right = "## Lägesbild april",
};

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

enum class TokenKind : std::uint8_t { number, word, mark };

struct Token {
  TokenKind kind = TokenKind::mark;
  std::string_view text;
  std::size_t begin = 0;
  int value = 0;
  bool glued = false;  ///< no blank before it

  [[nodiscard]] std::size_t end() const { return begin + text.size(); }
  [[nodiscard]] bool is(std::string_view mark) const {
    return kind == TokenKind::mark && text == mark;
  }
  [[nodiscard]] bool is_number(std::size_t least, std::size_t most) const {
    return kind == TokenKind::number && text.size() >= least &&
           text.size() <= most;
  }
};

// Longer texts than any heading hold no date worth looking for.
constexpr std::size_t most_tokens = 256;

std::vector<Token> tokens_of(std::string_view text) {
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

struct Found {
  std::optional<Day> day;
  std::size_t next = 0;  ///< the token after it
};

// `2025-03-12` at `at`: the day, or no day but a `next` if there is none such.
std::optional<Found> iso_at(const std::vector<Token>& t, std::size_t at) {
  if (at + 4 >= t.size()) return {};
  if (!t[at].is_number(4, 4) || !t[at + 1].is("-") || !t[at + 1].glued ||
      !t[at + 2].is_number(2, 2) || !t[at + 2].glued || !t[at + 3].is("-") ||
      !t[at + 3].glued || !t[at + 4].is_number(2, 2) || !t[at + 4].glued) {
    return {};
  }
  return Found{Day::of(t[at].value, t[at + 2].value, t[at + 4].value), at + 5};
}

std::size_t skip_ordinal(const std::vector<Token>& t, std::size_t at) {
  // `12:e mars`, `12:a`, `12.` before a month's name.
  if (at + 1 < t.size() && t[at].is(":") && t[at].glued && t[at + 1].glued &&
      (t[at + 1].text == "e" || t[at + 1].text == "a")) {
    return at + 2;
  }
  if (at < t.size() && t[at].is(".") && t[at].glued) return at + 1;
  return at;
}

struct WordDate {
  int day = 0;
  int month = 0;
  std::optional<int> year;
  std::size_t next = 0;
};

// `12 mars 2025` or `March 12, 2025`, with or without the year.
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
    // `april 10:00` or `mars 3/4` is no date.
    if (at + 2 < t.size() && t[at + 2].glued && !t[at + 2].is(",")) return {};
    date.day = t[at + 1].value;
    date.month = month->month;
    date.next = at + 2;
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

Message in_iso(Day day) { return {"write it as {}", day}; }

// What a date in a form that we refuse was probably meant to be.
std::optional<DateReading> refused_form(const std::vector<Token>& t,
                                        std::size_t at) {
  if (t[at].kind != TokenKind::number) return {};
  DateReading reading;
  const auto propose = [&](std::optional<Day> day) {
    reading.proposal =
        day ? in_iso(*day)
            : Message("write it as year-month-day, such as {}", "2025-03-12");
    return reading;
  };
  if (t[at].is_number(8, 8) && at + 1 == t.size()) {
    const int n = t[at].value;
    reading.refused = Message("{} has no dashes", t[at].text);
    return propose(Day::of(n / 10000, n / 100 % 100, n % 100));
  }
  if (t[at].is_number(6, 6) && at + 1 == t.size()) {
    const int n = t[at].value;
    reading.refused = Message("{} has no century and no dashes", t[at].text);
    return propose(Day::of(2000 + n / 10000, n / 100 % 100, n % 100));
  }
  if (at + 2 >= t.size() || !t[at + 1].glued || !t[at + 2].glued ||
      t[at + 2].kind != TokenKind::number) {
    return {};
  }
  const Token& mark = t[at + 1];
  if (!mark.is(".") && !mark.is("/") && !is_dash(mark)) return {};
  std::size_t end = t[at + 2].end();
  std::optional<Day> day;
  if (at + 4 < t.size() && t[at + 3].text == mark.text &&
      t[at + 4].kind == TokenKind::number) {
    end = t[at + 4].end();
    const bool day_first = !mark.is("/") || t[at].value > 12;
    if (t[at + 4].is_number(4, 4) && day_first) {
      day = Day::of(t[at + 4].value, t[at + 2].value, t[at].value);
    } else if (t[at].is_number(4, 4)) {
      day = Day::of(t[at].value, t[at + 2].value, t[at + 4].value);
    }
  }
  const std::string_view written(t[at].text.data(), end - t[at].begin);
  const bool two = end == t[at + 2].end();
  const bool year_last = !two && t[at + 4].is_number(4, 4);
  const bool either = t[at].value <= 12 && t[at + 2].value <= 12;
  if (t[at].is_number(4, 4) || (year_last && !either)) {
    reading.refused = Message("{} is not written as year-month-day", written);
  } else if (two && !either) {  // `31/10`
    reading.refused = Message("{} has no year", written);
  } else {
    reading.refused = Message("{} can mean more than one day", written);
  }
  return propose(day);
}

Message not_a_date(std::string_view text) { return {"{} is no date", text}; }

}  // namespace

DateReading read_date(std::string_view text, const Lexicon& lexicon) {
  DateReading reading;
  const std::vector<Token> t = tokens_of(text);
  std::size_t at = 0;
  if (at < t.size() && t[at].kind == TokenKind::word) {
    if (const auto weekday = lexicon.weekday(t[at].text)) {
      reading.weekday = weekday;
      ++at;
      if (at < t.size() && (t[at].is(",") || t[at].is("."))) ++at;
    }
  }
  if (at < t.size() && lexicon.is(&Language::articles, t[at].text)) ++at;
  const Message proposal("write it as year-month-day, such as {}",
                         "2025-03-12");
  if (at >= t.size()) {
    reading.refused = not_a_date(text);
    reading.proposal = proposal;
    return reading;
  }
  std::size_t next = 0;
  if (const auto iso = iso_at(t, at)) {
    reading.day = iso->day;
    next = iso->next;
  } else if (const auto date = word_date_at(t, at, lexicon)) {
    if (!date->year) {
      reading.refused = Message("{} has no year", text);
      reading.proposal = Message("add the year");
      return reading;
    }
    reading.day = Day::of(*date->year, date->month, date->day);
    next = date->next;
  } else {
    if (auto refused = refused_form(t, at)) return *refused;
    reading.refused = not_a_date(text);
    reading.proposal = proposal;
    return reading;
  }
  if (!reading.day) {
    reading.refused = Message("there is no {} in the calendar", text);
    reading.proposal = Message("correct the day or the month");
    return reading;
  }
  if (next < t.size()) {
    reading.refused =
        Message("{} stands after the date", text.substr(t[next].begin));
    reading.proposal = Message("write the date alone, and this in the text");
  }
  return reading;
}

std::optional<Dated> date_at(std::string_view text, Span where,
                             const Lexicon& lexicon, Report& report) {
  const DateReading reading = read_date(text, lexicon);
  if (reading.refused) {
    Diagnostic& found = report.add(date_refused, where, *reading.refused);
    if (reading.proposal) found.advise(*reading.proposal);
  }
  if (!reading.day) return {};
  return Dated{*reading.day, where, reading.weekday};
}

std::optional<Day> find_day(std::string_view text, const Lexicon& lexicon,
                            Day near) {
  if (std::none_of(text.begin(), text.end(), is_digit)) return {};
  const std::vector<Token> t = tokens_of(text);
  for (std::size_t at = 0; at < t.size(); ++at) {
    if (const auto iso = iso_at(t, at)) return iso->day;
    const auto date = word_date_at(t, at, lexicon);
    if (!date) continue;
    if (date->year) return Day::of(*date->year, date->month, date->day);
    std::optional<Day> nearest;
    for (int year = near.year() - 1; year <= near.year() + 1; ++year) {
      const auto day = Day::of(year, date->month, date->day);
      const auto away = [&](Day other) {
        return std::abs(other.number - near.number);
      };
      if (day && (!nearest || away(*day) < away(*nearest))) nearest = day;
    }
    return nearest;
  }
  return {};
}

namespace {

std::optional<Clock> clock_at(const std::vector<Token>& t, std::size_t& at) {
  if (at >= t.size() || !t[at].is_number(1, 2)) return {};
  const int hour = t[at].value;
  int minute = 0;
  std::size_t next = at + 1;
  if (next + 1 < t.size() && (t[next].is(":") || t[next].is(".")) &&
      t[next].glued && t[next + 1].glued && t[next + 1].is_number(2, 2)) {
    minute = t[next + 1].value;
    next += 2;
  }
  const auto clock = Clock::of(hour, minute);
  if (clock) at = next;
  return clock;
}

}  // namespace

std::optional<Times> read_times(std::string_view text, const Lexicon& lexicon) {
  const std::vector<Token> t = tokens_of(text);
  std::size_t at = 0;
  const auto skip_words = [&] {
    while (at < t.size() && t[at].kind == TokenKind::word &&
           (lexicon.is(&Language::clock, t[at].text) || t[at].text == "ca")) {
      ++at;
      if (at < t.size() && t[at].is(".")) ++at;
    }
  };
  skip_words();
  Times times;
  times.start = clock_at(t, at);
  if (!times.start) return {};
  if (at == t.size()) return times;
  const bool joined =
      is_dash(t[at]) || t[at].text == "till" || t[at].text == "to";
  if (!joined) return {};
  ++at;
  skip_words();
  times.end = clock_at(t, at);
  if (!times.end || at != t.size()) return {};
  return times;
}

namespace {

struct Named {
  Month month;
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool is_capital(const std::vector<Token>& t, std::size_t at) {
  return at < t.size() && t[at].kind == TokenKind::word &&
         utf8::fold(t[at].text).front() != t[at].text.front();
}

// `Maj Britt Ceder` and `Maj-Lis`: a given name, and no month.
bool is_given_name(const std::vector<Token>& t, std::size_t at,
                   const Lexicon& lexicon) {
  if (!is_capital(t, at)) return false;
  std::size_t next = at + 1;
  if (next < t.size() && t[next].is("-") && t[next].glued) ++next;
  return is_capital(t, next) && !lexicon.month(t[next].text);
}

// A month's name, or 2025-03, that is no part of a date.
std::optional<Named> month_at(const std::vector<Token>& t, std::size_t& at,
                              const Lexicon& lexicon, std::optional<Day> held,
                              bool whole) {
  const std::size_t begin = t[at].begin;
  if (at + 2 < t.size() && t[at].is_number(4, 4) && t[at + 1].is("-") &&
      t[at + 1].glued && t[at + 2].glued && t[at + 2].is_number(2, 2)) {
    const auto month = Month::of(t[at].value, t[at + 2].value);
    if (!month) return {};
    at += 3;
    return Named{*month, begin, t[at - 1].end()};
  }
  if (t[at].kind != TokenKind::word) return {};
  const auto word = lexicon.month(t[at].text);
  if (!word) return {};
  std::size_t next = at + 1;
  if (word->shortened && next < t.size() && t[next].is(".") && t[next].glued) {
    ++next;
  }
  std::optional<int> year;
  if (next < t.size() && t[next].is_number(4, 4)) {
    year = t[next].value;
    ++next;
  }
  // `jul` and `mar` are words too: in running text they need their year.
  if (word->shortened && !year && !whole) return {};
  if (!whole && is_given_name(t, at, lexicon)) return {};
  std::optional<Month> month;
  if (year) {
    month = Month::of(*year, word->month);
  } else if (held) {
    const Month own = Month::of(*held);
    const int back = (own.month() - word->month + 12) % 12;
    month = own.plus(-back);
  }
  if (!month) return {};
  at = next;
  return Named{*month, begin, t[next - 1].end()};
}

}  // namespace

PeriodReading read_period(std::string_view text, const Lexicon& lexicon,
                          std::optional<Day> meeting, bool whole) {
  PeriodReading reading;
  const std::vector<Token> t = tokens_of(text);
  std::vector<Named> months;
  std::vector<Day> days;
  std::size_t days_begin = 0;
  std::size_t days_end = 0;
  std::size_t unread = 0;
  std::optional<WordDate> open_day;
  std::size_t open_begin = 0;
  for (std::size_t at = 0; at < t.size();) {
    const std::size_t begin = t[at].begin;
    if (const auto iso = iso_at(t, at)) {
      if (days.empty()) days_begin = begin;
      if (iso->day) days.push_back(*iso->day);
      at = iso->next;
      days_end = t[at - 1].end();
      continue;
    }
    if (const auto date = word_date_at(t, at, lexicon)) {
      // `1 januari – 11 februari 2025`: the first day takes the last one's
      // year. A day that never gets one is still a day, and no month.
      if (date->year) {
        if (days.empty()) days_begin = open_day ? open_begin : begin;
        if (open_day && days.empty()) {
          const int year =
              *date->year - (open_day->month > date->month ? 1 : 0);
          if (const auto day = Day::of(year, open_day->month, open_day->day)) {
            days.push_back(*day);
          }
        }
        if (const auto day = Day::of(*date->year, date->month, date->day)) {
          days.push_back(*day);
        }
        days_end = t[date->next - 1].end();
        open_day.reset();
      } else {
        open_day = date;
        open_begin = begin;
      }
      at = date->next;
      continue;
    }
    if (const auto month = month_at(t, at, lexicon, meeting, whole)) {
      months.push_back(*month);
      continue;
    }
    if (t[at].kind != TokenKind::mark) ++unread;
    ++at;
  }
  if (whole && (unread > 0 || open_day)) return reading;
  if (days.size() == 2 && days[0] <= days[1]) {
    reading.period = Period{days[0], days[1]};
    reading.begin = days_begin;
    reading.end = days_end;
    return reading;
  }
  if (months.empty()) return reading;
  for (const Named& other : months) {
    if (other.month != months.front().month) reading.ambiguous = true;
  }
  reading.begin = months.front().begin;
  reading.end = months.back().end;
  if (!reading.ambiguous) reading.period = Period::of(months.front().month);
  return reading;
}

}  // namespace bra::read
