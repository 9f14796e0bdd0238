#include "command/read_back.h"

#include <doctest/doctest.h>

#include "read/read.h"

namespace bra::command {
namespace {

bool is_no_less(std::string before, std::string after) {
  const Council council = read::default_council();
  const Lexicon lexicon(council);
  return reads_no_less({"2025-03-12.md", std::move(before)},
                       {"2025-03-12.md", std::move(after)}, lexicon, council);
}

constexpr const char* head = "---\ndatum: 2025-03-12\n---\n\n";

}  // namespace

TEST_CASE("a change that says the same, or more, loses nothing") {
  const std::string minutes = std::string(head) + "- [ ] Kameror\n";
  CHECK(is_no_less(minutes, minutes));
  CHECK(is_no_less(minutes, minutes + "- [ ] Skyltar\n"));
}

TEST_CASE("a change after which a fact is gone, or the date, loses it") {
  const std::string minutes = std::string(head) + "- [ ] Kameror\n";
  CHECK_FALSE(is_no_less(minutes, std::string(head) + "- [] Kameror\n"));
  CHECK_FALSE(is_no_less(minutes, "---\ndatum: igår\n---\n\n- [ ] Kameror\n"));
  CHECK_FALSE(
      is_no_less(minutes, "---\ndatum: \"2025\n---\n\n- [ ] Kameror\n"));
}

TEST_CASE("what is no minutes has no fact to lose") {
  const Council council = read::default_council();
  const Lexicon lexicon(council);
  CHECK(reads_no_less({"bra.yaml", "council: A\n"}, {"bra.yaml", ""}, lexicon,
                      council));
}

}  // namespace bra::command
