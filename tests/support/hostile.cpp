#include "support/hostile.h"

namespace bra::test {

const std::vector<std::string>& hostile_texts() {
  using std::string_literals::operator""s;
  static const std::vector<std::string> texts = {
      "",
      " ",
      "\x1b[2J\x1b]0;title\x07",
      "\xC2\x9B"
      "31m",
      "\u202Eabc\u2066",
      "a\0b"s,
      "\xFF\xFE broken \xC3",
      "one\r\ntwo\rthree\n\nfive",
      "tab\there",
      "=1+1",
      "+46 70 000 00 00",
      "-2",
      "@SUM(A1)",
      "\t=1",
      "\r=1",
      "＝1",
      "a,b;c\"d\"\te",
      "| a | b |\n| --- | --- |",
      "<script>alert('x')</script>",
      "\"><img src=x onerror=y>",
      "&lt; &amp; &#60;",
      "**bold** _it_ `code` [a](javascript:b) ![c](d) ~~e~~",
      "# heading\n- list\n1. one\n> quote\n===\n---\n+ plus\n    code",
      "closing ##",
      "#",
      "```\nfence\n```",
      "back\\slash \\| \\",
      "::add-mask::secret",
      "a\n::add-mask::secret",
      "##[error]x ##vso[task.complete]",
      "\u00A0::add-mask::secret",
      "\u2003\u3000::error::x",
      "##VSO[task.complete]x",
      "www.example.org https://example.org/?a=b&c=d eva@example.org",
      "https://example.org/a_b|c (www.example.org/x*y) eva_b@example.org "
      "mailto:eva_b@example.org",
      "A\u030Asa 世界 😀 👩\u200D👩",
      "'apostrophe",
      "\"",
      "\\x1b",
      "\xE2\x80\xA8line\xE2\x80\xA9paragraph",
      "\xF3\xA0\x81\x81tag",
  };
  return texts;
}

std::string random_text(Numbers& numbers, std::size_t words) {
  constexpr std::string_view letters[] = {"a", "e", "k", "l",       "s", "å",
                                          "ä", "ö", "Å", "a\u030A", "é", "世",
                                          "😀", "§", "-", "."};
  std::string out;
  for (std::size_t i = 0; i < words; ++i) {
    if (i > 0) out += numbers.below(12) == 0 ? '\n' : ' ';
    for (std::size_t n = 1 + numbers.below(14); n > 0; --n) {
      out += letters[numbers.below(std::size(letters))];
    }
  }
  return out;
}

std::string random_bytes(Numbers& numbers, std::size_t size) {
  std::string out;
  for (std::size_t i = 0; i < size; ++i) {
    out += static_cast<char>(numbers.below(256));
  }
  return out;
}

}  // namespace bra::test
