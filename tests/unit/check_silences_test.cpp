// Choosing, weighing and silencing: what becomes of what the rules find.

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "check/check.h"
#include "check/rule.h"
#include "read/encoding.h"
#include "read/record.h"
#include "render/finding_text.h"
#include "support/answers.h"
#include "support/checking.h"

namespace bra::test {
namespace {

const Fault* const of_reading[] = {&read::encoding, &read::key_unknown};

struct Told {
  std::string findings;  ///< `name severity line`, parted by commas
  std::size_t silenced = 0;
};

Told check_all(const Folder& folder, const check::Choice& choice = {}) {
  FolderBook read(folder);
  Told told;
  told.silenced = check::check(read.book, *Day::of(2025, 6, 1), choice,
                               of_reading, read.report);
  for (const Diagnostic& found : read.report.all()) {
    if (!told.findings.empty()) told.findings += ", ";
    const Lines lines(*found.where.source);
    told.findings += fmt::format("{} {} {}", found.fault->name,
                                 render::word_of(found.severity),
                                 lines.position(found.where.begin).line);
  }
  return told;
}

/// Minutes with one follow-up that nobody has, on line 8, and no other fault.
std::string unowned(std::string_view after_row = "",
                    std::string_view front = "") {
  return "---\ndatum: 2025-03-12\nordförande: Vera Ek\n" + std::string(front) +
         "sekreterare: Vera Ek\n---\n| Nr | Ärende | Läge | Ansvarig |\n"
         "|-|-|-|-|\n| 250312-1 | Kameror | ny | |" +
         std::string(after_row) + "\n";
}

}  // namespace

TEST_CASE("what is found has its rule's severity, unless bra.yaml says other") {
  const auto with = [](std::string_view settings) {
    return check_all({{"bra.yaml", std::string(settings)}, {"a.md", unowned()}})
        .findings;
  };
  CHECK(with("") == "follow-up-without-owner warning 8");
  CHECK(with("rules: {follow-up-without-owner: error}\n") ==
        "follow-up-without-owner error 8");
  CHECK(with("rules: {follow-up-without-owner: info}\n") ==
        "follow-up-without-owner note 8");
  CHECK(with("rules: {follow-up-without-owner: off}\n").empty());
}

TEST_CASE("a severity in bra.yaml makes no light finding graver") {
  const auto number = [](std::string_view settings) {
    return check_all({{"bra.yaml", std::string(settings)},
                      {"a.md", unowned("") + "8112189876\n"}},
                     {.select = {"personal-number"}, .ignore = {}})
        .findings;
  };
  CHECK(number("") == "personal-number warning 9");
  CHECK(number("rules: {personal-number: error}\n") ==
        "personal-number warning 9");
  CHECK(number("rules: {personal-number: info}\n") == "personal-number note 9");
}

TEST_CASE("rules are chosen by name") {
  const Folder folder = {{"a.md", unowned() + "Ring 070-123 45 67\n"}};
  CHECK(check_all(folder).findings ==
        "follow-up-without-owner warning 8, contact-detail note 9");
  CHECK(check_all(folder, {.select = {"contact-detail"}, .ignore = {}})
            .findings == "contact-detail note 9");
  CHECK(check_all(folder, {.select = {}, .ignore = {"contact-detail"}})
            .findings == "follow-up-without-owner warning 8");
  CHECK(check_all(folder,
                  {.select = {"contact-detail"}, .ignore = {"contact-detail"}})
            .findings.empty());
}

TEST_CASE("a setting of a rule that there is none of is told") {
  const auto with = [](std::string_view settings) {
    return check_all(
               {{"bra.yaml", "rules:\n  " + std::string(settings) + "\n"}},
               {.select = {"key-unknown"}, .ignore = {}})
        .findings;
  };
  CHECK(with("follow-up-vanishd: error") == "key-unknown error 2");
  CHECK(with("meeting-gap: {dagar: 120}") == "key-unknown error 2");
  CHECK(with("meeting-gap: {days: 120}").empty());
  CHECK(with("encoding: warning").empty());
  CHECK(with("silence-unused: off").empty());
}

TEST_CASE("minutes silence a finding on its line or in the whole file") {
  const auto told = check_all(
      {{"a.md", unowned(" <!-- bra: allow follow-up-without-owner: val -->")}});
  CHECK(told.findings.empty());
  CHECK(told.silenced == 1);
  const auto whole = check_all(
      {{"a.md",
        unowned("",
                "undantag:\n  - follow-up-without-owner: väntar på val\n")}});
  CHECK(whole.findings.empty());
  CHECK(whole.silenced == 1);
  const auto yaml =
      check_all({{"a.yaml",
                  "datum: torsdag 12 mars 2025"
                  "  # bra: allow weekday-wrong: så står det i kallelsen\n"
                  "ordförande: Vera Ek\nsekreterare: Vera Ek\n"}});
  CHECK(yaml.findings.empty());
  CHECK(yaml.silenced == 1);
}

TEST_CASE("a silence that silences nothing is told") {
  struct Row {
    std::string_view what;
    std::string after_row;
    std::string_view findings;
  };
  const Row rows[] = {
      {"the fault was mended", " <!-- bra: allow weekday-wrong: x -->",
       "follow-up-without-owner warning 8, silence-unused warning 8"},
      {"there is no such rule", " <!-- bra: allow follow-up-unowned: x -->",
       "follow-up-without-owner warning 8, silence-unused warning 8"},
      {"it gives no reason, and holds",
       " <!-- bra: allow follow-up-without-owner -->",
       "silence-unused warning 8"},
      {"it stands on another line",
       "\n\n<!-- bra: allow follow-up-without-owner: x -->",
       "follow-up-without-owner warning 8, silence-unused warning 10"},
      {"the words stand in no comment",
       "\n\nDet är bra: allow follow-up-without-owner: x\n",
       "follow-up-without-owner warning 8"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    CHECK(check_all({{"a.md", unowned(row.after_row)}}).findings ==
          row.findings);
  }
}

TEST_CASE("a rule that was not asked makes no silence unused") {
  const Folder folder = {
      {"a.md", unowned(" <!-- bra: allow follow-up-without-owner: val -->")}};
  const auto with = [&](const check::Choice& choice) {
    return check_all(folder, choice).findings;
  };
  CHECK(with({.select = {"weekday-wrong", "silence-unused"}, .ignore = {}})
            .empty());
  CHECK(with({.select = {}, .ignore = {"follow-up-without-owner"}}).empty());
}

TEST_CASE("several silences stand on one line") {
  const auto told = check_all(
      {{"a.md",
        unowned(" <!-- bra: allow follow-up-without-owner: val --> "
                "<!-- bra: allow contact-detail: växelns --> 08-12 34 56")}},
      {.select = {"follow-up-without-owner", "contact-detail",
                  "silence-unused"},
       .ignore = {}});
  CHECK(told.findings.empty());
  CHECK(told.silenced == 2);
}

TEST_CASE("every rule has a name, a page and an example of both kinds") {
  std::string_view before;
  for (const Fault* fault : check::all_faults(of_reading)) {
    CAPTURE(fault->name);
    CHECK(before < fault->name);
    before = fault->name;
    CHECK_FALSE(fault->summary.empty());
    CHECK_FALSE(fault->why.empty());
  }
  for (const check::Rule* rule : check::rules) {
    CAPTURE(rule->fault.name);
    CHECK_FALSE(rule->fault.wrong.empty());
    CHECK_FALSE(rule->fault.right.empty());
  }
}

TEST_CASE("many silences and many findings cost no more than their sum") {
  std::string page = "---\ndatum: 2025-03-12\n---\n";
  for (int i = 0; i < 20'000; ++i) {
    page += "a@b.se <!-- bra: allow contact-detail: x --> ";
  }
  const auto told =
      check_all({{"a.md", page}}, {.select = {"contact-detail"}, .ignore = {}});
  CHECK(told.silenced == 20'000);
}

}  // namespace bra::test
