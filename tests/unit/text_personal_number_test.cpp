// Personal numbers, told apart from all the other digits in minutes.

#include "text/personal_number.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

#include "support/dice.h"

namespace bra::test {
namespace {

const Day meeting = *Day::of(2024, 5, 17);
const Day today = *Day::of(2025, 6, 1);

/// What is found: each masked, `!` if certain, `?` if not, `~` if doubtful.
std::string found_in(std::string_view text) {
  std::string found;
  for (const auto& number :
       personal_numbers(text, {.about = meeting, .today = today})) {
    if (!found.empty()) found += ' ';
    found += number.masked(text);
    found += number.certain ? '!' : number.doubtful ? '~' : '?';
  }
  return found;
}

struct Row {
  std::string_view text;
  std::string_view found;
};

void hold(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(found_in(row.text) == row.found);
  }
}

int check_digit(const std::string& nine) {
  int sum = 0;
  for (std::size_t i = 0; i < 9; ++i) {
    const int value = (nine[i] - '0') * (i % 2 == 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return (10 - sum % 10) % 10;
}

/// Ten digits of somebody born on `day`, with the right check digit.
std::string number_of(Day day, int serial) {
  std::string digits = fmt::format("{:02}{:02}{:02}{:03}", day.year() % 100,
                                   day.month(), day.day(), serial);
  digits += static_cast<char>('0' + check_digit(digits));
  return digits;
}

}  // namespace

TEST_CASE("a personal number is known however it is written") {
  hold({
      {"811218-9876", "811218-****!"},
      {"19811218-9876", "19811218-****!"},
      {"198112189876", "19811218****!"},
      {"8112189876", "811218****?"},
      {"811218 9876", "811218 ****!"},
      {"811218\u00A09876", "811218\u00A0****!"},
      {"811218–9876", "811218–****!"},
      {"811218\u20119876", "811218\u2011****!"},
      {"640823-3234", "640823-****!"},
      {"701063-2391", "701063-****!"},
      {"121212+1212", "121212+****!"},
      {"Ärendet (811218-9876), som rör 640823-3234.",
       "811218-****! 640823-****!"},
      {"| 811218-9876 |", "811218-****!"},
      {"tel 811218-9876@", "811218-****!"},
  });
}

TEST_CASE("a mistyped number is still somebody's") {
  hold({
      {"811218-9875", "811218-****?"},
      {"811218-9867", "811218-****?"},
      {"19811218-9875", "19811218-****?"},
      {"198112189875", "19811218****?"},
      {"20110412-2387", "20110412-****?"},
      {"811278-9875", "811278-****?"},
      {"personnummer 8112189875", "811218****?"},
      {"19811318-9876", ""},
      {"811318-9876", ""},
      {"811232-9876", ""},
  });
}

TEST_CASE("a day and four digits that do not check may be a case's") {
  hold({
      {"8112189875", "811218****~"},
      {"811218 9875", "811218 ****~"},
      {"19811218 9875", "19811218 ****~"},
      {"dnr 8112189875", ""},
      {"Diarienr: 8112189875", ""},
      {"ringde 8112189875, tfn 0812121234", "811218****~"},
      {"8113189875", ""},
      {"240517 1030", ""},
      {"1 250 000 000", ""},
  });
}

TEST_CASE("a number that is parted in a way of its own may be one") {
  hold({
      {"2013-06-14 2314", "2013-06-14 ****?"},
      {"13 06 14 2314", "13 06 14 ****?"},
      {"130614-23 14", "130614-*****?"},
      {"81 12 18 9876", "81 12 18 ****?"},
      {"1981-12-18-9876", "1981-12-18-****?"},
      {"2013-06-14 2315", ""},
      {"2013-06-14 23:14", ""},
      {"2013-06-14 kl. 2314", ""},
      {"2013-06-14 2314 och 811218-9876", "2013-06-14 ****? 811218-****!"},
      {"dnr 2013-06-14 2314", ""},
      {"https://example.se/1981-12-18-9876", ""},
      {"x1981-12-18-9876", ""},
      {"1981-12-18-9876x", ""},
      {"1981-12-18-9876-1", ""},
      // the day and the time of a meeting
      {"2024-06-14 1300", ""},
      {"2024-06-14 1301", ""},
      {"2024-06-14 1302", ""},
      {"2024-06-14 1303", ""},
      {"2024-06-14 1304", ""},
      {"2024-06-14 1305", ""},
      {"2024-06-14 1306", ""},
      {"2024-06-14 1307", ""},
      {"2024-06-14 1308", ""},
      {"2024-06-14 1309", ""},
  });
}

TEST_CASE("a word before a number leaves no doubt") {
  hold({
      {"personnr 8112189876", "811218****!"},
      {"Personnummer: 8112189876", "811218****!"},
      {"personnummer är 8112189876", "811218****!"},
      {"PERSONNUMMER = \"8112189876\"", "811218****!"},
      {"född 8112189876", "811218****!"},
      {"f. 8112189876", "811218****!"},
      {"(f. 8112189876)", "811218****!"},
      {"född 1981, konto 8112189876", "811218****?"},
      {"personnr:\n8112189876", "811218****?"},
      {"af 8112189876", "811218****?"},
  });
}

TEST_CASE("other numbers are left alone") {
  hold({
      // follow-ups, dates and times near the meeting
      {"240517-4", ""},
      {"240517-1030", ""},
      {"20240517-1030", ""},
      {"202405171030", ""},
      {"2024-05-17 10:30", ""},
      {"230112-0812", ""},
      // organisations: the third digit is at least 2
      {"556036-0793", ""},
      {"16556036-0793", ""},
      {"212000-1355", ""},
      // case numbers
      {"KS 2024/00123", ""},
      {"KS 2024-00123", ""},
      {"dnr 202405-1234", ""},
      {"5000-K811218-24", ""},
      // telephones
      {"0701234567", ""},
      {"+46701234567", ""},
      {"Tel. 070123-4567", ""},
      {"mobil: 070123-4567", ""},
      // accounts
      {"OCR 8112189876", ""},
      {"OCR-nummer: 811218-9876", ""},
      {"bankgiro 811218-9876", ""},
      {"BG 811218-9876", ""},
      {"OCR 12 811218 9876", ""},
      {"ISBN 811218-9876", ""},
      // parts of something longer
      {"A811218-9876", ""},
      {"811218-9876B", ""},
      {"å811218-9876", ""},
      {"1.811218-9876", ""},
      {"811218-9876-1", ""},
      {"811218-98765", ""},
      {"1811218-9876", ""},
      {"21811218-9876", ""},
      {"https://example.se/811218-9876/x", ""},
      {"[här](https://example.se/?id=8112189876)", ""},
      {"www.example.se/811218-9876", ""},
      // nobody is born tomorrow, or is 126 years old
      {"20260101-1234", ""},
      {"18981218-9876", ""},
      {"", ""},
      {"811218-", ""},
      {"811218", ""},
  });
}

TEST_CASE("a day near the meeting is a birth only if a word says so") {
  const std::string child = number_of(*Day::of(2023, 3, 4), 238);
  CHECK(found_in(child).empty());
  CHECK(found_in("född " + child) == child.substr(0, 6) + "****!");
  CHECK(found_in("20" + child).empty());
}

TEST_CASE("a plus is written from the year that makes a hundred") {
  const std::string text =
      "250812+" + number_of(*Day::of(1925, 8, 12), 31).substr(6);
  CHECK(found_in(text) == "250812+****!");
  const std::string young =
      "260812+" + number_of(*Day::of(1926, 8, 12), 31).substr(6);
  CHECK(found_in(young).empty());
}

TEST_CASE("true numbers are found and random digits are not") {
  Dice dice(20250312);
  const auto roll = [&](int from, int to) {
    return from +
           static_cast<int>(dice.roll(static_cast<std::size_t>(to - from + 1)));
  };
  int certain = 0;
  int missed = 0;
  int mistyped = 0;
  constexpr int rounds = 5000;
  for (int i = 0; i < rounds; ++i) {
    const Day born = Day::of(1930, 1, 1)->plus(roll(0, 90 * 365));
    const std::string ten = number_of(born, roll(1, 999));
    const std::string century = std::to_string(born.year() / 100);
    const std::string parted = ten.substr(0, 6) + "-" + ten.substr(6);
    for (const std::string& text :
         {parted, ten, century + parted, century + ten}) {
      const auto found =
          personal_numbers(text, {.about = meeting, .today = today});
      certain += !found.empty() && found.front().certain ? 1 : 0;
      missed += found.empty() ? 1 : 0;
    }
    std::string wrong = parted;
    char& digit = wrong[static_cast<std::size_t>(roll(7, 10))];
    digit = digit == '9' ? '0' : static_cast<char>(digit + 1);
    const auto found =
        personal_numbers(wrong, {.about = meeting, .today = today});
    mistyped += found.size() == 1 && !found.front().certain ? 1 : 0;
  }
  CHECK(certain >= rounds * 3 - 40);
  CHECK(missed <= rounds * 4 * 4 / 1000);
  CHECK(mistyped >= rounds * 998 / 1000);

  int alarms = 0;
  int warnings = 0;
  for (int i = 0; i < rounds; ++i) {
    const std::string rows[] = {
        fmt::format("KS {}/{:05}", roll(2005, 2025), roll(0, 99999)),
        fmt::format("{}-{:05}", roll(2005, 2025), roll(0, 99999)),
        fmt::format("07{}{:07}", "02369"[roll(0, 4)], roll(0, 9999999)),
        fmt::format("{:03}-{:04}", roll(100, 999), roll(0, 9999)),
        fmt::format("{:04}-{:04}", roll(1000, 9999), roll(0, 9999)),
        fmt::format("2024{:02}{:02}-{:02}{:02}", roll(1, 12), roll(1, 28),
                    roll(0, 23), roll(0, 59)),
        fmt::format("24{:02}{:02}-{:02}{:02}", roll(1, 12), roll(1, 28),
                    roll(1, 12), roll(1, 28)),
        fmt::format("2016{:02}-{:04}", roll(1, 99), roll(0, 9999)),
        fmt::format("{}6{:04}-{:04}", roll(1, 9), roll(2000, 9999),
                    roll(0, 9999)),
    };
    for (const std::string& text : rows) {
      const auto found =
          personal_numbers(text, {.about = meeting, .today = today});
      if (found.empty()) continue;
      (found.front().certain ? alarms : warnings) += 1;
      CAPTURE(text);
      CHECK(text.empty());
    }
  }
  CHECK(alarms == 0);
  CHECK(warnings == 0);
}

TEST_CASE("what is hidden keeps all but four digits") {
  CHECK(hide_personal_numbers("om 811218-9876 och 198112189876") ==
        "om 811218-**** och 19811218****");
  CHECK(hide_personal_numbers("KS 2024/00123") == "KS 2024/00123");
  CHECK(hide_personal_numbers("811218-9875") == "811218-****");
  CHECK(hide_personal_numbers("").empty());
}

TEST_CASE("searching is linear, whatever the digits") {
  for (const std::string_view piece :
       {"1", "811218-9876 ", "811218-", "a811218", "/811218-9876",
        "811218-98761"}) {
    std::string text;
    while (text.size() < 400'000) text += piece;
    CAPTURE(piece);
    CHECK(personal_numbers(text, {}).size() <= text.size() / 11);
  }
}

}  // namespace bra::test
