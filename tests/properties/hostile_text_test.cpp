// Whatever stands in minutes, settings, file names or on the command line:
// nothing that bra writes, in any format, moves a cursor, gives an order to a
// CI service, is calculated by a spreadsheet or run by a browser; and what a
// check says never spreads a personal number. The oracles are not bra's own
// (support/oracles.h).

#include <doctest/doctest.h>

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "command/run.h"
#include "support/hostile.h"
#include "support/watched_run.h"

namespace bra::test {
namespace {

using Words = std::vector<std::string>;

const std::vector<Words>& lists() {
  static const std::vector<Words> all = {{"actions", "--all"},
                                         {"actions", "--all", "--by", "owner"},
                                         {"risk", "-p", "2024..2026"},
                                         {"risk", "--month", "2025-04"},
                                         {"meetings"},
                                         {"decisions"},
                                         {"measures"},
                                         {"figures"},
                                         {"people"},
                                         {"attendance"},
                                         {"search", "e"}};
  return all;
}

const std::vector<Words>& pages() {
  static const std::vector<Words> all = {
      {"show", "2025-05-14"}, {"show", "250514-1"}, {"stats"}};
  return all;
}

/// On one line, so that it stays where it is put; a cell has its lines again.
std::string on_a_line(const std::string& text, std::string_view line_end) {
  std::string line;
  for (const char c : text) {
    if (c == '\n') {
      line += line_end;
    } else {
      line += c;
    }
  }
  return line;
}

/// Minutes in which `text` stands wherever a fact does.
std::string markdown_of(const std::string& text) {
  return fmt::format(
      "---\ndatum: 2025-05-14\nplats: {0}\nnärvarande:\n  - {0} (S), "
      "ordförande\n  - Torsten {0}, polis\n{0}: {0}\nnästa möte: {0}\n---\n\n"
      "# {0}\n\n## § 1 {0}\n\n{1}\n\n**Beslut:** {0}\n\n"
      "- [ ] 250514-3 {0} (ansvarig: {0}; senast: {0})\n- {0}\n\n"
      "## § 2 Lägesbild april\n\n| Område | Nivå | Kommentar | {0} |\n"
      "| - | - | - | - |\n| {0} | röd | {0} | {0} |\n| Skola | {0} | {0} | "
      "|\n\n"
      "## § 3 Insatser\n\n| Insats | Område | Aktör | Effekt |\n"
      "| - | - | - | - |\n| {0} | {0} | {0} | {0} |\n\n"
      "| Mått | Värde | Period | Mål |\n| - | - | - | - |\n"
      "| {0} | {0} | {0} | {0} |\n\n## § 4 Uppföljning\n\n"
      "| Nr | Ärende | Läge | Status | Ansvarig | Senast |\n"
      "| - | - | - | - | - | - |\n| 250514-1 | {0} | ny | {0} | {0} | {0} |\n"
      "| {0} | {0} | {0} | {0} | {0} | {0} |\n"
      "| 250514-2 | Kameror | {0} | | | {0} |\n",
      on_a_line(text, "<br>"), text);
}

std::string yaml_of(const std::string& text) {
  std::string quoted;
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  quoted = on_a_line(quoted, "\\n");
  return fmt::format(
      "datum: 2025-03-12\nplats: \"{0}\"\nnärvarande: [\"{0}\"]\n"
      "punkter:\n  - rubrik: \"{0}\"\n    text: \"{0}\"\n"
      "    beslut: [\"{0}\"]\n"
      "uppföljning:\n  - nr: 250312-1\n    ärende: \"{0}\"\n    läge: \"{0}\"\n"
      "    ansvarig: \"{0}\"\n\"{0}\": \"{0}\"\n",
      quoted);
}

/// As a file may be called: no slash, no NUL.
std::string as_name(std::string text) {
  std::erase(text, '/');
  std::erase(text, '\0');
  return text.substr(0, 80);
}

/// Every hostile text in a council of its own, in folders called so.
MemoryWorld hostile_world() {
  MemoryWorld world;
  std::size_t number = 0;
  for (const std::string& text : hostile_texts()) {
    const std::string folder =
        fmt::format("{}{}/", 100 + number++, as_name(text));
    world.files.files[folder + "2025-05-14.md"] = markdown_of(text);
    world.files.files[folder + "2025-03-12.yaml"] = yaml_of(text);
    world.files.files[folder + "2025-02-12 " + as_name(text) + ".md"] =
        "---\ndatum: 2025-02-12\n---\n" + text;
    world.files.files[folder + "bra.yaml"] = "name: Rådet\n";
  }
  return world;
}

/// Runs it, and says which promise was broken.
std::string broken_by(MemoryWorld& world, const Words& words,
                      const std::string& format) {
  try {
    watched_run(world, words, format);
    return {};
  } catch (const std::logic_error& broken) {
    return broken.what();
  }
}

/// The last digits of a personal number, with what stands before them.
std::string secret_in(const std::string& text) {
  const std::size_t at = text.find("9876");
  if (at == std::string::npos) return {};
  return text.substr(at < 80 ? 0 : at - 80, 90);
}

}  // namespace

TEST_CASE("no answer in any format does harm, whatever the minutes hold") {
  MemoryWorld world = hostile_world();
  for (const std::string& format : formats_of_lists()) {
    for (const Words& words : lists()) {
      CHECK(broken_by(world, words, format) == "");
    }
  }
  for (const std::string& format : formats_of_pages()) {
    for (const Words& words : pages()) {
      CHECK(broken_by(world, words, format) == "");
    }
  }
}

TEST_CASE("no finding in any format does harm, whatever the minutes hold") {
  MemoryWorld world = hostile_world();
  for (const std::string& format : formats_of_findings()) {
    CHECK(broken_by(world, {"check"}, format) == "");
    CHECK_FALSE(world.console.out.empty());
    CHECK(broken_by(world, {"check", "--lang", "sv"}, format) == "");
  }
  CHECK(broken_by(world, {"check", "--diff"}, "diff") == "");
  CHECK(broken_by(world, {"check", "--statistics"}, "diff") == "");
  // On a terminal too; colour is bra's own, and off.
  world.environment.variables["NO_COLOR"] = "1";
  world.console.columns = 60;
  CHECK(broken_by(world, {"check"}, "") == "");
  CHECK(broken_by(world, {"actions", "--all"}, "") == "");
}

TEST_CASE("no settings and no words of the command line do harm") {
  for (const std::string& text : hostile_texts()) {
    MemoryWorld world;
    world.files.files["2025-05-14.md"] = markdown_of("Kameror");
    for (const Words& words : {Words{"actions", text},
                               {"actions", "owner:" + text},
                               {"actions", "-p", text},
                               {"actions", "--sort", text},
                               {"actions", "-O", text},
                               {"risk", "--month", text},
                               {"show", text},
                               {"explain", text},
                               {"check", text},
                               {"check", "--select", text},
                               {"check", "--since", text},
                               {text}}) {
      // The operating system ends a word at a NUL.
      Words typed = words;
      for (std::string& word : typed) word = word.substr(0, word.find('\0'));
      CHECK(broken_by(world, typed, "") == "");
    }
    for (const std::string& settings :
         {text + ": " + text, "name: " + text, "areas: [{id: " + text + "}]",
          "rules: {" + text + ": " + text + "}", "minutes: " + text + "/"}) {
      world.files.files["bra.yaml"] = settings + "\n";
      CHECK(broken_by(world, {"actions"}, "") == "");
      CHECK(broken_by(world, {"check"}, "full") == "");
    }
    world.files.files["bra.yaml"] = "name: Rådet\n";
    world.files.files["people.yaml"] =
        "- name: " + text + "\n  " + text + ": x\n";
    CHECK(broken_by(world, {"check"}, "full") == "");
  }
}

TEST_CASE("no answer in any format spreads a personal number") {
  for (const std::string number :
       {"811218-9876", "198112189876", "811218 9876", "811218–9876"}) {
    MemoryWorld world;
    world.files.files["2025-05-14.md"] = markdown_of(number);
    world.files.files["2025-04-02.md"] =
        markdown_of("Ring Vera, " + number + ", i dag");
    world.files.files["2025-03-12.yaml"] = yaml_of(number);
    const auto ask = [&](Words words, const std::string& format) {
      words.insert(words.end(), {"-O", format});
      CAPTURE(words.front());
      CAPTURE(words[1]);
      CAPTURE(format);
      CAPTURE(number);
      world.console.out.clear();
      world.console.err.clear();
      CHECK(command::run(words, world.world()) != 2);
      CHECK_FALSE(world.console.out.empty());
      CHECK(secret_in(world.console.out) == "");
      CHECK(secret_in(world.console.err) == "");
    };
    for (const std::string& format : formats_of_lists()) {
      for (const Words& words : lists()) ask(words, format);
      ask({"actions", "--all", "--by", "area"}, format);
      ask({"decisions", "--columns", "item,text", "--explain"}, format);
    }
    for (const std::string& format : formats_of_pages()) {
      for (const Words& words : pages()) ask(words, format);
      ask({"show", "2025-03-12"}, format);
      ask({"show", "250312-1"}, format);
    }
    for (const std::string format : {"html", "md"}) ask({"report"}, format);
    for (const std::string format : {"jsonl", "ics"}) ask({"export"}, format);
  }
}

TEST_CASE("no finding spreads a personal number") {
  // Skatteverket's numbers for tests, in every way that people write them.
  for (const std::string number :
       {"811218-9876", "19811218-9876", "8112189876", "198112189876",
        "811218 9876", "811218\u20119876", "811218–9876"}) {
    MemoryWorld world;
    world.files.files["2025-05-14.md"] = markdown_of(number);
    world.files.files["2025-03-12.yaml"] = yaml_of(number);
    world.files.files["2025-04-02.md"] =
        markdown_of("Vera " + number + " och " + number);
    for (const std::string& format : formats_of_findings()) {
      CAPTURE(format);
      CAPTURE(number);
      CHECK(broken_by(world, {"check"}, format) == "");
      CHECK(world.console.out.find("9876") == std::string::npos);
      CHECK(world.console.err.find("9876") == std::string::npos);
    }
    for (const Words& words :
         {Words{"check", "--diff"},
          {"check", "--statistics"},
          {"actions"},
          {"check", "--baseline", "b.txt", "--write-baseline"}}) {
      CAPTURE(words.back());
      broken_by(world, words, "diff");
      CHECK(world.console.err.find("9876") == std::string::npos);
      if (words.front() == "check") {
        CHECK(world.console.out.find("9876") == std::string::npos);
      }
    }
    CHECK(world.files.files["b.txt"].find("9876") == std::string::npos);
  }
}

}  // namespace bra::test
