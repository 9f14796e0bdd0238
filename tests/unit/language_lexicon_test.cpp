// The words that minutes are read by, as minutes use them. A wrong reading is
// far worse than a missed one, so every table has rows that are none.

#include <doctest/doctest.h>

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "language/lexicon.h"

namespace bra {
namespace {

using List = Lexicon::List;

Council council_with_colours() {
  Council council;
  council.parties = {"S", "M", "FP"};
  council.levels = {
      {"green", "grön", ""}, {"yellow", "gul", ""}, {"red", "röd", ""}};
  return council;
}

const Lexicon& lexicon() {
  static const Lexicon words(council_with_colours());
  return words;
}

TEST_CASE("a piece of text states a state only as a whole") {
  struct Row {
    std::string_view piece;
    std::optional<State> state;
  };
  const Row rows[] = {
      {"ny", State::fresh},
      {"Nytt ärende", State::fresh},
      {"Ej påbörjat", State::fresh},
      {"pågår", State::ongoing},
      {"PÅGÅR", State::ongoing},
      {"Arbete  pågår", State::ongoing},
      {"Utredning pågår", State::ongoing},
      {"Öppen", State::ongoing},
      {"Delvis klart", State::ongoing},
      {"Ej klart", State::ongoing},
      {"Ännu inte klart", State::ongoing},
      {"väntar", State::waiting},
      {"I väntan på", State::waiting},
      {"Bordlades", State::waiting},
      {"Ärendet bordläggs", State::waiting},
      {"återkommer", State::returns},
      {"På nästa möte", State::returns},
      {"Åter på nästa möte", State::returns},
      {"Åter", State::returns},
      {"klar", State::done},
      {"Klart", State::done},
      {"Genomfört", State::done},
      {"Åtgärdat", State::done},
      {"Ärendet är klart", State::done},
      {"avslutad", State::closed},
      {"Ärendet avslutas", State::closed},
      {"Läggs till handlingarna", State::closed},
      {"överlämnad", State::handed_over},
      {"utgår", State::dropped},
      {"Stryks", State::dropped},
      {"Inte längre aktuellt", State::dropped},
      {"done", State::done},
      {"In progress", State::ongoing},
      // about the matter, not about the follow-up
      {"Strategin är klar", {}},
      {"Strategin är klar och ska skrivas under", {}},
      {"Ny tid är bokad", {}},
      {"Klartecken från nämnden", {}},
      {"Klarar sig själv", {}},
      // recurring: not what it seems
      {"Återkommande", {}},
      // nothing at all
      {"", {}},
      {" ", {}},
      {"?", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.piece);
    CHECK(lexicon().state(row.piece) == row.state);
  }
}

TEST_CASE("an open state may have a tail, any other only a day") {
  struct Row {
    std::string_view piece;
    std::optional<State> state;
  };
  const Row rows[] = {
      {"Pågår enligt plan", State::ongoing},
      {"Pågår, beräknas klart i maj", State::ongoing},
      {"Väntar på svar från regionen", State::waiting},
      {"Bordlades till nästa möte", State::waiting},
      {"Återkommer på kommande lokala Brå", State::returns},
      {"Återkommer när utredningen är klar", State::returns},
      {"Överlämnad till socialnämnden", State::handed_over},
      {"Överlämnad till polisen och avslutad", State::handed_over},
      {"klar 2025-03-12", State::done},
      {"Klar (2025-03-12)", State::done},
      {"Klart, 12 mars", State::done},
      {"Klart den 12 mars 2025", State::done},
      {"Klart onsdag 12 mars 2025", State::done},
      {"Avslutad 12 mars 2025", State::closed},
      {"Åter 14 maj", State::returns},
      {"Klar, ska skrivas under", {}},
      {"Klar men inte beslutad", {}},
      {"Klart till sommaren", {}},
      {"Klar senast 2025-05-14", {}},
      {"Klart i maj", {}},
      {"Avslutas när avtalet är påskrivet", {}},
      {"Utgår från lägesbilden", {}},
      // a share, a month or a year is no day
      {"Klart 3/4", {}},
      {"Klart 50 %", {}},
      {"Klart 2025", {}},
      {"Klart maj 2025", {}},
      {"Klart 2025-02-30", {}},
      // the tail takes back what it follows
      {"Pågår inte", {}},
      {"Återkommer ej", {}},
      {"Väntar inte längre", {}},
      {"Påbörjad och avslutad", {}},
      {"Pågår/klar", {}},
      {"Påbörjad, nu klar", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.piece);
    CHECK(lexicon().state(row.piece) == row.state);
  }
}

TEST_CASE("a state's words are the council's own too") {
  Council council = council_with_colours();
  council.states = {{"pågår", {"rullar", "är i rullning"}}};
  const Lexicon own(council);
  CHECK(own.state("Rullar på") == State::ongoing);
  CHECK(own.state("är i rullning") == State::ongoing);
  CHECK(own.state("pågår") == State::ongoing);
  CHECK_FALSE(lexicon().state("Rullar på"));
}

std::string level_name(std::string_view cell, const Lexicon& words) {
  const auto graded = words.level(cell);
  if (!graded) return "none";
  if (graded->assessment == Assessment::not_assessed) return "not assessed";
  if (graded->assessment == Assessment::not_reported) return "not reported";
  constexpr std::string_view names[] = {"green", "yellow", "red"};
  return graded->level ? std::string(names[*graded->level]) : "no level";
}

TEST_CASE("a cell states a level in any inflection, and nothing by a letter") {
  struct Row {
    std::string_view cell, level;
  };
  const Row rows[] = {
      {"röd", "red"},
      {"Rött", "red"},
      {"röda", "red"},
      {"röd markering", "red"},
      {"Rödmarkering", "red"},
      {"rödmarkerat", "red"},
      {"gul markerad", "yellow"},
      {"gul nivå", "yellow"},
      {"Nivå gul", "yellow"},
      {"grönt läge", "green"},
      {"Fortsatt gult", "yellow"},
      {"oförändrat grönt", "green"},
      {"🔴", "red"},
      {"🔴 röd", "red"},
      {"🟡 gul markering", "yellow"},
      {"red", "red"},
      {"ej bedömd", "not assessed"},
      {"Ej bedömt", "not assessed"},
      {"går inte att bedöma", "not assessed"},
      {"bedömning saknas", "not assessed"},
      {"ej rapporterad", "not reported"},
      {"Har inte rapporterats", "not reported"},
      {"g", "none"},
      {"r", "none"},
      {"G", "none"},
      {"gul/röd", "none"},
      {"gul–röd", "none"},
      {"röd eller gul", "none"},
      {"ej röd", "none"},
      {"inte längre röd", "none"},
      {"tidigare röd", "none"},
      {"nästan grön", "none"},
      {"ljusröd", "none"},
      {"🔴 gul", "none"},
      {"oförändrat", "none"},
      {"nu", "none"},
      {"nu nu röd", "none"},
      {"markering", "none"},
      {"inget att rapportera", "none"},
      {"–", "none"},
      {"", "none"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.cell);
    CHECK(level_name(row.cell, lexicon()) == row.level);
  }
}

TEST_CASE("a colour is a level only if the council has one with that id") {
  Council council;
  council.levels = {{"low", "låg", ""}, {"high", "hög", ""}};
  const Lexicon own(council);
  CHECK_FALSE(own.level("röd"));
  CHECK(own.level("Hög nivå")->level == std::size_t{1});
  CHECK(own.level("low")->level == std::size_t{0});
  CHECK(own.level("ej bedömd")->assessment == Assessment::not_assessed);
}

TEST_CASE("a column's heading means what its kind of table says") {
  struct Row {
    Part part;
    std::string_view heading;
    std::optional<Key> key;
  };
  const Row rows[] = {
      {Part::follow_up, "Nr", Key::id},
      {Part::follow_up, "Nr.", Key::id},
      {Part::follow_up, "#", Key::id},
      {Part::follow_up, "Ärende", Key::title},
      {Part::follow_up, "Åtgärd", Key::title},
      {Part::follow_up, "Åtgärd/aktivitet", Key::title},
      {Part::follow_up, "Vad?", Key::title},
      {Part::follow_up, "Läge", Key::state},
      {Part::follow_up, "STATUS", Key::status},
      {Part::follow_up, "Ansvarig", Key::owners},
      {Part::follow_up, "Ansvariga:", Key::owners},
      {Part::follow_up, "Ansvarig funktion", Key::owners},
      {Part::follow_up, "Ansvarig / handläggare", Key::owners},
      {Part::follow_up, "Vem?", Key::owners},
      {Part::follow_up, "Klart  senast", Key::due},
      {Part::follow_up, "När?", Key::due},
      {Part::follow_up, "By when", Key::due},
      {Part::risk, "Område", Key::area},
      {Part::risk, "Risknivå", Key::level},
      {Part::risk, "Kommentar", Key::comment},
      {Part::figure, "Mått", Key::title},
      {Part::measure, "Insats", Key::title},
      {Part::follow_up, "Läge/status", Key::status},
      // could be either
      {Part::follow_up, "Ansvarig/status", {}},
      {Part::follow_up, "By", {}},
      {Part::follow_up, "Datum", {}},
      {Part::follow_up, "Klart", Key::due},
      {Part::risk, "Status", {}},
      {Part::risk, "Läge", {}},
      // a permit, not a state
      {Part::follow_up, "Tillstånd", {}},
      {Part::measure, "Åtgärd", {}},
      {Part::measure, "Title", {}},
      {Part::follow_up, "", {}},
      {Part::follow_up, "/", {}},
      {Part::follow_up, "?", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.heading);
    CHECK(lexicon().column(row.part, row.heading) == row.key);
  }
}

TEST_CASE("a column is called what the council calls it") {
  Council council = council_with_colours();
  council.columns = {{"status", {"Vad har hänt?"}}};
  const Lexicon own(council);
  CHECK(own.column(Part::follow_up, "Vad har hänt") == Key::status);
  CHECK_FALSE(own.column(Part::risk, "Vad har hänt"));
}

TEST_CASE("a key is the same in both languages and in one kind of map only") {
  struct Row {
    Part part;
    std::string_view word;
    std::optional<Key> key;
  };
  const Row rows[] = {
      {Part::meeting, "datum", Key::date},
      {Part::meeting, "date", Key::date},
      {Part::meeting, "Nästa  möte", Key::next_meeting},
      {Part::meeting, "övriga deltagande", Key::invited},
      {Part::meeting, "deltagare", Key::present},
      {Part::meeting, "mått", Key::figures},
      {Part::figure, "mått", Key::title},
      {Part::follow_up, "ansvarig", Key::owners},
      {Part::follow_up, "ansvariga", Key::owners},
      {Part::person, "roll", Key::role},
      {Part::meeting, "dattum", {}},
      {Part::meeting, "ansvarig", {}},
      {Part::meeting, "ledamöter", {}},
      {Part::follow_up, "vem", {}},
      {Part::follow_up, "datum", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.word);
    CHECK(lexicon().key(row.part, row.word) == row.key);
  }
}

TEST_CASE("letters written as two code points are the same letters") {
  CHECK(lexicon().state("p\u0061\u030Ag\u0061\u030Ar") == State::ongoing);
  CHECK(lexicon().key(Part::meeting, "na\u0308rvarande") == Key::present);
  CHECK(level_name("ro\u0308d", lexicon()) == "red");
}

TEST_CASE("a phrase stands at the start of a text and ends with a word") {
  struct Row {
    List list;
    std::string_view text;
    std::size_t size;
  };
  const Row rows[] = {
      {&Language::chair_roles, "ordförande", 11},
      {&Language::chair_roles, "Ordf.", 4},
      {&Language::chair_roles, "tf ordförande", 14},
      {&Language::chair_roles, "vice ordförande", 0},
      {&Language::chair_roles, "ordföranden", 0},
      {&Language::secretary_roles, "sekreterare", 11},
      {&Language::secretary_roles, "nämndsekreterare", 0},
      {&Language::partial, "t.o.m. § 12", 6},
      {&Language::partial, "till och med punkt 3", 12},
      {&Language::partial, "tomte", 0},
      {&Language::partial, "digital strateg", 0},
      {&Language::replaces, "ersätter Nils Holm", 9},
      {&Language::replaces, "ersättare", 0},
      {&Language::replaces, "for the police", 0},
      {&Language::clock, "kl. 8.30", 3},
      {&Language::decision, "Beslut: rådet", 6},
      {&Language::decision, "Rådets beslut:", 14},
      {&Language::decision, "Förslag till beslut", 0},
      {&Language::decision, "Beslutsunderlag", 0},
      {&Language::vacant, "Vakant (M)", 6},
      {&Language::merged, "Sammanslagen med 250312-1", 16},
      {&Language::decision, "", 0},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(lexicon().starts(row.list, row.text) == row.size);
  }
}

TEST_CASE("no word of a language means two things where it stands") {
  for (const Language* language : languages) {
    std::set<std::string> seen;
    for (const StateWord& word : language->states) {
      CAPTURE(word.phrase);
      CHECK(seen.insert(comparable(word.phrase)).second);
    }
    seen.clear();
    for (const auto& word : language->levels) {
      CAPTURE(word.word);
      CHECK(seen.insert(comparable(word.word)).second);
    }
    for (const auto words : {language->keys, language->columns}) {
      seen.clear();
      for (const KeyWord& word : words) {
        CAPTURE(word.word);
        const auto part = std::to_string(static_cast<int>(word.part));
        CHECK(seen.insert(part + comparable(word.word)).second);
      }
    }
  }
}

TEST_CASE("what a language knows is written as it is compared") {
  constexpr List lists[] = {&Language::yes,          &Language::no,
                            &Language::chair_roles,  &Language::particles,
                            &Language::vacant,       &Language::secretary_roles,
                            &Language::replaces,     &Language::serving,
                            &Language::conjunctions, &Language::negations,
                            &Language::partial,      &Language::clock,
                            &Language::item_words,   &Language::articles,
                            &Language::definite,     &Language::decision,
                            &Language::presenter,    &Language::open_after,
                            &Language::promises,     &Language::merged,
                            &Language::split,        &Language::decided,
                            &Language::companies,    &Language::excused_words,
                            &Language::absent_words, &Language::level_heads,
                            &Language::level_tails,  &Language::internal,
                            &Language::not_public,   &Language::grounds};
  for (const List list : lists) {
    for (const std::string_view word : lexicon().words(list)) {
      CAPTURE(word);
      CHECK(comparable(word) == word);
    }
  }
}

}  // namespace
}  // namespace bra
