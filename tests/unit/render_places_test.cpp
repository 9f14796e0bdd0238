#include "render/places.h"

#include <doctest/doctest.h>

namespace bra::render {

TEST_CASE("a file is called by the way to it from the start folder") {
  struct Way {
    std::string_view root, start, file, name;
  };
  const Way ways[] = {
      {"", "", "minutes/a.md", "minutes/a.md"},
      {"/home/eva/bra", "/home/eva/bra", "minutes/a.md", "minutes/a.md"},
      {"/home/eva/bra", "/home/eva/bra/minutes", "minutes/a.md", "a.md"},
      {"/home/eva/bra", "/home/eva/bra/minutes/2025", "bra.yaml",
       "../../bra.yaml"},
      {"/home/eva/bra", "/home/eva", "minutes/a.md", "bra/minutes/a.md"},
      {"/home/eva/bra", "/home/eva/other", "a.md", "../bra/a.md"},
      {"/home/eva/bra/", "/home/eva/bra/", "a.md", "a.md"},
      {"/", "/", "a.md", "a.md"},
      {"/home/eva", "/home/ev", "a.md", "../eva/a.md"},
      {"", "", "::a.md", "./::a.md"},
      {"", "", "a\n\x1b.md", "a \\x1b.md"},
  };
  for (const Way& way : ways) {
    CAPTURE(way.root);
    CAPTURE(way.start);
    const Places places{std::string(way.root), std::string(way.start)};
    CHECK(places.name({std::string(way.file), ""}) == way.name);
  }
}

TEST_CASE("positions asked in any order are those of the lines") {
  const Source source{"a.md", "\xEF\xBB\xBFåäö\r\n😀x\n\nslut"};
  const Lines lines(source);
  LineTables tables;
  const auto size = static_cast<std::uint32_t>(source.text.size());
  const auto starts_character = [&](std::uint32_t at) {
    return at == size ||
           (static_cast<unsigned char>(source.text[at]) & 0xC0U) != 0x80U;
  };
  for (const std::uint32_t step : {1U, 5U, 7U}) {
    for (std::uint32_t i = 0; i <= 3 * size; ++i) {
      const std::uint32_t at = i * step % (size + 1);
      if (!starts_character(at)) continue;
      CAPTURE(at);
      CHECK(tables.position(source, at) == lines.position(at));
    }
  }
}

}  // namespace bra::render
