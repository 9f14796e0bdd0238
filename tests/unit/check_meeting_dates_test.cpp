// Dates and times of meetings: what cannot be right.

#include <doctest/doctest.h>

#include "support/checking.h"

namespace bra::test {
namespace {

/// Minutes with these lines of front matter, from line 2.
std::string front(std::string_view lines, std::string_view body = "") {
  return "---\n" + std::string(lines) + "\n---\n" + std::string(body);
}

}  // namespace

TEST_CASE("a weekday is that of its date") {
  hold(
      "weekday-wrong",
      {
          {"Wednesday, and called Thursday",
           {{"2025-03-12.md", front("datum: torsdag 12 mars 2025")}},
           "2025-03-12 2:8"},
          {"in quotes, with the article",
           {{"2025-03-12.md", front("datum: \"Tors. den 12 mars 2025\"")}},
           "2025-03-12 2:9"},
          {"beside an ISO date",
           {{"2025-03-12.md", front("datum: torsdag 2025-03-12")}},
           "2025-03-12 2:8"},
          {"in YAML",
           {{"2025-03-12.yaml", "plats: Lärkan\ndatum: måndag 12 mars 2025\n"}},
           "2025-03-12 2:8"},
          {"of the next meeting",
           {{"2025-03-12.md",
             front("datum: 2025-03-12\nnästa möte: tisdag 14 maj 2025")}},
           "2025-03-12 3:13"},
          {"of a notice",
           {{"2025-03-12.md",
             front("typ: kallelse\ndatum: torsdag 12 mars 2025")}},
           "2025-03-12 3:8"},
          {"of a promise",
           {{"2025-03-12.md", minutes("2025-03-12",
                                      "- [ ] Strategi (ansvarig: Vera; senast: "
                                      "måndag 14 maj 2025)\n")}},
           "2025-03-12 4:41"},
          {"right, in every form",
           {{"2025-03-12.md", front("datum: onsdag 12 mars 2025")},
            {"2025-03-13.md", front("datum: torsdagen den 13 mars 2025")},
            {"2025-03-14.md", front("datum: Fre 14 mars 2025")},
            {"2025-03-15.md", front("datum: lör. 2025-03-15")},
            {"2025-03-16.md", front("datum: Sunday 16 March 2025")}},
           ""},
          {"none is written",
           {{"2025-03-12.md", front("datum: 12 mars 2025")}},
           ""},
          {"a weekday in prose is no date's",
           {{"2025-03-12.md",
             minutes("2025-03-12", "Vi ses torsdag den 12 mars.\n")}},
           ""},
      });
}

TEST_CASE("a file is called by the day of its meeting") {
  hold("date-unlike-name",
       {
           {"the date of the last meeting was left behind",
            {{"2025-05-14.md", front("datum: onsdag 12 mars 2025")}},
            "2025-05-14 2:8 warning"},
           {"a second meeting that day",
            {{"2025-05-14b.md", front("datum: 2025-05-15")}},
            "2025-05-14b 2:8 warning"},
           {"the same day, in words",
            {{"2025-03-12.md", front("datum: onsdag den 12 mars 2025")},
             {"2025-03-12b.md", front("datum: 2025-03-12")},
             {"2025-03-12-extra.md", front("datum: 2025-03-12")}},
            ""},
           {"a name without a day says nothing",
            {{"mars.md", front("datum: 2025-03-12")},
             {"20250514.md", front("datum: 2025-03-12")},
             {"möte 2025-05-14.md", front("datum: 2025-03-12")}},
            ""},
           {"a day that does not exist is not that of the minutes",
            {{"2025-02-30.md", front("datum: 2025-03-12")}},
            "2025-02-30 2:8 warning"},
           {"a date that could not be read is told once",
            {{"2025-03-12.md", front("datum: 12/3 2025")}},
            ""},
       });
}

TEST_CASE("a year can be right") {
  hold("year-unlikely",
       {
           {"digits swapped",
            {{"a.md", front("datum: 2052-03-12")}},
            "a 2:8 warning"},
           {"a zero in front",
            {{"a.md", front("datum: 0205-03-12")}},
            "a 2:8 warning"},
           {"another century",
            {{"a.md", front("datum: 12 mars 1925")}},
            "a 2:8 warning"},
           {"the old year in January",
            {{"a.md", front("datum: 2024-12-04\nnästa möte: 2024-01-22")}},
            "a 3:13 warning"},
           {"a next meeting in ten years",
            {{"a.md", front("datum: 2024-12-04\nnästa möte: 2034-01-22")}},
            "a 3:13 warning"},
           {"approved before it was held",
            {{"a.md", front("typ: protokoll\ndatum: 2025-01-22\n"
                            "justerat: 2024-01-29")}},
            "a 4:11 warning"},
           {"a promise for the next century",
            {{"a.md",
              minutes("2025-03-12", "- [ ] Strategi (senast: 2205-05-14)\n")}},
            "a 4:25 warning"},
           {"one wrong year is one finding",
            {{"a.md", front("datum: 2052-03-12\nnästa möte: 2025-05-14")}},
            "a 2:8 warning"},
           {"an old meeting, one today and one called for next spring",
            {{"a.md", front("datum: 1998-03-12\nnästa möte: 1998-05-12")},
             {"b.md", front("datum: 2025-06-01")},
             {"c.md", front("typ: kallelse\ndatum: 2026-05-20")}},
            ""},
           {"a long promise, and an early next meeting",
            {{"a.md", front("datum: 2024-12-30\nnästa möte: 2025-01-02",
                            "- [ ] Strategi (senast: 2035-12-31)\n")}},
            ""},
           {"approved the same day",
            {{"a.md", front("datum: 2025-03-12\njusterat: 2025-03-12")}},
            ""},
       });
}

TEST_CASE("a meeting ends after it begins") {
  hold("end-before-start",
       {
           {"ten to twenty to ten",
            {{"a.md", front("datum: 2025-03-12\ntid: 10:00–09:40")}},
            "a 3:6"},
           {"with words",
            {{"a.md", front("datum: 2025-03-12\ntid: kl. 13–11.30")}},
            "a 3:6"},
           {"ordinary",
            {{"a.md", front("datum: 2025-03-12\ntid: 10.00 – 11:10")}},
            ""},
           {"a start alone",
            {{"a.md", front("datum: 2025-03-12\ntid: 10:00")}},
            ""},
           {"as short as can be",
            {{"a.md", front("datum: 2025-03-12\ntid: 10:00–10:00")}},
            ""},
           {"over midnight",
            {{"a.md", front("datum: 2025-03-12\ntid: 21:00–00:30")}},
            ""},
       });
}

TEST_CASE("too many days may not pass, once the council has said how many") {
  const Folder held = {{"2025-01-22.md", front("datum: 2025-01-22")},
                       {"2025-02-20.md", front("datum: 2025-02-20\n"
                                               "typ: inställt")},
                       {"2025-04-16.md", front("datum: 2025-04-16")}};
  const auto with = [&](std::string_view settings) {
    Folder folder = held;
    folder["bra.yaml"] = settings;
    return folder;
  };
  hold("meeting-gap",
       {
           {"off until its days are set", held, ""},
           {"a severity alone does not set them",
            with("rules: {meeting-gap: error}\n"), ""},
           {"84 days, and 83 allowed; a cancelled meeting is none",
            with("rules: {meeting-gap: {days: 83}}\n"),
            "2025-04-16 2:8 warning"},
           {"as many as are allowed",
            with("rules: {meeting-gap: {days: 84}}\n"), ""},
           {"with its own severity",
            with("rules: {meeting-gap: {days: 60, severity: error}}\n"),
            "2025-04-16 2:8"},
           {"the next one is planned too late",
            {{"bra.yaml", "rules: {meeting-gap: {days: 60}}\n"},
             {"2025-01-22.md",
              front("datum: 2025-01-22\nnästa möte: 2025-04-16")}},
            "2025-01-22 3:13 warning"},
           {"what was planned is past when the next one was held",
            {{"bra.yaml", "rules: {meeting-gap: {days: 60}}\n"},
             {"2025-01-22.md",
              front("datum: 2025-01-22\nnästa möte: 2025-04-16")},
             {"2025-03-12.md", front("datum: 2025-03-12")}},
            ""},
       });
}

TEST_CASE("minutes in the law's sense are approved in time") {
  const auto protokoll = [](std::string_view more) {
    return Folder{{"a.md", front("typ: protokoll\ndatum: 2025-03-12\n" +
                                 std::string(more))}};
  };
  hold("approval-late",
       {
           {"never", protokoll(""), "a 3:8 warning"},
           {"denied", protokoll("justerat: nej"), "a 3:8 warning"},
           {"not yet", protokoll("justerat: ej justerat"), "a 3:8 warning"},
           {"awaited", protokoll("justerat: väntar på Nils Holm"),
            "a 3:8 warning"},
           {"a dash", protokoll("justerat: \"–\""), "a 3:8 warning"},
           {"a day late", protokoll("justerat: 2025-03-27"), "a 4:11 warning"},
           {"late, in words", protokoll("justerat: den 2 april 2025"),
            "a 4:11 warning"},
           {"on the last day", protokoll("justerat: 2025-03-26"), ""},
           {"in words", protokoll("justerat: justerat den 19 mars 2025"), ""},
           {"at once", protokoll("justerat: omedelbart"), ""},
           {"yes", protokoll("justerat: ja"), ""},
           {"notes need no approval",
            {{"a.md", front("typ: anteckningar\ndatum: 2025-03-12")},
             {"b.md", front("datum: 2025-03-13")},
             {"c.md", front("typ: inställt\ndatum: 2025-03-14")}},
            ""},
           {"a council with more time",
            {{"bra.yaml", "rules: {approval-late: {days: 90}}\n"},
             {"a.md", front("typ: protokoll\ndatum: 2025-03-12")}},
            ""},
       });
  const Folder waiting = protokoll("");
  CHECK(places_of("approval-late", waiting, *Day::of(2025, 3, 26)).empty());
  CHECK(places_of("approval-late", waiting, *Day::of(2025, 3, 27)) ==
        "a 3:8 warning");
}

TEST_CASE("one meeting has one file") {
  const auto day = [](std::string_view more = "") {
    return front("datum: 2025-03-12\n" + std::string(more));
  };
  hold("meeting-duplicate",
       {
           {"a copy, told in the copy",
            {{"2025-03-12.md", day()}, {"2025-03-12 (kopia).md", day()}},
            "2025-03-12 (kopia) 2:8"},
           {"both spellings",
            {{"2025-03-12.md", day()},
             {"2025-03-12.yaml", "datum: 2025-03-12\n"}},
            "2025-03-12 1:8"},
           {"under another name",
            {{"2025-03-12.md", day("tid: 10:00")},
             {"mars.md", day("tid: 10.00")}},
            "2025-03-12 2:8"},
           {"notes and minutes that begin at the same time",
            {{"2025-03-12-anteckningar.md", day("tid: 10:00")},
             {"2025-03-12.md", day("tid: 10:00\ntyp: protokoll")}},
            "2025-03-12-anteckningar 2:8"},
           {"three files, two too many",
            {{"2025-03-12.md", day()},
             {"2025-03-12-1.md", day()},
             {"2025-03-12-2.md", day()}},
            "2025-03-12-1 2:8, 2025-03-12-2 2:8"},
           {"in two folders",
            {{"2024/2025-03-12.md", day()}, {"2025/2025-03-12.md", day()}},
            "2025/2025-03-12 2:8"},
           {"a second meeting by name",
            {{"2025-03-12.md", day()}, {"2025-03-12b.md", day()}},
            ""},
           {"at different times",
            {{"2025-03-12.md", day("tid: 10–11")},
             {"2025-03-12-em.md", day("tid: 13–14")}},
            ""},
           {"with different numbers",
            {{"2025-03-12.md", day("nummer: 3/2025")},
             {"2025-03-12-em.md", day("nummer: 4/2025")}},
            ""},
           {"an extra meeting",
            {{"2025-03-12.md", day()},
             {"2025-03-12-extra.md", day("extra: ja")}},
            ""},
           {"the notice, and a cancellation",
            {{"2025-03-12.md", day()},
             {"2025-03-12-kallelse.md", day("typ: kallelse")},
             {"2025-03-12-inställt.md", day("typ: inställt")}},
            ""},
           {"notes and minutes that say nothing more",
            {{"2025-03-12-anteckningar.md", day()},
             {"2025-03-12.md", day("typ: protokoll")}},
            ""},
           {"a date that was left behind is another rule's",
            {{"2025-03-12.md", day()}, {"2025-05-14.md", day()}},
            ""},
           {"on two days",
            {{"2025-03-12.md", day()},
             {"2025-03-13.md", front("datum: 2025-03-13")}},
            ""},
       });
}

TEST_CASE("two files whose names merge elsewhere are one meeting too many") {
  const std::string march = front("datum: 2025-03-12");
  const std::string april = front("datum: 2025-04-16");
  hold("meeting-duplicate",
       {
           {"case", {{"Mars.md", march}, {"mars.md", april}}, "Mars 2:8"},
           {"å as one code point and as two",
            {{"v\u00E5r.md", march}, {"va\u030Ar.md", april}},
            "va\u030Ar 2:8"},
           {"a folder",
            {{"2025/möte.md", march}, {"2025/Möte.md", april}},
            "2025/Möte 2:8"},
           {"copies that merge are told once",
            {{"2025-03-12B.md", march}, {"2025-03-12b.md", march}},
            "2025-03-12B 2:8"},
           {"letters that differ", {{"vår.md", march}, {"var.md", april}}, ""},
       });
}

}  // namespace bra::test
