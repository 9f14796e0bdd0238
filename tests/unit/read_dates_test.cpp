#include "read/dates.h"

#include <doctest/doctest.h>

#include <string>

#include "read/periods.h"
#include "read/times.h"

namespace bra::read {
namespace {

const Lexicon& words() {
  static const Lexicon lexicon(Council{});
  return lexicon;
}

}  // namespace

TEST_CASE("a date is read in every form that names one day") {
  struct Row {
    std::string_view text, day;
    int weekday;
  };
  const Row rows[] = {
      {"2025-03-12", "2025-03-12", 0},
      {"onsdag 2025-03-12", "2025-03-12", 3},
      {"12 mars 2025", "2025-03-12", 0},
      {"den 12 mars 2025", "2025-03-12", 0},
      {"onsdag 12 mars 2025", "2025-03-12", 3},
      {"Onsdagen den 12 Mars 2025", "2025-03-12", 3},
      {"onsdag, den 12:e mars 2025", "2025-03-12", 3},
      {"fre 17 maj 2024", "2024-05-17", 5},
      {"Wednesday 12 March 2025", "2025-03-12", 3},
      {"March 12, 2025", "2025-03-12", 0},
      {"lo\u0308rdag 1 februari 2025", "2025-02-01", 6},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const DateReading reading = read_date(row.text, words());
    CHECK(!reading.refused);
    REQUIRE(reading.day);
    CHECK(reading.day->iso() == row.day);
    CHECK(reading.weekday.value_or(0) == row.weekday);
  }
}

TEST_CASE("a date that could be another is refused with a proposal") {
  struct Row {
    std::string_view text, proposal;
  };
  const Row rows[] = {
      {"17.5.2024", "2024-05-17"},  {"17-5-2024", "2024-05-17"},
      {"4/3", "2025-03-12"},        {"04/05/2024", "2025-03-12"},
      {"20240517", "2024-05-17"},   {"240517", "2024-05-17"},
      {"2024/05/17", "2024-05-17"}, {"våren 2025", "2025-03-12"},
      {"i maj", "2025-03-12"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const DateReading reading = read_date(row.text, words());
    CHECK(reading.refused);
    CHECK(!reading.day);
    REQUIRE(reading.proposal);
    CHECK(reading.proposal->arguments.at(0).text == row.proposal);
  }
}

TEST_CASE(
    "a day that is not in the calendar, and a day without its year, are "
    "no dates") {
  for (const std::string_view text :
       {"2025-02-30", "31 april 2025", "12 mars", "onsdag", "", "den"}) {
    CAPTURE(text);
    const DateReading reading = read_date(text, words());
    CHECK(reading.refused);
    CHECK(!reading.day);
  }
}

TEST_CASE("words after a date are told and the date holds") {
  const DateReading reading = read_date("2025-03-12 kl. 10", words());
  CHECK(reading.refused);
  REQUIRE(reading.day);
  CHECK(reading.day->iso() == "2025-03-12");
}

TEST_CASE("times are read in every form of Swedish minutes") {
  struct Row {
    std::string_view text, start, end;
  };
  const Row rows[] = {
      {"10:00–11:10", "10:00", "11:10"},
      {"10.00 – 11:10", "10:00", "11:10"},
      {"10.00 - 11:10", "10:00", "11:10"},
      {"kl. 8.30", "08:30", ""},
      {"kl. 9–11", "09:00", "11:00"},
      {"13-15", "13:00", "15:00"},
      {"klockan 13 till 14.30", "13:00", "14:30"},
      {"9.00—10.00", "09:00", "10:00"},
      {"kl 8.30 - kl 9", "08:30", "09:00"},
      {"08:30 – ca 10:00", "08:30", "10:00"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const auto times = read_times(row.text, words());
    REQUIRE(times);
    REQUIRE(times->start);
    CHECK(times->start->iso() == row.start);
    CHECK((times->end ? times->end->iso() : std::string()) == row.end);
  }
  for (const std::string_view text :
       {"förmiddagen", "25:00", "10:75", "10:00 fika", "1000–1110", ""}) {
    CAPTURE(text);
    CHECK(!read_times(text, words()));
  }
}

TEST_CASE("the month of a picture is read from its heading or cell") {
  struct Row {
    std::string_view text, period;
    bool whole;
  };
  const Row rows[] = {
      {"Lägesbild sociala risker, februari", "2025-02", false},
      {"Lägesbild mars", "2025-03", false},  // the meeting's own month
      {"Lägesbild april", "2024-04", false},
      {"Lägesbild december 2023", "2023-12", false},
      {"Lägesbild 2024-11", "2024-11", false},
      {"Lägesbild 1 januari – 11 februari 2025", "2025-01-01..2025-02-11",
       false},
      {"Lägesbild 28 december – 3 januari 2025", "2024-12-28..2025-01-03",
       false},
      {"Lägesbild 2025-01-01–2025-02-11", "2025-01-01..2025-02-11", false},
      {"Lägesbild 2025-01-01..2025-02-11", "2025-01-01..2025-02-11", false},
      {"Möte 12 mars 2025", "", false},  // a full date is never a month
      {"Möte 12 mars", "", false},
      {"Inför jul", "", false},  // a word too short to be a month by itself
      {"Lägesbild", "", false},
      {"jan", "2025-01", true},
      {"apr 2024", "2024-04", true},
      {"2024-12", "2024-12", true},
      {"mars (reviderad)", "", true},
      {"Källa", "", true},
  };
  const Day meeting = *iso_day("2025-03-12");
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const PeriodReading reading =
        read_period(row.text, words(), meeting, row.whole);
    CHECK(!reading.ambiguous);
    CHECK((reading.period ? reading.period->iso() : std::string()) ==
          row.period);
  }
  CHECK(read_period("Lägesbild mars och april", words(), meeting, false)
            .ambiguous);
  CHECK(read_period("januari–mars 2025", words(), meeting, false).ambiguous);
}

}  // namespace bra::read
