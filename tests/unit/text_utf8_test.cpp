#include "text/utf8.h"

#include <doctest/doctest.h>

namespace bra {

TEST_CASE("what cannot need composing is left alone by composing") {
  std::size_t sure = 0;
  for (char32_t c = 1; c <= 0x10FFFF; ++c) {
    std::string text;
    utf8::append(text, c);
    if (utf8::may_need_nfc(text)) continue;
    ++sure;
    // The mark in front has nothing to join, and makes nfc() look closely.
    text.insert(0, "\u0301");
    REQUIRE(utf8::nfc(text) == text);
  }
  CHECK(sure > 4'000);
  CHECK(!utf8::may_need_nfc("10–11 “röd” … 🔴"));
  CHECK(utf8::may_need_nfc("a\u030A"));
  CHECK(utf8::may_need_nfc("–a\u030A"));
  CHECK(utf8::may_need_nfc("🔴a\u030A"));
}

}  // namespace bra
