#include "language/absence.h"

#include <doctest/doctest.h>

#include <string_view>

#include "language/comparing.h"
#include "support/default_lexicon.h"

namespace bra::test {
TEST_CASE("reasons for absence are written as they are compared") {
  for (const auto list :
       {&Language::absences, &Language::illnesses, &Language::illness_ends,
        &Language::streets, &Language::living, &Language::not_published}) {
    for (const std::string_view word : default_lexicon().words(list)) {
      CHECK(comparable(word) == word);
    }
  }
}

TEST_CASE("a reason for absence is told from a role and from a name") {
  struct Row {
    std::string_view text;
    bool tells;
  };
  constexpr Row rows[] = {{"sjuk", true},
                          {"Sjuk", true},
                          {"VAB", true},
                          {"sjuk i influensa", true},
                          {"p.g.a. resa", true},
                          {"pga Lisas begravning", true},
                          {"har meddelat förhinder.", true},
                          {"on parental leave", true},
                          {"due to illness", true},
                          {"", false},
                          {"sjuksköterska", false},
                          {"VAB-samordnare", false},
                          {"semestersamordnare", false},
                          {"holiday coordinator", false},
                          {"Holiday Club", false},
                          {"kommunpolis", false},
                          {"Polisen", false}};
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(tells_absence(row.text, default_lexicon()) == row.tells);
  }
}

TEST_CASE("a reason behind a name ends with its mark") {
  struct Row {
    std::string_view rest;
    std::string_view absence;
  };
  constexpr Row rows[] = {{", sjuk, och Bo", ", sjuk"},
                          {" (M), sjuk.", ", sjuk"},
                          {" (VAB) ersätts", " (VAB)"},
                          {" – semester. Hon", " – semester"},
                          {", p.g.a. semester. Hon", ", p.g.a. semester"},
                          {" (M) – sick\"", " – sick"},
                          {"/sjuk", "/sjuk"},
                          {" är sjuk", ""},
                          {", kommunpolis", ""},
                          {"-Holm, sjuk", ""},
                          {"", ""}};
  for (const Row& row : rows) {
    CAPTURE(row.rest);
    CHECK(absence_after_name(row.rest, default_lexicon()) == row.absence);
  }
}

}  // namespace bra::test
