#include "language/absence_in_text.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "language/comparing.h"
#include "support/default_lexicon.h"

namespace bra::test {
TEST_CASE("what leads to a reason for absence is written as it is compared") {
  for (const auto list : {&Language::excuses, &Language::being,
                          &Language::clause_starts, &Language::subordinators}) {
    for (const std::string_view word : default_lexicon().words(list)) {
      CHECK(comparable(word) == word);
    }
  }
}

TEST_CASE("a sentence that tells why somebody is away is told from others") {
  struct Row {
    std::string_view rest;
    std::string_view absence;
  };
  constexpr Row rows[] = {
      {" sjuk idag.", " sjuk idag"},
      {" är sjuk", " är sjuk"},
      {" var hemma med sjukt barn, Bo ersatte", " var hemma med sjukt barn"},
      {" är idag fortfarande sjukskriven. Bo",
       " är idag fortfarande sjukskriven"},
      {" VAB", " VAB"},
      {" lämnade återbud pga sjukdom.", " pga sjukdom"},
      {" home with a sick child today", " home with a sick child today"},
      {" is ill but sends greetings", " is ill"},
      {" är sjuk och Bo tar över", " är sjuk"},
      {" är sjuk och hostar", " är sjuk och hostar"},
      {" är sjuk och hans kollega Bo är borta", " är sjuk"},
      {" är sjuk och hon är borta", " är sjuk"},
      {" är sjuk och hostar. Bo", " är sjuk och hostar"},
      {" är hemma med sjukt\nbarn. Bo", " är hemma med sjukt\nbarn"},
      {" sjuk\nsenast: 2025-04-01", " sjuk"},
      {"\när sjuk\n\nbarn", "\när sjuk"},
      {" är inte sjuk", ""},
      {" lämnade återbud", ""},
      {" är på kurs om hot", ""},
      {" pga skadegörelse", ""},
      {" sjuksköterska", ""},
      {" vab-samordnare", ""},
      {" Holiday Club", ""},
      {" är ordförande", ""},
      {"\n\nsjuk", ""},
      {": sjuk", ""},
      {"", ""}};
  for (const Row& row : rows) {
    CAPTURE(row.rest);
    CHECK(absence_in_text(row.rest, default_lexicon()) == row.absence);
  }
}

TEST_CASE("what leads to a name is told from what only stands before it") {
  struct Row {
    std::string_view before;
    bool leads;
  };
  constexpr Row rows[] = {{"Eftersom Mona", true},
                          {"Mötet flyttas eftersom kollegan Mona Ek", true},
                          {"Rådet fick höra att\nMona", true},
                          {"Tyvärr är Mona", true},
                          {"Because **Mona**", true},
                          {"When Mona", true},
                          {"Mona", false},
                          {"Kollegan Mona Ek", false},
                          {"Eftersom det regnar ställs det in. Mona", false},
                          {"Då så, Mona", false},
                          {"Som sagt:\n\nMona", false},
                          {"", false}};
  for (const Row& row : rows) {
    CAPTURE(row.before);
    CHECK(leads_to_name(row.before, default_lexicon()) == row.leads);
  }
}

TEST_CASE("what leads to a name is looked for near it, in whole words") {
  const auto leads = [](const std::string& before) {
    return leads_to_name(before, default_lexicon());
  };
  const std::string near_it(180, 'x');
  const std::string far(200, 'x');
  CHECK(leads("Eftersom " + near_it + " Mona"));
  CHECK_FALSE(leads("Eftersom " + far + " Mona"));
  CHECK_FALSE(leads("xatt" + std::string(193, ' ') + "Mona"));
  CHECK_FALSE(leads(std::string(40'000, 'x')));
}

}  // namespace bra::test
