#include "text/pieces.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

template <class Borders>
std::vector<std::string> all(std::string_view text, Borders borders) {
  std::vector<std::string> out;
  for (const std::string_view piece : bra::pieces(text, borders)) {
    out.emplace_back(piece);
  }
  return out;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("pieces are what stands between borders") {
  CHECK(all("röd, gul", ',') == Texts{"röd", " gul"});
  CHECK(all("röd, gul", " ,") == Texts{"röd", "", "gul"});
  CHECK(all("röd", ',') == Texts{"röd"});
  CHECK(all("a\n\nb\n", '\n') == Texts{"a", "", "b"});
  CHECK(all("|a|", '|') == Texts{"", "a"});
  CHECK(all("", ',').empty());
}
