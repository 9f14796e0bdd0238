// A year is played: minutes begun with `new`, filled in by dice, follow-ups
// added, closed, merged and lost, and at the end the books balance.

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

#include "command/run.h"
#include "support/dice.h"
#include "support/memory_world.h"

namespace bra::test {
namespace {

struct Played {
  int exit = 0;
  std::string out;
  std::string err;
};

class Council {
 public:
  Council() {
    memory_.files.files["bra.yaml"] =
        "council: Rådet\nminutes: minutes/\nlanguage: sv\n"
        "areas:\n  - {id: a, name: Skola}\n  - {id: b, name: Torget}\n";
  }

  Played bra(std::vector<std::string> words) {
    memory_.console.out.clear();
    memory_.console.err.clear();
    const int exit = command::run(words, memory_.world());
    return {exit, memory_.console.out, memory_.console.err};
  }

  std::string& file(const std::string& name) {
    return memory_.files.files[name];
  }
  void today(Day day) { memory_.today = day; }
  [[nodiscard]] const auto& files() const { return memory_.files.files; }

 private:
  MemoryWorld memory_;
};

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

/// The numbers of the follow-ups that are open.
std::vector<std::string> open_now(Council& council) {
  const Played played =
      council.bra({"actions", "--columns", "id", "--format", "csv"});
  REQUIRE(played.exit == 0);
  std::vector<std::string> ids = lines_of(played.out);
  ids.erase(ids.begin());
  for (std::string& id : ids) {
    if (id.ends_with('\r')) id.pop_back();
  }
  return ids;
}

void play(Dice& dice, bool yaml) {
  Council council;
  std::set<std::string> given;
  constexpr std::string_view states[] = {"pågår", "väntar", "återkommer"};
  for (int month = 1; month <= 12; ++month) {
    const Day day = *Day::of(2025, month, 5);
    council.today(day);
    const std::size_t carried = month == 1 ? 0 : open_now(council).size();
    std::vector<std::string> words = {"new", day.iso()};
    if (month == 1) words.emplace_back(yaml ? "--yaml" : "--markdown");
    REQUIRE(council.bra(words).exit == 0);
    const std::string name =
        "minutes/2025/" + day.iso() + (yaml ? ".yaml" : ".md");
    REQUIRE(council.files().contains(name));
    CHECK(open_now(council).size() == carried);
    const std::string begun = council.file(name);
    CHECK(council.bra({"new", day.iso()}).exit == 0);
    CHECK(council.file(name) == begun);

    for (std::size_t i = dice.roll(4); i > 0; --i) {
      const Played added = council.bra(
          {"add", "Ärende " + std::to_string(given.size() + 1), "--owner",
           "Vera Lindskog", "--due", day.plus(60).iso()});
      CAPTURE(added.err);
      REQUIRE(added.exit == 0);
      CHECK(given.insert(added.out.substr(0, added.out.size() - 1)).second);
    }
    for (const std::string& id : open_now(council)) {
      const std::size_t what = dice.roll(6);
      const Played played =
          what == 0   ? council.bra({"close", id, "--status", "Det är gjort"})
          : what == 1 ? council.bra({"set", id, "--state", "utgår"})
                      : council.bra({"set", id, "--state",
                                     std::string(dice.pick(states)), "--status",
                                     "Läget | i dag; (delvis) *nytt*"});
      CAPTURE(played.err);
      CAPTURE(council.file(name));
      REQUIRE(played.exit == 0);
    }
    CHECK(council.bra({"fmt"}).exit == 0);
    CHECK(council.bra({"fmt", "--check"}).exit == 0);
    const Played checked =
        council.bra({"check", "--select",
                     "follow-up-vanished,follow-up-twice,follow-up-id-reused,"
                     "status-missing,status-unclear,log-missing,cells-wrong,"
                     "follow-up-id-unknown,yaml-syntax,key-unknown"});
    CAPTURE(checked.out);
    CHECK(checked.exit == 0);
  }
  // Open after = open before + opened + reopened - closed, at every meeting.
  const Played all = council.bra({"actions", "--all", "--count"});
  CHECK(std::stoul(all.out) == given.size());
}

}  // namespace

TEST_CASE("a year is played in Markdown and nothing is lost") {
  Dice dice(2025);
  for (int round = 0; round < 5; ++round) play(dice, false);
}

TEST_CASE("a year is played in YAML and nothing is lost") {
  Dice dice(2026);
  for (int round = 0; round < 5; ++round) play(dice, true);
}

}  // namespace bra::test
