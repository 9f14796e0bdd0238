#include "query/period.h"

#include <doctest/doctest.h>

#include <string>

#include "support/asking.h"

namespace bra::query {
namespace {

const Day today = *iso_day("2024-05-17");  // a Friday in week 20

std::string told(std::string_view text) {
  const Source source{"command line", std::string(text)};
  Report report;
  const auto when = read_when(span_of(source, source.text), test::vocabulary(),
                              today, report);
  if (!when) return "refused";
  if (when->last_meetings) {
    return std::to_string(*when->last_meetings) + " meetings";
  }
  return when->days.iso();
}

}  // namespace

TEST_CASE("a period is written as people write it") {
  struct Row {
    std::string_view written, means;
  };
  const Row rows[] = {
      {"2024", "2024-01-01..2024-12-31"},
      {"2024-05", "2024-05"},
      {"2024-02", "2024-02"},
      {"2024-Q2", "2024-04-01..2024-06-30"},
      {"2024-q2", "2024-04-01..2024-06-30"},
      {"2024-T1", "2024-01-01..2024-04-30"},
      {"2024-t3", "2024-09-01..2024-12-31"},
      {"2024-W20", "2024-05-13..2024-05-19"},
      {"2024-W01", "2024-01-01..2024-01-07"},
      {"2020-W53", "2020-12-28..2021-01-03"},
      {"2024-05-17", "2024-05-17..2024-05-17"},
      {"9999-12", "9999-12"},
      {" 2024-05 ", "2024-05"},
      // ranges
      {"2024-03..2024-05", "2024-03-01..2024-05-31"},
      {"2024-03-10..2024-Q2", "2024-03-10..2024-06-30"},
      {"2024-03..", "2024-03-01.."},
      {"..2024-03", "..2024-03-31"},
      {"2024-03 .. 2024-05", "2024-03-01..2024-05-31"},
      {"2024-03..today", "2024-03-01..2024-05-17"},
      {"2024-05-17..2024-05-17", "2024-05-17..2024-05-17"},
      // words
      {"today", "2024-05-17..2024-05-17"},
      {"yesterday", "2024-05-16..2024-05-16"},
      {"this month", "2024-05"},
      {"This  Month", "2024-05"},
      {"last month", "2024-04"},
      {"last quarter", "2024-01-01..2024-03-31"},
      {"this tertial", "2024-05-01..2024-08-31"},
      {"last tertial", "2024-01-01..2024-04-30"},
      {"this year", "2024-01-01..2024-12-31"},
      {"last year", "2023-01-01..2023-12-31"},
      {"this week", "2024-05-13..2024-05-19"},
      {"last week", "2024-05-06..2024-05-12"},
      {"last 2 months", "2024-03-01..2024-04-30"},
      {"last 6 months", "2023-11-01..2024-04-30"},
      {"last 2 weeks", "2024-04-29..2024-05-12"},
      {"last 2 days", "2024-05-15..2024-05-16"},
      {"last meeting", "1 meetings"},
      {"last 3 meetings", "3 meetings"},
      {"last three meetings", "3 meetings"},
      // a month or a part of a year without a year is the latest one begun
      {"mars", "2024-03"},
      {"maj", "2024-05"},
      {"juni", "2023-06"},
      {"June", "2023-06"},
      {"i mars", "2024-03"},
      {"mars 2022", "2022-03"},
      {"q1", "2024-01-01..2024-03-31"},
      {"Q3", "2023-07-01..2023-09-30"},
      {"kvartal 2", "2024-04-01..2024-06-30"},
      {"kvartal 2 2023", "2023-04-01..2023-06-30"},
      {"vecka 20", "2024-05-13..2024-05-19"},
      {"v21", "2023-05-22..2023-05-28"},
      {"17 maj 2024", "2024-05-17..2024-05-17"},
      {"den 17 maj 2024", "2024-05-17..2024-05-17"},
      {"18 maj", "2023-05-18..2023-05-18"},
      {"29 februari", "2024-02-29..2024-02-29"},
      {"mars 2024..maj 2024", "2024-03-01..2024-05-31"},
      // Swedish
      {"denna månad", "2024-05"},
      {"den här månaden", "2024-05"},
      {"förra månaden", "2024-04"},
      {"förra kvartalet", "2024-01-01..2024-03-31"},
      {"Förra  Kvartalet", "2024-01-01..2024-03-31"},
      {"i år", "2024-01-01..2024-12-31"},
      {"förra året", "2023-01-01..2023-12-31"},
      {"senaste 3 mötena", "3 meetings"},
      {"de senaste tre mötena", "3 meetings"},
      {"senaste mötet", "1 meetings"},
      {"förra mötet", "1 meetings"},
      {"i dag", "2024-05-17..2024-05-17"},
      {"idag", "2024-05-17..2024-05-17"},
      {"i går", "2024-05-16..2024-05-16"},
      // å as two characters
      {"i a\u030Ar", "2024-01-01..2024-12-31"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(told(row.written) == row.means);
  }
}

TEST_CASE("what is no period is refused with a proposal") {
  struct Row {
    std::string_view written, says, advises;
  };
  const Row rows[] = {
      {"20241301", "20241301 is no period", "write 2024-01-13"},
      {"20240517", "20240517 is no period", "write 2024-05-17"},
      {"202405", "202405 is no period", "write 2024-05"},
      {"240517", "240517 is no period", "write 2024-05-17"},
      {"04/05/2024", "04/05/2024 is no period",
       "write 2024-05-04 or 2024-04-05"},
      {"17/05/2024", "17/05/2024 is no period", "write 2024-05-17"},
      {"17.5.2024", "17.5.2024 is no period", "write 2024-05-17"},
      {"17/5 2024", "17/5 2024 is no period", "write 2024-05-17"},
      {"2024/05/17", "2024/05/17 is no period", "write 2024-05-17"},
      {"24-05-17", "24-05-17 is no period", "write 2024-05-17"},
      {"2024/5", "2024/5 is no period", "write 2024-05"},
      {"5/2024", "5/2024 is no period", "write 2024-05"},
      {"2024-5", "2024-5 is no period", "write 2024-05"},
      {"2024-5-7", "2024-5-7 is no period", "write 2024-05-07"},
      {"2024-13", "2024-13 is no month: a year has 12",
       "write 2024-01 to 2024-12"},
      {"2024-00", "2024-00 is no month: a year has 12",
       "write 2024-01 to 2024-12"},
      {"2024-02-30", "2024-02-30 is no day: the month has 29",
       "write 2024-02-29"},
      {"2024-04-00", "2024-04-00 is no day: the month has 30",
       "write 2024-04-01"},
      {"2024-17-05", "2024-17-05 is no period", "write 2024-05-17"},
      {"2024-Q5", "2024-Q5 is no quarter: a year has 4",
       "write 2024-Q1 to 2024-Q4"},
      {"2024-T4", "2024-T4 is no tertial: a year has 3",
       "write 2024-T1 to 2024-T3"},
      {"2024-W53", "2024-W53 is no week: the year has 52",
       "write 2024-W01 to 2024-W52"},
      {"2024-05..2024-03", "2024-05..2024-03 ends before it begins",
       "write 2024-03..2024-05"},
      {"2024-03..2024-13", "2024-13 is no month: a year has 12",
       "write 2024-01 to 2024-12"},
      {"this mnth", "this mnth is no period", "did you mean this month?"},
      {"förra kvartelet", "förra kvartelet is no period",
       "did you mean förra kvartalet?"},
      {"marss", "marss is no period", "did you mean mars?"},
      {"0000", "0000 is no period",
       "write 2024, 2024-05, 2024-Q2, 2024-05-17, 2024-03..2024-05 or last 3 "
       "meetings"},
      {"..", ".. is no period",
       "write 2024, 2024-05, 2024-Q2, 2024-05-17, 2024-03..2024-05 or last 3 "
       "meetings"},
      {"last meeting..", "last meeting is no period",
       "write 2024, 2024-05, 2024-Q2, 2024-05-17, 2024-03..2024-05 or last 3 "
       "meetings"},
      {"last 0 meetings", "last 0 meetings is no period",
       "write 2024, 2024-05, 2024-Q2, 2024-05-17, 2024-03..2024-05 or last 3 "
       "meetings"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    const Source source{"command line", std::string(row.written)};
    Report report;
    CHECK(!read_when(span_of(source, source.text), test::vocabulary(), today,
                     report));
    REQUIRE(report.all().size() == 1);
    CHECK(test::said(report.all()[0].headline) == row.says);
    REQUIRE(report.all()[0].advice);
    CHECK(test::said(*report.all()[0].advice) == row.advises);
  }
}

TEST_CASE("a bad side of a range is pointed at alone") {
  const Source source{"command line", "2024-03..2024-13"};
  Report report;
  read_when(span_of(source, source.text), test::vocabulary(), today, report);
  REQUIRE(report.all().size() == 1);
  CHECK(report.all()[0].where.text() == "2024-13");
}

TEST_CASE("a day is one day") {
  struct Row {
    std::string_view written, means;
  };
  const Row rows[] = {
      {"2024-05-01", "2024-05-01"}, {"today", "2024-05-17"},
      {"1 maj 2024", "2024-05-01"}, {"2024-05", "refused"},
      {"last meeting", "refused"},  {"2024-05-32", "refused"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    const Source source{"command line", std::string(row.written)};
    Report report;
    const auto day = read_day(span_of(source, source.text), test::vocabulary(),
                              today, report);
    CHECK((day ? day->iso() : "refused") == row.means);
    CHECK(report.empty() == day.has_value());
  }
}

TEST_CASE("any bytes are a period or refused") {
  const std::string_view texts[] = {
      "",
      " ",
      "....",
      "\xFF\xFE",
      "2024-",
      "-",
      "2024-W",
      "2024-Q",
      "q",
      "last",
      "this",
      "last 99999999999 months",
      "last 4000000 years",
      "1..",
      "2024-05-17-1",
      "99999999999999999999",
      "2024-q99999",
      "month month",
      "last 399999 months",
      "31 juni 2024",
      "31 februari",
  };
  for (const std::string_view text : texts) {
    CAPTURE(text);
    const Source source{"command line", std::string(text)};
    Report report;
    const auto when = read_when(span_of(source, source.text),
                                test::vocabulary(), today, report);
    CHECK(!when);
    CHECK(report.all().size() == 1);
  }
}

}  // namespace bra::query
