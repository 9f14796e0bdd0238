#include "text/utf8.h"

#include <doctest/doctest.h>

#include <string>

#include "text/simple_fold.h"

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

TEST_CASE("a character that folds alone folds so in any company") {
  std::size_t simple = 0;
  for (char32_t c = 1; c <= 0x10FFFF; ++c) {
    std::string text;
    utf8::append(text, c);
    char folded[3];
    const std::size_t size =
        utf8::fold_simple(text.data(), text.size(), folded);
    if (size == 0) continue;
    ++simple;
    REQUIRE(size == text.size());
    // The ß makes fold() look closely.
    REQUIRE(utf8::fold("ß" + text) == "ss" + std::string(folded, size));
    REQUIRE(utf8::fold(text) == std::string(folded, size));
  }
  CHECK(simple > 300);
  char folded[3];
  CHECK(utf8::fold_simple("Ö", 1, folded) == 0);
  CHECK(utf8::fold_simple("", 0, folded) == 0);
}

TEST_CASE("the first byte that is no UTF-8 is found wherever it stands") {
  for (std::size_t before = 0; before < 20; ++before) {
    std::string text(before, 'x');
    text += "å–🔴";
    CHECK(!utf8::first_invalid(text));
    const std::size_t at = text.size();
    text += '\xE5';
    CHECK(utf8::first_invalid(text) == at);
    text += "nd on it goes";
    CHECK(utf8::first_invalid(text) == at);
  }
}

}  // namespace bra
