#include "read/dates.h"

#include <cstdlib>
#include <vector>

#include "read/date_tokens.h"

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

namespace {

Message in_iso(Day day) { return {"write it as {}", day}; }

// The year of a day whose month is a number, `15/4 2026`, `15/4, 2026` or
// `15/4 -26`, if it is the last of the tokens.
std::optional<int> year_alone(const std::vector<Token>& t, std::size_t at) {
  if (at + 1 == t.size() && t[at].is_number(4, 4)) return t[at].value;
  if (at + 2 != t.size()) return {};
  const Token& year = t[at + 1];
  const bool parted = t[at].is(",") || is_dash(t[at]);
  if (parted && year.is_number(4, 4)) return year.value;
  const bool is_short = is_dash(t[at]) && year.glued && year.is_number(2, 2);
  return is_short ? std::optional(2000 + year.value) : std::nullopt;
}

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
    } else if (t[at + 4].is_number(4, 4) && t[at + 2].value > 12) {
      day = Day::of(t[at + 4].value, t[at].value, t[at + 2].value);
    }
  }
  const auto year = day ? std::nullopt : year_alone(t, at + 3);
  if (year) {
    day = Day::of(*year, t[at + 2].value, t[at].value);
    end = t.back().end();
  }
  const std::string_view written(t[at].text.data(), end - t[at].begin);
  const bool two = end == t[at + 2].end();
  const bool year_last = year || (!two && t[at + 4].is_number(4, 4));
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

// `2025-05-14 (onsdag)`, `14 maj 2025, onsdag`: what stands after that.
std::size_t take_weekday_after(const std::vector<Token>& t, std::size_t next,
                               const Lexicon& lexicon, DateReading& reading) {
  std::size_t at = next;
  if (at < t.size() && (t[at].is(",") || t[at].is("("))) ++at;
  if (reading.weekday || at >= t.size()) return next;
  reading.weekday = lexicon.weekday(t[at].text);
  if (!reading.weekday) return next;
  ++at;
  return at < t.size() && t[at].is(")") ? at + 1 : at;
}

Message not_a_date(std::string_view text) { return {"{} is no date", text}; }

}  // namespace

DateReading read_date(std::string_view text, const Lexicon& lexicon) {
  DateReading reading;
  reading.day = iso_day(text);
  if (reading.day) return reading;
  const std::vector<Token> t = date_tokens(text);
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
  if (const auto iso = number_date_at(t, at)) {
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
  next = take_weekday_after(t, next, lexicon, reading);
  if (next < t.size()) {
    reading.rest = text.substr(t[next].begin);
    reading.refused = Message("{} stands after the date", reading.rest);
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
  if (text.find_first_of("0123456789") == text.npos) return {};
  const std::vector<Token> t = date_tokens(text);
  for (std::size_t at = 0; at < t.size(); ++at) {
    if (const auto iso = number_date_at(t, at)) return iso->day;
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

}  // namespace bra::read
