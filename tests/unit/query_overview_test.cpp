// Overviews say what the nouns say, and name nobody where they span councils.

#include "query/overview.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "query/nouns.h"
#include "query/red_areas.h"
#include "support/asking.h"
#include "support/book_builder.h"
#include "support/checking.h"
#include "support/page.h"

namespace bra {
namespace {

const Book& examples() {
  static const test::FolderBook folder("examples");
  return folder.book;
}

query::Question question(std::string_view first, std::string_view last,
                         std::string_view today) {
  query::Question question;
  question.period = Period{iso_day(first), iso_day(last)};
  question.today = *iso_day(today);
  return question;
}

const Section& section_called(const Overview& page, std::string_view id) {
  const auto found =
      std::find_if(page.sections.begin(), page.sections.end(),
                   [&](const Section& one) { return one.id == id; });
  REQUIRE(found != page.sections.end());
  return *found;
}

/// A number of the section `summary`.
std::string total(const Overview& page, std::string_view name) {
  for (const Block& block : section_called(page, "summary").parts) {
    for (const Total& one : std::get<Totals>(block)) {
      if (one.name.text == name) return test::text(one.value.value);
    }
  }
  return "not there";
}

const Grid& grid_called(const Section& section, std::string_view caption) {
  for (const Block& block : section.parts) {
    const auto* grid = std::get_if<Grid>(&block);
    if (grid != nullptr && grid->caption.text == caption) return *grid;
  }
  FAIL("no such grid");
  return std::get<Grid>(section.parts.front());
}

std::string sum_of(const Table& table, std::string_view key) {
  std::int64_t sum = 0;
  for (const std::string& text : test::column(table, key)) {
    sum += std::stol(text);
  }
  return std::to_string(sum);
}

std::string count(const query::Asked& asked) {
  return std::to_string(asked.answer.items.rows.size());
}

}  // namespace

TEST_CASE("the numbers of a report are those of the nouns") {
  struct Time {
    std::string_view first, last, today;
  };
  const Time rows[] = {{"2024-07-01", "2025-06-01", "2025-06-01"},
                       {"2025-01-01", "2025-12-31", "2025-06-20"},
                       {"2024-01-01", "2024-12-31", "2025-06-01"},
                       {"2024-01-24", "2024-01-24", "2025-06-01"},
                       {"2023-01-01", "2023-12-31", "2025-06-01"}};
  for (const Time& row : rows) {
    CAPTURE(row.first);
    CAPTURE(row.today);
    const Overview page =
        query::overview(examples(), question(row.first, row.last, row.today));
    const std::string period =
        std::string(row.first) + ".." + std::string(row.last);
    const auto ask = [&](const query::Noun& noun,
                         std::initializer_list<std::string_view> line) {
      return test::asked(examples(), noun, line, row.today);
    };
    CHECK(total(page, "Open follow-ups") ==
          count(ask(query::actions, {"--open", "--until", row.last})));
    CHECK(total(page, "of them overdue") ==
          count(ask(query::actions,
                    {"--open", "--overdue", "--until", row.last})));
    CHECK(total(page, "of them without an owner") ==
          count(ask(query::actions,
                    {"--open", "--unowned", "--until", row.last})));
    CHECK(total(page, "Decisions") ==
          count(ask(query::decisions, {"-p", period})));
    const auto log = ask(query::stats, {"-p", period});
    CHECK(total(page, "Meetings held") == count(log));
    CHECK(total(page, "New in the period") ==
          sum_of(log.answer.items, "opened"));
    CHECK(total(page, "Finished in the period") ==
          sum_of(log.answer.items, "closed"));
  }
}

TEST_CASE("a follow-up with two owners counts for each, one of none for none") {
  test::BookBuilder council;
  council.knows("Maja Juhlin").knows("Torsten Nyberg");
  council.meeting("2025-01-15")
      .log({.number = "250115-1",
            .title = "Kameror",
            .owners = {"Maja Juhlin", "Torsten Nyberg"},
            .due = "2025-03-01"})
      .log({.number = "250115-2", .title = "Belysning"});
  const Book book = council.book();
  const Overview page =
      query::overview(book, question("2025-01-01", "2025-06-01", "2025-06-01"));
  const Section& section = section_called(page, "follow-ups");
  const Grid& grid = grid_called(section, "By owner");
  test::Texts lines;
  for (const auto& row : grid.rows) {
    std::string line;
    for (std::size_t i = 0; i < 4; ++i) {
      line += test::text(row[i].front().value) + ' ';
    }
    lines.push_back(line);
  }
  CHECK(lines == test::Texts{"Maja Juhlin 1 1 137 ", "Torsten Nyberg 1 1 137 ",
                             "nobody 1 0 137 "});
}

TEST_CASE("every number leads to a line of the minutes or to a section") {
  const Overview page = query::overview(
      examples(), question("2024-07-01", "2025-06-01", "2025-06-01"));
  std::size_t places = 0;
  for (const Section& section : page.sections) {
    for (const Block& block : section.parts) {
      const auto* grid = std::get_if<Grid>(&block);
      if (grid == nullptr) continue;
      for (const auto& row : grid->rows) {
        bool leads = false;
        for (const Grid::Cell& cell : row) {
          for (const Linked& linked : cell) {
            const auto* place = std::get_if<Place>(&linked.to);
            leads = leads || place != nullptr;
            if (place == nullptr) continue;
            ++places;
            CHECK(place->line > 0);
            CHECK(place->file.starts_with("minutes/"));
          }
        }
        const bool is_zero =
            row[1].empty() || row[1].front().value == Value(std::size_t{0});
        CAPTURE(section.id);
        CAPTURE(test::text(row[0].front().value));
        CHECK((leads || is_zero));
      }
    }
  }
  CHECK(places > 100);
}

TEST_CASE("an area is red without an answer where the rule says so") {
  std::size_t compared = 0;
  std::size_t unanswered = 0;
  for (const test::Page& page : test::all_pages()) {
    for (const test::Section& section : page.sections) {
      const test::Folder& folder = section.commands.front().files;
      const bool is_one_council =
          std::none_of(folder.begin(), folder.end(), [](const auto& file) {
            return file.first.ends_with("/bra.yaml") ||
                   // Who silences the rule hears nothing of it.
                   (file.second.find("red-without-answer") !=
                    std::string::npos);
          });
      const bool has_red =
          std::any_of(folder.begin(), folder.end(), [](const auto& file) {
            return file.second.find("röd") != std::string::npos ||
                   file.second.find("rött") != std::string::npos;
          });
      if (!is_one_council || !has_red) continue;
      const test::FolderBook read(folder);
      test::Texts areas;
      for (const query::RedArea& red : query::red_areas(read.book, {})) {
        if (!red.answers.empty()) continue;
        areas.push_back(read.book.areas[red.latest.area].name);
      }
      test::Texts found;
      for (const std::string& line :
           test::findings_of("red-without-answer", folder)) {
        const std::size_t at = line.find(": warning: ");
        if (at == line.npos) continue;
        const std::string says = line.substr(at + 11);
        found.push_back(says.substr(0, says.find(" is ")));
      }
      std::sort(areas.begin(), areas.end());
      std::sort(found.begin(), found.end());
      CAPTURE(page.path);
      CAPTURE(section.name);
      CHECK(areas == found);
      ++compared;
      unanswered += areas.size();
    }
  }
  CHECK(compared > 10);
  CHECK(unanswered > 3);
}

TEST_CASE("the handout has each open follow-up once, the urgent ones first") {
  test::BookBuilder council;
  council.knows("Maja Juhlin");
  council.meeting("2025-01-15")
      .log({.number = "250115-1",
            .title = "Kameror",
            .owners = {"Maja Juhlin"},
            .due = "2025-03-01"})
      .log({.number = "250115-2", .title = "Belysning"})
      .log({.number = "250115-3",
            .title = "Avtal",
            .state = State::returns,
            .owners = {"Maja Juhlin"}})
      .log({.number = "250115-4",
            .title = "Enkät",
            .state = State::ongoing,
            .owners = {"Maja Juhlin"}});
  const Book book = council.book();
  query::Question asked;
  asked.today = *iso_day("2025-06-01");
  const Overview page = query::handout(book, asked);
  test::Texts lines;
  for (const Section& section : page.sections) {
    for (const Block& block : section.parts) {
      if (const auto* grid = std::get_if<Grid>(&block)) {
        for (const auto& row : grid->rows) {
          lines.push_back(std::string(section.id) + ": " +
                          test::text(row[0].front().value));
        }
      }
    }
  }
  CHECK(lines == test::Texts{"overdue: Kameror", "next-meeting: Avtal",
                             "unowned: Belysning", "others: Enkät"});
}

TEST_CASE("the handout is one sheet, however much is open") {
  test::BookBuilder council;
  auto& meeting = council.meeting("2025-01-15");
  for (int i = 1; i <= 90; ++i) {
    meeting.log({.number = meeting.line("250115-" + std::to_string(i)).text,
                 .title = "Kameror",
                 .due = i % 3 == 0 ? "2025-02-01" : ""});
  }
  const Book book = council.book();
  query::Question asked;
  asked.today = *iso_day("2025-06-01");
  std::size_t rows = 0;
  std::size_t left_out = 0;
  for (const Section& section : query::handout(book, asked).sections) {
    for (const Block& block : section.parts) {
      if (const auto* grid = std::get_if<Grid>(&block)) {
        rows += grid->rows.size();
      }
      if (const auto* more = std::get_if<Message>(&block)) {
        left_out += std::stoul(more->arguments.front().text);
      }
    }
  }
  CHECK(rows >= 14);
  CHECK(rows <= 28);
  CHECK(rows + left_out == 90);
}

TEST_CASE("a report without a period begins a year before the latest meeting") {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"2025-06-01", "2024-06-01"},
      {"2027-06-01", "2024-06-01"},
      {"2024-09-11", "2023-10-01"},
      {"2020-01-01", "2019-02-01"}};
  query::Question asked;
  for (const auto& row : rows) {
    const std::string_view today = row.first;
    const std::string_view begins = row.second;
    CAPTURE(today);
    asked.today = *iso_day(today);
    const Overview page = query::overview(examples(), asked);
    CHECK(test::said(page.about.front()) ==
          "Period: " + std::string(begins) + " to " + std::string(today));
  }
}

