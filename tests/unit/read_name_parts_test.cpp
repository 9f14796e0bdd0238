#include "read/sections/name_parts.h"

#include <doctest/doctest.h>

#include "read/read.h"

namespace bra::read {
namespace {

const Lexicon& words() {
  static const Lexicon lexicon(default_council());
  return lexicon;
}

}  // namespace

TEST_CASE("a name is told from the title before it and what follows it") {
  struct Row {
    std::string_view text, title, name, rest;
    Doubt doubt = Doubt::none;
  };
  const Row rows[] = {
      {"Vera Lindskog", "", "Vera Lindskog", ""},
      {"Torsten Nyberg polis", "", "Torsten Nyberg", "polis"},
      {"Karin von Essen", "", "Karin von Essen", ""},
      {"von Platen", "", "von Platen", ""},
      {"von Platen Hugo", "", "von Platen Hugo", "", Doubt::name},
      {"-7 Bo Vik", "", "-7 Bo Vik", "", Doubt::name},
      {"Dr. Karin Lund", "Dr", "Karin Lund", ""},
      {"Kommunchef Bo Vik", "Kommunchef", "Bo Vik", ""},
      {"Socialchefen Bo Vik", "Socialchefen", "Bo Vik", ""},
      {"tf. rektor Bo Vik", "tf. rektor", "Bo Vik", ""},
      {"Ordf. Vera Lindskog", "Ordf", "Vera Lindskog", ""},
      {"Vid protokollet Disa Falk", "Vid protokollet", "Disa Falk", ""},
      {"1:e vice ordförande Bo Vik", "1:e vice ordförande", "Bo Vik", ""},
      {"Ordförande i socialnämnden Bo Ek", "Ordförande i socialnämnden",
       "Bo Ek", ""},
      {"Kommunstyrelsens ordförande Vera Ek", "Kommunstyrelsens ordförande",
       "Vera Ek", ""},
      {"Representant för Polisen Bo Ek", "Representant för Polisen", "Bo Ek",
       ""},
      {"Representant från Björkvik", "", "Representant från Björkvik", "",
       Doubt::unnamed},
      {"Kommunpolis", "", "Kommunpolis", ""},
      {"kommunpolis", "kommunpolis", "", ""},
      {"volontär Bo Ek", "volontär", "Bo Ek", ""},
      {"Maja Ek Polisen", "", "Maja Ek", "Polisen"},
      {"Maja Ek BUP", "", "Maja Ek", "BUP"},
      {"MAJA BRITT EK", "", "MAJA BRITT EK", ""},
      {"Lena Ström Socialchef", "", "Lena Ström", "Socialchef"},
      {"Region Dalarna", "", "Region Dalarna", ""},
      {"Polisen", "", "Polisen", ""},
      {"Polisen Torsten Nyberg", "Polisen", "Torsten Nyberg", ""},
      {"Björkvik Energi AB", "", "Björkvik Energi AB", ""},
      {"Anna Maria Präst", "", "Anna Maria Präst", ""},
      {"Tre Kronberg", "", "Tre Kronberg", ""},
      {"Tre elever från gymnasiet", "", "", "Tre elever från gymnasiet",
       Doubt::unnamed},
      {"2 åhörare", "", "", "2 åhörare", Doubt::unnamed},
      {"Elever", "", "", "Elever", Doubt::unnamed},
      {"Anna Ek och Bo Al", "", "Anna Ek", "och Bo Al", Doubt::several},
      {"Lars & Lena Ek", "", "Lars", "& Lena Ek", Doubt::several},
      {"Anna Ek m.fl.", "", "Anna Ek", "m.fl.", Doubt::several},
      {"Anna Ek + 1", "", "Anna Ek", "+ 1", Doubt::several},
      {"Per Ek Björkviks kommun", "", "Per Ek Björkviks", "kommun",
       Doubt::name},
      {"Nils Erik Holm M", "", "Nils Erik Holm M", "", Doubt::name},
      {"Polisen genom Bo Ek", "", "Polisen", "genom Bo Ek", Doubt::name},
      {"", "", "", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const NameParts parts = name_parts(row.text, words());
    CHECK(parts.title == row.title);
    CHECK(parts.name == row.name);
    CHECK(parts.rest == row.rest);
    CHECK(parts.doubt == row.doubt);
  }
}

}  // namespace bra::read
