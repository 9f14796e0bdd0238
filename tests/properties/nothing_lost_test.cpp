// No accepted minutes lose a word: what one slip of the hand does to good
// minutes is either understood, or told of.
//
// Runs a few thousand slips; BRA_MUTANTS=1000000 runs as many as it says.

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"
#include "read/read.h"
#include "support/dice.h"
#include "support/lost_words.h"
#include "support/source_tree.h"
#include "text/utf8.h"

namespace bra::test {
namespace {

constexpr std::size_t few = 4000;

std::size_t how_many() {
  const char* const wanted = std::getenv("BRA_MUTANTS");
  return wanted == nullptr ? few : std::strtoul(wanted, nullptr, 10);
}

/// Where the letter at `at` ends.
std::size_t letter_end(std::string_view text, std::size_t at) {
  if (at < text.size()) utf8::decode(text, at);
  return at;
}

bool is_inside_letter(std::string_view text, std::size_t at) {
  return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80;
}

std::size_t any_letter(std::string_view text, Dice& dice) {
  std::size_t at = dice.roll(text.size());
  while (at > 0 && is_inside_letter(text, at)) --at;
  return at;
}

std::string slip_of_a_letter(const std::string& text, Dice& dice) {
  static constexpr std::string_view struck[] = {
      " ", "\n", "|", "-", ":", ";", ",", ".", "#", "*", "_",  "`",
      "<", ">",  "[", "]", "(", ")", "{", "}", "'", "&", "\"", "\\",
      "!", "§",  "~", "a", "7", "%", "@", "?", "=", "+", "–",  "\t"};
  const std::size_t at = any_letter(text, dice);
  const std::size_t end = letter_end(text, at);
  const std::string before = text.substr(0, at);
  const std::string letter = text.substr(at, end - at);
  const std::string after = text.substr(end);
  const std::size_t next = letter_end(after, 0);
  switch (dice.roll(5)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return before + after.substr(0, next) + letter + after.substr(next);
    case 3:
      return before + std::string(dice.pick(struck)) + after;
    default:
      return before + std::string(dice.pick(struck)) + letter + after;
  }
}

std::string slip_of_a_line(const std::string& text, Dice& dice) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    lines.push_back(text.substr(at, end - at));
    at = end;
  }
  const std::size_t at = dice.roll(lines.size());
  const auto line = lines.begin() + static_cast<std::ptrdiff_t>(at);
  const std::string moved = *line;
  const std::size_t way = dice.roll(4);
  if (way == 1) {
    lines.insert(line, moved);
  } else {
    lines.erase(line);
    const std::size_t to =
        way == 2 ? std::min(at + 1, lines.size()) : dice.roll(lines.size() + 1);
    if (way > 1) {
      lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(to), moved);
    }
  }
  std::string slipped;
  for (const std::string& kept : lines) slipped += kept;
  return slipped;
}

std::string slipped(const std::string& text, Dice& dice) {
  return dice.roll(8) == 0 ? slip_of_a_line(text, dice)
                           : slip_of_a_letter(text, dice);
}

struct Outcome {
  bool accepted = false;
  std::vector<std::string> lost;
};

const Lexicon& lexicon() {
  static const Lexicon words(read::default_council());
  return words;
}

// Whether a slip left a key that is one: `ansvariga` for `ansvarig`.
bool is_key(std::string_view word) {
  for (const Part part :
       {Part::meeting, Part::item, Part::picture, Part::risk, Part::measure,
        Part::figure, Part::follow_up, Part::person}) {
    if (lexicon().key(part, word) || lexicon().column(part, word)) return true;
  }
  return false;
}

Outcome outcome_of(const std::string& name, const std::string& text) {
  const Source source{name, text};
  Report report;
  const auto meeting = read::read_meeting(source, lexicon(), report);
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
  const std::size_t mutants = how_many();
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
