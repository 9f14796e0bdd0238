#include "text/lines.h"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// Where lines begin, one byte after the other.
std::vector<std::size_t> starts_of(const std::string& text) {
  std::vector<std::size_t> starts{0};
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_first_of_two =
        text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
    const bool ends = text[at] == '\n' || text[at] == '\r';
    if (ends && !is_first_of_two) starts.push_back(at + 1);
  }
  return starts;
}

}  // namespace

TEST_CASE("lines end at LF, CRLF or a lone CR, in whatever order they come") {
  constexpr std::string_view letters = "a\r\n";
  std::size_t count = 1;
  for (std::size_t size = 0; size <= 7; ++size, count *= letters.size()) {
    for (std::size_t number = 0; number < count; ++number) {
      std::string text;
      for (std::size_t rest = number; text.size() < size; rest /= 3) {
        text += letters[rest % letters.size()];
      }
      const bra::Source source{"minutes.md", text};
      const bra::Lines lines(source);
      std::vector<std::size_t> starts;
      for (std::uint32_t line = 1; line <= lines.count(); ++line) {
        starts.push_back(lines.start_of(line));
      }
      REQUIRE_MESSAGE(starts == starts_of(text), number, " of ", size);
    }
  }
}
