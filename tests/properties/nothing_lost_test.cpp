// No accepted minutes lose a word: what one slip of the hand does to good
// minutes is either understood, or told of.
//
// Runs a few thousand slips; BRA_MUTANTS=1000000 runs as many as it says.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "read/read.h"
#include "support/default_lexicon.h"
#include "support/dice.h"
#include "support/lost_words.h"
#include "support/slips.h"
#include "support/source_tree.h"

namespace bra::test {
namespace {

constexpr std::size_t few = 4000;

struct Outcome {
  bool accepted = false;
  std::vector<std::string> lost;
};

// Whether a slip left a key that is one: `ansvariga` for `ansvarig`.
bool is_key(std::string_view word) {
  for (const Part part :
       {Part::meeting, Part::item, Part::picture, Part::risk, Part::measure,
        Part::figure, Part::follow_up, Part::person}) {
    if (default_lexicon().key(part, word) ||
        default_lexicon().column(part, word))
      return true;
  }
  return false;
}

Outcome outcome_of(const std::string& name, const std::string& text) {
  const Source source{name, text};
  Report report;
  const auto meeting = read::read_meeting(source, default_lexicon(),
                                          Council().file_limit, report);
  if (!meeting) return {};
  const bool refused = std::any_of(report.all().begin(), report.all().end(),
                                   [](const Diagnostic& found) {
                                     return found.severity == Severity::error;
                                   });
  if (refused) return {};
  return {true, lost_words(*meeting, report)};
}

}  // namespace

TEST_CASE("no accepted slip of the hand loses a word") {
  const std::size_t mutants = slips_wanted(few);
  const bool loud = mutants > few;
  const std::string folder = "tests/cases/twin";
  const std::vector<std::string> names = files_below(folder);
  Dice dice(mutants);
  std::size_t accepted = 0;
  std::size_t losing = 0;
  for (const std::string& name : names) {
    const std::string good = text_of(name);
    // Keys, headings and marks: what is read and not kept.
    const Outcome whole = outcome_of(name, good);
    REQUIRE(whole.accepted);
    std::vector<std::string> structure = whole.lost;
    std::sort(structure.begin(), structure.end());
    for (std::size_t i = 0; i < mutants / names.size(); ++i) {
      const std::string text = slipped(good, dice);
      const Outcome outcome = outcome_of(name, text);
      accepted += outcome.accepted ? 1 : 0;
      for (const std::string& word : outcome.lost) {
        if (std::binary_search(structure.begin(), structure.end(), word) ||
            is_key(word)) {
          continue;
        }
        ++losing;
        if (losing > 20 && !loud) break;
        const auto [was, is] =
            std::mismatch(good.begin(), good.end(), text.begin(), text.end());
        const auto at = static_cast<std::size_t>(is - text.begin());
        std::size_t begin = at - std::min<std::size_t>(at, 40);
        while (begin < at && is_inside_letter(text, begin)) ++begin;
        std::size_t end = std::min(at + 40, text.size());
        while (end < text.size() && is_inside_letter(text, end)) ++end;
        const std::string around = text.substr(begin, end - begin);
        CAPTURE(name);
        CAPTURE(around);
        CHECK_MESSAGE(false, "lost: ", word);
        break;
      }
    }
  }
  CHECK(losing == 0);
  CHECK(accepted > mutants / 4);
  if (loud) MESSAGE(accepted, " of ", mutants, " were accepted");
}

}  // namespace bra::test
