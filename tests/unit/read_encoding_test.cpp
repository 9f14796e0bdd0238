#include "read/encoding.h"

#include <doctest/doctest.h>

#include <string>

#include "report/report.h"
#include "text/source.h"

namespace bra::read {
namespace {

struct Found {
  bool is_text = false;
  std::size_t count = 0;
};

Found look_at(std::string text) {
  Source source;
  source.name = "2025-03-12.md";
  source.text = std::move(text);
  Report report;
  const bool accepted = is_text(source, report);
  return {accepted, report.all().size()};
}

}  // namespace

// Many bytes are looked at together; what is odd is found between any others.
TEST_CASE("what a file may not hold is found wherever it stands") {
  constexpr std::size_t far = 80;
  for (const std::string filling : {"a", "å"}) {
    for (std::size_t before = 0; before < far; ++before) {
      for (const std::size_t after : {std::size_t{0}, far}) {
        const auto with = [&](std::string_view odd) {
          std::string text;
          for (std::size_t i = 0; i < before; ++i) text += filling;
          text += odd;
          for (std::size_t i = 0; i < after; ++i) text += filling;
          return look_at(text);
        };
        CAPTURE(before);
        CHECK(with("–\t\r\n §").count == 0);
        CHECK(with("×÷ß").count == 0);
        for (const std::string_view odd : {"\x1B", "\u202E", "Ã¥", "Ã\u0084"}) {
          CHECK(with(odd).is_text);
          CHECK(with(odd).count == 1);
        }
        for (const std::string_view broken :
             {"\xC3", "\xA5", "\xC3\xC3\xA5", "\xC3\xA5\xA5", "\xFF"}) {
          CHECK_FALSE(with(broken).is_text);
        }
      }
    }
  }
}

}  // namespace bra::read
