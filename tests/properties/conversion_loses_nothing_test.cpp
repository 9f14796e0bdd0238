// `bra convert` takes the original away, so that what was not read must not be
// lost with it: minutes with one slip of the hand are converted with every word
// they have, or not at all.
//
// Runs some hundred slips; BRA_MUTANTS=100000 runs as many as it says.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "command/run.h"
#include "language/lexicon.h"
#include "read/read.h"
#include "report/report.h"
#include "support/memory_world.h"
#include "support/slips.h"
#include "support/source_tree.h"
#include "text/utf8.h"

namespace bra::test {
namespace {

constexpr std::size_t few = 600;

using Count = std::map<std::string, std::size_t>;

/// A number is a word of its own: in `12Lägesbild` it is the item's. `\n` is
/// written for a line's end.
Count words_in(std::string_view text) {
  Count words;
  std::string word;
  bool of_digits = false;
  const auto end_word = [&] {
    if (!word.empty()) ++words[utf8::fold(std::exchange(word, {}))];
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = utf8::decode(text, at);
    const bool is_digit = c >= '0' && c <= '9';
    if (is_digit != of_digits || !utf8::is_word(c)) end_word();
    of_digits = is_digit;
    if (utf8::is_word(c)) word += text.substr(begin, at - begin);
    if (text.substr(begin, 2) == "\\n") at = begin + 2;
  }
  end_word();
  return words;
}

/// Nothing if it was refused.
std::optional<std::string> converted(const std::string& name,
                                     const std::string& text) {
  MemoryWorld memory;
  memory.files.files[name] = text;
  const std::string day = name.substr(0, name.rfind('.'));
  const std::string words[] = {"convert", day};
  if (command::run(words, memory.world()) != 0) return {};
  const bool is_markdown = name.ends_with(".md");
  return memory.files.files.at(day + (is_markdown ? ".yaml" : ".md"));
}

/// Keys and headings of columns stand once in Markdown and in each entry of
/// YAML; a month of a heading is written as a number, `<br>` as a line's end, a
/// ticked box as a state, and what stands between two owners not at all.
bool is_structure(const std::string& word, const Lexicon& lexicon) {
  if (word == "br" || word == "x") return true;
  if (lexicon.is(&Language::conjunctions, word)) return true;
  for (const Part part : {Part::meeting, Part::item, Part::picture, Part::risk,
                          Part::measure, Part::figure, Part::follow_up}) {
    if (lexicon.key(part, word) || lexicon.column(part, word)) return true;
  }
  return lexicon.month(word).has_value();
}

/// Words that are understood as others: what the findings would mend.
Count mended_in(const std::string& name, const std::string& text,
                const Lexicon& lexicon) {
  const Source source{name, text};
  Report report;
  read::read_meeting(source, lexicon, Council().file_limit, report);
  std::string mended;
  for (const Diagnostic& found : report.all()) {
    for (const Edit& edit : found.fix) {
      mended += edit.where.text();
      mended += ' ';
    }
  }
  return words_in(mended);
}

}  // namespace

TEST_CASE("a page that is converted after a slip of the hand has every word") {
  const Lexicon lexicon(read::default_council());
  const std::size_t mutants = slips_wanted(few);
  const auto paths = files_below("tests/cases/twin");
  Dice dice(mutants);
  std::size_t done = 0;
  for (const std::string& path : paths) {
    const std::string good = text_of(path);
    const std::string name = path.substr(path.rfind('/') + 1);
    const auto whole = converted(name, good);
    REQUIRE(whole);
    Count known = words_in(good);
    for (const auto& [word, count] : words_in(*whole)) {
      known[word] -= std::min(known[word], count);
    }
    for (std::size_t i = 0; i < mutants / paths.size(); ++i) {
      const std::string text = slipped(good, dice);
      // A mark of code more or less parts words anew, and loses none.
      if (std::ranges::count(text, '`') != std::ranges::count(good, '`')) {
        continue;
      }
      const auto other = converted(name, text);
      if (!other) continue;
      ++done;
      const Count there = words_in(*other);
      const Count mended = mended_in(name, text, lexicon);
      for (const auto& [word, count] : words_in(text)) {
        const auto found = there.find(word);
        const std::size_t kept = found == there.end() ? 0 : found->second;
        const auto told = known.find(word);
        const std::size_t spared = told == known.end() ? 0 : told->second;
        if (kept + spared >= count || is_structure(word, lexicon) ||
            mended.contains(word)) {
          continue;
        }
        CAPTURE(path);
        CAPTURE(text);
        const std::string& lost = word;  // clang 14 takes in no binding
        CHECK_MESSAGE(false, "lost: ", lost);
      }
    }
  }
  CHECK(done > mutants / 4);
}

}  // namespace bra::test