TEST_CASE("an overview over councils names nobody, wherever a name stands") {
  const auto council = [](std::string_view town) {
    return test::FolderBook(test::Folder{
        {"bra.yaml", "municipality: " + std::string(town) +
                         "\nareas:\n  - {id: skola, name: Skola och unga}\n"},
        {"people.yaml",
         "- name: Maja Juhlin\n  organisation: Polismyndigheten\n"
         "- name: Polismyndigheten\n  kind: organisation\n"},
        {"2025-05-14.md",
         "---\ndatum: 2025-05-14\nplats: hos Vera Lindskog\nnärvarande:\n"
         "  - Vera Lindskog (S), ordförande\n  - Maja Juhlin\n"
         "  - Nils Holm (Vera Lindskog)\n---\n\n"
         "## § 1 Vera Lindskog berättar\n\n**Beslut:** Maja Juhlin tar det.\n\n"
         "| Område | Nivå | Månad | Kommentar | Källa |\n"
         "| --- | --- | --- | --- | --- |\n"
         "| Skola och unga | röd | april 2025 | enligt Nils Holm | Vera L |\n"
         "| Vera Lindskog | röd | april 2025 | | |\n\n"
         "| Insats | Område | Aktör |\n| --- | --- | --- |\n"
         "| Samtal med Nils Holm | Vera Lindskog | Maja Juhlin |\n\n"
         "| Mått | Värde | Källa |\n| --- | --- | --- |\n"
         "| Samtal med Nils Holm | 2 | Maja Juhlin |\n| Nils Holm | 3 | |\n\n"
         "| Nr | Ärende | Läge | Status | Ansvarig |\n"
         "| --- | --- | --- | --- | --- |\n"
         "| 250514-1 | Ring Vera Lindskog | ny | Nils Holm | Maja Juhlin |\n"
         "| 250514-2 | Fråga Nils | ny | | Nils Holm |\n"
         "| 250514-3 | Fråga Sixten | ny | | Sixten |\n"}});
  };
  const auto asked = question("2025-01-01", "2025-06-01", "2025-06-01");
  const test::FolderBook first = council("Ekby");
  const test::FolderBook second = council("Alby");
  const Overview page = query::over_councils(
      {query::sum_of(first.book, asked), query::sum_of(second.book, asked)},
      asked);
  CHECK(total(page, "Open follow-ups") == "6");
  CHECK(total(page, "Areas at the gravest level") == "4");

  std::string all;
  const auto add = [&](const Message& message) {
    all += test::said(message) + '\n';
  };
  const auto add_value = [&](const Linked& linked) {
    all += test::text(linked.value) + '\n';
    if (const Named* named = linked.value.named()) {
      all += named->name + '\n';
    }
    if (const auto* place = std::get_if<Place>(&linked.to)) {
      all += place->file + '\n';
    }
  };
  add(page.title);
  for (const Message& line : page.about) add(line);
  for (const Section& section : page.sections) {
    for (const Block& block : section.parts) {
      if (const auto* message = std::get_if<Message>(&block)) add(*message);
      if (const auto* totals = std::get_if<Totals>(&block)) {
        for (const Total& one : *totals) add_value(one.value);
      }
      if (const auto* chart = std::get_if<Chart>(&block)) {
        for (const Value& label : chart->labels) all += test::text(label);
      }
      if (const auto* grid = std::get_if<Grid>(&block)) {
        for (const auto& row : grid->rows) {
          for (const Grid::Cell& cell : row) {
            for (const Linked& linked : cell) add_value(linked);
          }
        }
      }
    }
  }
  CHECK(all.find("Polismyndigheten") != all.npos);
  CHECK(all.find("Skola och unga") != all.npos);
  for (const char* name :
       {"Vera", "Lindskog", "Maja", "Juhlin", "Nils", "Holm", "Sixten"}) {
    CAPTURE(name);
    CHECK(all.find(name) == all.npos);
  }
}

}  // namespace bra
