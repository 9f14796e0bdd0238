#include "text/date.h"

#include <doctest/doctest.h>

#include "text/utf8.h"

namespace bra {

TEST_CASE("a month holds its first and last day and no other") {
  struct Row {
    std::string_view month, day;
    bool held;
  };
  const Row rows[] = {
      {"2024-02", "2024-01-31", false}, {"2024-02", "2024-02-01", true},
      {"2024-02", "2024-02-29", true},  {"2024-02", "2024-03-01", false},
      {"2023-12", "2023-12-31", true},  {"2023-12", "2024-01-01", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.month);
    CAPTURE(row.day);
    const Period period = Period::of(*iso_month(row.month));
    CHECK(period.holds(*iso_day(row.day)) == row.held);
    CHECK(period.iso() == row.month);
  }
}

TEST_CASE("every month has a last day, the last of all too") {
  CHECK(iso_month("2024-02")->last().iso() == "2024-02-29");
  CHECK(iso_month("2023-12")->last().iso() == "2023-12-31");
  CHECK(iso_month("9999-12")->last().iso() == "9999-12-31");
}

TEST_CASE("a day that does not exist is no day") {
  for (const std::string_view text :
       {"2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "24-04-01",
        "2024-4-1", "2024/04/01", "2024-04-01 ", ""}) {
    CAPTURE(text);
    CHECK(!iso_day(text));
  }
  CHECK(iso_day("2024-02-29")->iso() == "2024-02-29");
}

TEST_CASE("weekdays and ISO weeks are the calendar's") {
  CHECK(iso_day("2024-05-17")->weekday() == 5);
  CHECK(iso_day("2024-05-17")->week() == 20);
  CHECK(iso_day("2024-12-30")->week() == 1);
  CHECK(iso_day("2021-01-03")->week() == 53);
}

TEST_CASE("every day of four centuries follows the one before") {
  Day day = *Day::of(1899, 12, 31);
  Weekday weekday = 7;
  for (int year = 1900; year < 2300; ++year) {
    for (int month = 1; month <= 12; ++month) {
      for (int date = 1; Day::of(year, month, date); ++date) {
        const Day next = *Day::of(year, month, date);
        weekday = weekday % 7 + 1;
        REQUIRE(next == day.plus(1));
        REQUIRE(next.weekday() == weekday);
        REQUIRE(next.year() == year);
        REQUIRE(next.month() == month);
        REQUIRE(next.day() == date);
        day = next;
      }
    }
  }
  CHECK(day.iso() == "2299-12-31");
}

TEST_CASE("text is compared without case and found without accents") {
  CHECK(utf8::fold("ÅSELL") == utf8::fold("åsell"));
  CHECK(utf8::fold("A\u030Asell") == utf8::fold("Åsell"));
  CHECK(utf8::fold("åsell") != utf8::fold("asell"));
  CHECK(utf8::unaccent("Åsell") == "asell");
  CHECK(utf8::has_accent("Åsell"));
  CHECK(!utf8::has_accent("Asell"));
}

TEST_CASE("width counts columns") {
  CHECK(utf8::width("åäö") == 3);
  CHECK(utf8::width("a\u030A") == 1);
  CHECK(utf8::width("世界") == 4);
  CHECK(utf8::width("😀") == 2);
}

TEST_CASE("the Swedish alphabet ends with å ä ö") {
  const std::string_view ordered[] = {"Adam", "Bo", "ek", "Östen"};
  CHECK(utf8::collation_key("Zorn") < utf8::collation_key("Åsa"));
  CHECK(utf8::collation_key("Åsa") < utf8::collation_key("Ärla"));
  CHECK(utf8::collation_key("Ärla") < utf8::collation_key("Öberg"));
  for (std::size_t i = 1; i < std::size(ordered); ++i) {
    CHECK(utf8::collation_key(ordered[i - 1]) <
          utf8::collation_key(ordered[i]));
  }
}

}  // namespace bra
