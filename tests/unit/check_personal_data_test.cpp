// Personal data: found wherever it stands, and never shown.

#include <doctest/doctest.h>

#include <string>

#include "check/check.h"
#include "render/format.h"
#include "support/answers.h"
#include "support/checking.h"
#include "text/contacts.h"

namespace bra::test {
namespace {

/// Everything that is found in a folder, in one format.
std::string told_in(const render::Format& format, const Folder& folder) {
  FolderBook read(folder);
  check::check(read.book, *Day::of(2025, 6, 1), {}, {}, read.report);
  return format.write_findings({.found = read.report.all()}, style("sv"));
}

std::string found(const std::vector<Contact>& contacts, std::string_view text) {
  std::string all;
  for (const Contact& contact : contacts) {
    if (!all.empty()) all += '|';
    all += text.substr(contact.begin, contact.end - contact.begin);
  }
  return all;
}

struct Row {
  std::string_view text;
  std::string_view found;
};

}  // namespace

TEST_CASE("every byte of every file is searched") {
  const auto in = [](std::string_view body) {
    return Folder{{"a.md", minutes("2025-03-12", body)}};
  };
  hold("personal-number",
       {
           {"prose", in("Om 811218-9876\n"), "a 4:4"},
           {"a table", in("| Ärende | Läge |\n|-|-|\n| 640823-3234 | ny |\n"),
            "a 6:3"},
           {"a comment", in("<!-- 811218-9876 -->\n"), "a 4:6"},
           {"a code fence", in("```\n811218-9876\n```\n"), "a 5:1"},
           {"front matter",
            {{"a.md", "---\ndatum: 2025-03-12\nplats: 811218-9876\n---\n"}},
            "a 3:8"},
           {"YAML",
            {{"a.yaml", "datum: 2025-03-12\nplats: '811218-9876'\n"}},
            "a 2:9"},
           {"people.yaml",
            {{"people.yaml", "- name: Eva Ek  # 811218-9876\n"}},
            "people 1:19"},
           {"a notice",
            {{"a.md",
              "---\ntyp: kallelse\ndatum: 2025-03-12\n---\n"
              "811218-9876\n"}},
            "a 5:1"},
           {"a file that is no minutes",
            {{"README.md", "811218-9876\n"}},
            "README 1:1"},
           {"a file that is no text",
            {{"2025-03-12.md", std::string("\xFF\xFE 811218-9876\n")}},
            "2025-03-12 1:4"},
           {"ten digits are a warning", in("8112189876\n"), "a 4:1 warning"},
           {"so is a mistyped one", in("811218-9875\n"), "a 4:1 warning"},
           {"so is one with a century", in("19811218-9875\n"), "a 4:1 warning"},
           {"so is one that is parted", in("1981-12-18 9876\n"),
            "a 4:1 warning"},
           {"ten digits that do not check are a note", in("8112189875\n"),
            "a 4:1 note"},
           {"a day and a time near the meeting", in("250312-1030\n"), ""},
           {"near the day that the file is named by",
            {{"2025-03-12.md", "---\nplats: x\n---\n250312-1030\n"}},
            ""},
           {"a case number", in("dnr KS 2025/00123, 5000-K123-25\n"), ""},
           {"an organisation", in("Björkviksbostäder (556036-0793)\n"), ""},
       });
}

TEST_CASE("a personal number is silenced on its line, with a reason") {
  const Folder silenced = {
      {"a.md",
       minutes("2025-03-12",
               "811218-9875 <!-- bra: allow personal-number: ett dnr -->\n")}};
  CHECK(places_of("personal-number", silenced).empty());
  CHECK(places_of("silence-unused", silenced).empty());
}

TEST_CASE("a personal number is not silenced for a whole file") {
  const Folder folder = {
      {"a.md",
       "---\ndatum: 2025-03-12\nundantag:\n  - personal-number: tester\n"
       "---\n811218-9876\n"}};
  FolderBook read(folder);
  const check::Choice both{.select = {"personal-number", "silence-unused"},
                           .ignore = {}};
  CHECK(check::check(read.book, *Day::of(2025, 6, 1), both, {}, read.report) ==
        0);
  REQUIRE(read.report.all().size() == 2);
  CHECK(read.report.all()[0].headline.text ==
        "{} is not allowed for a whole file");
  CHECK(read.report.all()[1].fault->name == "personal-number");
}

TEST_CASE("no format of findings shows a personal number, whatever is told") {
  const std::string row =
      "| Om 811218-9876 och 19640823-3234 | kanske | 701063-2391 |\n";
  const Folder folder = {
      {"2025-01-15.md",
       minutes("2025-01-15", "| Ärende | Läge | Ansvarig |\n|-|-|-|\n" + row)},
      {"2025-03-12.md", minutes("2025-03-12",
                                "datum 8112189876\n\n"
                                "| Ärende | Läge | Ansvarig |\n|-|-|-|\n")}};
  for (const render::Format* format : render::formats) {
    if (format->write_findings == nullptr) continue;
    CAPTURE(format->name);
    const std::string told = told_in(*format, folder);
    CHECK(told.find("811218") != std::string::npos);
    for (const std::string_view secret : {"9876", "3234", "2391"}) {
      CHECK(told.find(secret) == std::string::npos);
    }
  }
}

TEST_CASE("an excerpt hides a number that its window cuts") {
  const std::string before(200, 'x');
  const std::string told = told_of(
      "hidden-character",
      {{"a.md", minutes("2025-03-12", "811218-9876 " + before + "\u200B" +
                                          before + " 811218-9876\n")}});
  CHECK(told.find("9876") == std::string::npos);
  CHECK(told.find("U+200B") != std::string::npos);
  const std::string beside =
      told_of("hidden-character",
              {{"a.md", minutes("2025-03-12", "811218-9876\u200B\n")}});
  CHECK(beside.find("811218-****") != std::string::npos);
}

TEST_CASE("an e-mail address is known") {
  const Row rows[] = {
      {"maja.juhlin@bjorkvik.se", "maja.juhlin@bjorkvik.se"},
      {"Mejla <maja@bjorkvik.se>, tack.", "maja@bjorkvik.se"},
      {"(mailto:maja+bra@kommun.bjorkvik.se).", "maja+bra@kommun.bjorkvik.se"},
      {"åsa@björkvik.se", "åsa@björkvik.se"},
      {"a@b.se,c@d.se", "a@b.se|c@d.se"},
      {"10 st @ 50 kr", ""},
      {"@polisen", ""},
      {"maja@bjorkvik", ""},
      {"maja@.se", ""},
      {"https://example.se/@maja", ""},
      {"https://example.se/maja@example.se", ""},
      {"maja@10.20", ""},
      {"@@@@", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(found(email_addresses(row.text), row.text) == row.found);
  }
}

TEST_CASE("an e-mail address is known in parts, too") {
  const Row rows[] = {
      {"till kalle@\nexempel.se, tack", "kalle@\nexempel.se"},
      {"till kalle\n@exempel.se.", "kalle\n@exempel.se"},
      {R"("till kalle@\nexempel.se")", R"(kalle@\nexempel.se)"},
      {"kalle @ exempel.se", "kalle @ exempel.se"},
      {"kalle@exempel .se är", "kalle@exempel .se"},
      {"kalle@exempel.\nse är", "kalle@exempel.\nse"},
      {"kalle.ek(at)exempel.se", "kalle.ek(at)exempel.se"},
      {"kalle [at] kommun.exempel.se", "kalle [at] kommun.exempel.se"},
      {"kalle (snabel-a) exempel (punkt) se",
       "kalle (snabel-a) exempel (punkt) se"},
      {"kalle snabel-a exempel.se", "kalle snabel-a exempel.se"},
      {"kalle.ek at exempel.se", "kalle.ek at exempel.se"},
      {"mejla kalle at exempel.se", "kalle at exempel.se"},
      {"E-post: kalle at exempel.se", "kalle at exempel.se"},
      {"a@exempel.se b @ exempel.se", "a@exempel.se|b @ exempel.se"},
      // words, names on networks, times, sums
      {"meeting at exempel.se", ""},
      {"read more at exempel.se", ""},
      {"mail us at exempel.se", ""},
      {"see exempel.org at exempel.se", ""},
      {"t.ex. at exempel.se", ""},
      {"följ oss @exempel.se", ""},
      {"Instagram @exempel.se", ""},
      {"@exempel.se", ""},
      {"kl. 13 @ exempel.se", ""},
      {"Möte @ Folkets hus. Se bilagan", ""},
      {"kalle@exempel. Se bilagan", ""},
      {"3 st @ 50.00 kr", ""},
      {"kalle\n\n@exempel.se", ""},
      {"kalle (at) jobbet", ""},
      {"| kalle | @exempel.se |", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(found(email_addresses(row.text), row.text) == row.found);
  }
}

TEST_CASE("a telephone number is known") {
  const Row rows[] = {
      {"070-123 45 67", "070-123 45 67"},
      {"0701234567", "0701234567"},
      {"070 123 45 67", "070 123 45 67"},
      {"tel:0701234567", "0701234567"},
      {"08-123 456 78", "08-123 456 78"},
      {"08-12 34 56", "08-12 34 56"},
      {"0226-64 50 00", "0226-64 50 00"},
      {"0226-645000.", "0226-645000"},
      {"018 – 12 34 56", "018 – 12 34 56"},
      {"010-123 45 67", "010-123 45 67"},
      {"+46 70 123 45 67", "+46 70 123 45 67"},
      {"+46(0)8 123 456", "+46(0)8 123 456"},
      {"0046 8 123 456 78", "0046 8 123 456 78"},
      {"08\u00A0-\u00A012 34 56", "08\u00A0-\u00A012 34 56"},
      // help lines and exchanges
      {"020-50 50 50", ""},
      {"0771-12 34 56", ""},
      {"112, 114 14", ""},
      // times, days, numbers
      {"kl. 08-10 och 15-20", ""},
      {"08.30–09.45", ""},
      {"08 15 30 45", ""},
      {"2025-03-12", ""},
      {"2025-01-02 08:30", ""},
      {"250312-4", ""},
      {"0226", ""},
      {"KS 2025/0226-645000", ""},
      {"0105-K1234-25", ""},
      {"1 000 000 kronor", ""},
      {"0,5 och 0.75", ""},
      {"978-91-0-012345-6", ""},
      {"https://example.se/0701234567", ""},
      {"A0701234567", ""},
      {"07012345678", ""},
      {"0000000000", ""},
      {"+46", ""},
      {"+4612", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(found(telephone_numbers(row.text), row.text) == row.found);
  }
}

TEST_CASE("contact details are told as notes") {
  hold(
      "contact-detail",
      {
          {"in order",
           {{"a.md",
             minutes("2025-03-12", "Maja, 070-123 45 67, maja@bjorkvik.se\n")}},
           "a 4:7 note, a 4:22 note"},
          {"in the front matter",
           {{"a.md", "---\ndatum: 2025-03-12\nplats: ring 08-12 34 56\n---\n"}},
           "a 3:13 note"},
          {"none",
           {{"a.md", minutes("2025-03-12", "Ring växeln kl. 08-17.\n")}},
           ""},
      });
}

TEST_CASE("searching for contacts is linear, whatever the characters") {
  for (const std::string_view piece :
       {"@", "a@", "a@a.", "0", "08-", "08-12 ", "+46", "+46 0", "070-12345",
        "a @ ", "a(at)", "x at a", "a@b ."}) {
    std::string text;
    while (text.size() < 400'000) text += piece;
    CAPTURE(piece);
    CHECK(email_addresses(text).size() <= text.size());
    CHECK(telephone_numbers(text).size() <= text.size());
  }
}

}  // namespace bra::test
