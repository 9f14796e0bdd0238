// Numbers of people that are parted in a way of their own.

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "text/loose_numbers.h"

namespace bra::test {

TEST_CASE("a number is found however it is parted") {
  constexpr std::string_view numbers[] = {
      "811218-\n9876",
      "811218 - 9876",
      "1981-12-18-9876",
      "811218\u20149876",
      "81 12 18 - 9876",
      "070-987-65-43",
      "070.987.65.43",
      "+46 70/9876543",
      "070\n987 65 43",
      "08 12 34 56 79",
      "2013-06-14 2314",
      "13 06 14 2314",
      "130614-23 14",
      "130614 23 14",
      "811218\r\n9876",
      "811218  9876",
      "811218\t9876",
      "19811218 \t 9876",
      "811218\u20099876",
      "811218.9876",
      "811218/9876",
      "811218_9876",
      "811218, 9876",
      "811218 (9876",
      "811218\n> 9876",
      "811218** 9876",
      "850612-T386",
      "19850612 - X386",
      "81 12 18 - 98 76",
      "81 12 18-98 76",
      "81 12 18 98 76",
      "81 12 18 \u2013 98 76",
      "811218-987 6",
      "811218 987 6",
      "811218-9 8 7 6",
      "1981 12 18 98 76",
      "1981-12-18-98 76",
      "811218, sista fyra 9876",
      "811218, slutsiffror 9876",
      "1981-12-18, kontrollsiffrorna 9876",
      "81 1218 9876",
      "19 81 12 18 98 76",
      "811218 (de fyra sista: 9876",
      "19811218, sista\nfyra är 9876",
      "81 12 18, last four 9876",
      R"(811218\n-9876)",
      R"(811218-\n9876)",
      R"(811218\x20\u2013\t9876)",
      "811218\\\n  -9876",
      R"(070\n123 45 67)",
  };
  for (const std::string_view number : numbers) {
    CAPTURE(number);
    const std::string text = "ring " + std::string(number) + ", tack";
    const auto found = loose_numbers(text);
    REQUIRE(found.size() == 1);
    CHECK(text.substr(found[0].begin)
              .starts_with(number.substr(number.find_first_of("0123456789"))));
    CHECK(text.substr(found[0].end) == ", tack");
  }
}

TEST_CASE("an area code in brackets begins a telephone number") {
  const std::string_view text = "(08) 123 456 78 eller";
  const auto found = loose_numbers(text);
  REQUIRE(found.size() == 1);
  CHECK(found[0].is_telephone);
  CHECK(found[0].begin == 0);
  CHECK(text.substr(found[0].end) == " eller");
}

TEST_CASE("two cells beside each other are a day and its last four digits") {
  for (const std::string_view row :
       {"| 811218 | 9876 |", "|811218|9876|", "| Kim | 811218  |    9876 |",
        "1981-12-18 | 9876", "|811218|9876\n"}) {
    CAPTURE(row);
    const auto found = loose_numbers(row);
    REQUIRE(found.size() == 1);
    CHECK(row.substr(found[0].secret, 4) == "9876");
  }
}

TEST_CASE("a number that may be a telephone's is one") {
  for (const std::string_view number :
       {"08-12 12 18 98", "08 12 12 18 98", "070112-98 7 6"}) {
    CAPTURE(number);
    for (const LooseNumber& found : loose_numbers(number)) {
      CHECK(found.is_telephone);
    }
  }
}

TEST_CASE("a bracket before a personal number stays") {
  const std::string_view text = "(81 12 18 \u2013 98 76)";
  const auto found = loose_numbers(text);
  REQUIRE(found.size() == 1);
  CHECK(found[0].begin == 1);
  CHECK(text.substr(found[0].secret) == "98 76)");
}

TEST_CASE("days, times, amounts and references are no numbers of people") {
  constexpr std::string_view texts[] = {
      "2025-03-12 kl. 10.00-11.30",
      "2025-03-12 - 2025-05-14",
      "2024-07-01 – 2024-08-31",
      "KS 2024/0123-4",
      "811218 - 9875",
      "1 250 000 kronor",
      "811218 9876",
      "2013-06-14 2315",
      "2013-06-14 23:14",
      "2013-06-14  2314",
      "13 06 14 23 15",
      "12 81 12 18 98 76",
      "81 12 18 98 76 30",
      "81 12-18 98 76",
      "81.12.18 98.76",
      "81 12 18 98.76",
      "811218, sista fyra 9875",
      "811218, sista fyra 98765",
      "811218 personer och 9876",
      "bankgiro 5050-1055",
      "§§ 12-18",
      "kl. 09.00–11.30 och 13.00",
      "05.06.2025 09.30",
      "811218/9875",
      "811218\n\n9876",
      "| 811218 | 9875 |",
      "| 811218 | 9876 st |",
      "| nr 811218 | 9876 |",
      "| 811218 |",
      "| 811218 | ",
      "| 811218 | | 9876 |",
      "| 811218 |\n| 9876 |",
      "811218, 98765",
      "850612-T387",
      "850612-A386",
      "811218 och 9876",
      "811218**** 9876",
  };
  for (const std::string_view text : texts) {
    CAPTURE(text);
    CHECK(loose_numbers(text).empty());
  }
}

}  // namespace bra::test
