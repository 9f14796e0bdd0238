#include "text/diff.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/dice.h"
#include "text/edit.h"

namespace bra::test {
namespace {

/// `before` with the changes made, as `patch` would.
std::string patched(std::string_view before, std::string_view after) {
  const auto lines = [](std::string_view text) {
    std::vector<std::string_view> out;
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
      out.push_back(text.substr(0, end));
      text.remove_prefix(end);
    }
    return out;
  };
  const auto old_lines = lines(before);
  const auto new_lines = lines(after);
  std::string out;
  std::size_t at = 0;
  for (const ChangedLines& change : changed_lines(before, after)) {
    CHECK(change.before_begin >= at);
    for (; at < change.before_begin; ++at) out += old_lines[at];
    at = change.before_end;
    for (std::size_t i = change.after_begin; i < change.after_end; ++i) {
      out += new_lines[i];
    }
  }
  for (; at < old_lines.size(); ++at) out += old_lines[at];
  return out;
}

std::size_t lines_touched(std::string_view before, std::string_view after) {
  std::size_t count = 0;
  for (const ChangedLines& c : changed_lines(before, after)) {
    count += c.before_end - c.before_begin + c.after_end - c.after_begin;
  }
  return count;
}

}  // namespace

TEST_CASE("nothing differs between a text and itself") {
  CHECK(unified_diff("a", "b", "x\ny\n", "x\ny\n").empty());
  CHECK(unified_diff("a", "b", "", "").empty());
}

TEST_CASE("a diff shows three lines about each change") {
  const std::string before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
  const std::string after = "1\n2\n3\n4\nfem\n6\n7\n8\n9\n";
  CHECK(unified_diff("a", "b", before, after) ==
        "--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+fem\n 6\n 7\n 8\n");
}

TEST_CASE("changes that are near are shown together, far ones apart") {
  const std::string before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n";
  CHECK(unified_diff("a", "b", before,
                     "0\n1\n2\n3\n4\n5\n6\n8\n9\n10\n11\n12\n") ==
        "--- a\n+++ b\n@@ -1,10 +1,10 @@\n+0\n 1\n 2\n 3\n 4\n 5\n 6\n-7\n 8\n"
        " 9\n 10\n");
  CHECK(unified_diff("a", "b", before,
                     "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n") ==
        "--- a\n+++ b\n@@ -1,3 +1,4 @@\n+0\n 1\n 2\n 3\n@@ -9,4 +10,3 @@\n 9\n"
        " 10\n 11\n-12\n");
}

TEST_CASE("a new file comes from nothing, and a last line may lack its end") {
  CHECK(unified_diff("/dev/null", "b", "", "x\n") ==
        "--- /dev/null\n+++ b\n@@ -0,0 +1 @@\n+x\n");
  CHECK(unified_diff("a", "b", "x", "x\n") ==
        "--- a\n+++ b\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+x\n");
}

TEST_CASE("a diff leads from the old text to the new, and is short") {
  Dice dice(7);
  for (int round = 0; round < 2000; ++round) {
    const auto text = [&] {
      std::string out;
      for (std::size_t i = dice.roll(12); i > 0; --i) {
        out += static_cast<char>('a' + dice.roll(3));
        out += '\n';
      }
      if (!out.empty() && dice.roll(4) == 0) out.pop_back();
      return out;
    };
    const std::string before = text();
    const std::string after = text();
    CHECK(patched(before, after) == after);
    CHECK(lines_touched(before, after) == lines_touched(after, before));
  }
  CHECK(lines_touched("a\nb\nc\na\nb\nb\na\n", "c\nb\na\nb\na\nc\n") == 5);
}

TEST_CASE("texts with nothing in common are told as one change, soon") {
  std::string before;
  std::string after;
  for (int i = 0; i < 20'000; ++i) {
    before += "a" + std::to_string(i) + "\n";
    after += "b" + std::to_string(i) + "\n";
  }
  CHECK(changed_lines(before, after) ==
        std::vector<ChangedLines>{{0, 20'000, 0, 20'000}});
}

TEST_CASE("edits change what they name, and leave every other byte") {
  const Source source{"a.md", "\xEF\xBB\xBF| a | b |\r\n"};
  const auto at = [&](std::uint32_t begin, std::uint32_t end) {
    return Span{&source, begin, end};
  };
  CHECK(edited(source.text, {}) == source.text);
  CHECK(edited(source.text, {{at(9, 10), "c"}, {at(5, 6), "å"}}) ==
        "\xEF\xBB\xBF| å | c |\r\n");
  CHECK(edited(source.text, {{at(5, 5), "1"}, {at(5, 5), "2"}}) ==
        "\xEF\xBB\xBF| 12a | b |\r\n");
  CHECK(edited(source.text, {{at(5, 10), "x"}, {at(9, 10), "c"}}) ==
        "\xEF\xBB\xBF| x |\r\n");
  CHECK(line_end_of("a\r\nb\n") == "\r\n");
  CHECK(line_end_of("a\nb\r\n") == "\n");
  CHECK(line_end_of("a") == "\n");
}

}  // namespace bra::test
