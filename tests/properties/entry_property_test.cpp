// One follow-up is changed where it stands, and every other fact of the minutes
// stays as it was, whatever they are.

#include <algorithm>

#include <doctest/doctest.h>

#include "language/lexicon.h"
#include "model/covered.h"
#include "model/facts.h"
#include "read/read.h"
#include "support/page.h"
#include "text/edit.h"
#include "write/entry.h"

namespace bra::test {
namespace {

std::optional<Meeting> read_again(const Source& source,
                                  const Lexicon& lexicon) {
  Report unheard;
  return read::read_meeting(source, lexicon, Council().file_limit, unheard);
}

/// The facts of a meeting but for one of its follow-ups.
std::string facts_but(const Source& source, const Lexicon& lexicon,
                      std::size_t left_out) {
  auto meeting = read_again(source, lexicon);
  REQUIRE(meeting);
  REQUIRE(left_out < meeting->entries.size());
  meeting->entries.erase(meeting->entries.begin() +
                         static_cast<std::ptrdiff_t>(left_out));
  return facts_of(*meeting);
}

}  // namespace

TEST_CASE("a changed follow-up says so, and nothing else is changed") {
  const Lexicon lexicon(read::default_council());
  const Language& swedish = *language_of("sv");
  const write::Fields fields = {{Key::state, "pågår"},
                                {Key::status, "två | bord; *nya*"}};
  std::size_t changed = 0;
  for (const auto& input : all_inputs()) {
    const std::string& name = input.first;
    const std::string& text = input.second;
    const Source source{name, text};
    const auto meeting = read_again(source, lexicon);
    if (!meeting) continue;
    const write::Page page(source);
    for (std::size_t i = 0; i < meeting->entries.size(); ++i) {
      const write::Changes changes =
          set_fields(page, meeting->entries[i], fields, lexicon, swedish);
      if (changes.homeless || changes.out_of_reach) continue;
      const Source after{name, edited(text, changes.edits)};
      CAPTURE(name);
      CAPTURE(after.text);
      const auto again = read_again(after, lexicon);
      REQUIRE(again);
      REQUIRE(again->entries.size() == meeting->entries.size());
      CHECK(again->entries[i].title.text == meeting->entries[i].title.text);
      CHECK(again->entries[i].state == State::ongoing);
      CHECK(facts_but(after, lexicon, i) == facts_but(source, lexicon, i));
      ++changed;
    }
  }
  CHECK(changed > 50);
}

TEST_CASE("an added follow-up is the last, and nothing else is changed") {
  const Lexicon lexicon(read::default_council());
  const Language& swedish = *language_of("sv");
  const write::Fields fields = {{Key::id, "991231-9"},
                                {Key::title, "Ny skylt: \"vid\" torget"},
                                {Key::state, "ny"}};
  std::size_t added = 0;
  std::size_t uncertain = 0;
  for (const auto& input : all_inputs()) {
    const std::string& name = input.first;
    const std::string& text = input.second;
    const Source source{name, text};
    const auto meeting = read_again(source, lexicon);
    if (!meeting || !meeting->is_held()) continue;
    const write::Page page(source);
    const write::Changes changes =
        add_entries(page, *meeting, {fields}, lexicon, swedish);
    const Source after{name, edited(text, changes.edits)};
    const auto again = read_again(after, lexicon);
    // What cannot be written with certainty is refused by who asked for it
    // (read_back_property_test.cpp), and that is seldom.
    if (!again || again->entries.size() != meeting->entries.size() + 1) {
      ++uncertain;
      continue;
    }
    ++added;
    std::size_t at = 0;
    while (at < again->entries.size() &&
           again->entries[at].title.text != "Ny skylt: \"vid\" torget") {
      ++at;
    }
    CAPTURE(name);
    CAPTURE(after.text);
    REQUIRE(at < again->entries.size());
    // Beside a log in a passage that is not public a public one begins.
    const bool has_public_log =
        meeting->entries.empty()
            ? meeting->has_log
            : std::any_of(meeting->entries.begin(), meeting->entries.end(),
                          [&](const Entry& entry) {
                            return !is_covered(*meeting, entry);
                          });
    if (has_public_log) {
      CHECK(facts_but(after, lexicon, at) == facts_of(*meeting));
    }
  }
  CHECK(added > 50);
  CHECK(uncertain * 10 < added);
}

}  // namespace bra::test
