#include "read/times.h"

#include <vector>

#include "read/date_tokens.h"
#include "read/dates.h"
#include "text/utf8.h"

namespace bra::read {

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
  const std::vector<Token> t = date_tokens(text);
  std::size_t at = 0;
  const auto skip_words = [&] {
    while (at < t.size() && t[at].kind == TokenKind::word &&
           (lexicon.is(&Language::clock, t[at].text) ||
            lexicon.is(&Language::about, t[at].text))) {
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
      is_dash(t[at]) || lexicon.is(&Language::until, t[at].text);
  if (!joined) return {};
  ++at;
  skip_words();
  times.end = clock_at(t, at);
  if (!times.end || at != t.size()) return {};
  return times;
}

std::optional<Occasion> occasion_at(std::string_view text, Span where,
                                    const Lexicon& lexicon, Report& report) {
  const DateReading reading = read_date(text, lexicon);
  const bool is_date_alone = reading.day && !reading.refused;
  if (is_date_alone) {
    return Occasion{{*reading.day, where, reading.weekday}, {}};
  }
  std::string_view rest = reading.rest;
  if (rest.starts_with(',')) rest = utf8::trim(rest.substr(1));
  // A number alone may be anything.
  const bool says_time = !whole_number(rest);
  if (const auto times = read_times(rest, lexicon); times && says_time) {
    return Occasion{{*reading.day, where, reading.weekday}, *times};
  }
  const auto day = date_at(text, where, lexicon, report);
  if (!day) return {};
  return Occasion{*day, {}};
}

}  // namespace bra::read
