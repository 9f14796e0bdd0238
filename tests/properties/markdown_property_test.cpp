// What is true of the blocks of any bytes whatever.

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <string>

#include "support/hostile.h"
#include "syntax/dump.h"
#include "syntax/inline.h"
#include "syntax/markdown.h"
#include "text/utf8.h"

namespace bra::syntax {
namespace {

using test::Numbers;
using namespace std::string_view_literals;

// One of everything that minutes are written in.
constexpr std::string_view minutes =
    "---\n"
    "datum: 2025-03-12\n"
    "närvarande:\n"
    "  - Vera Lindskog (S), ordförande\n"
    "---\n"
    "\n"
    "# Rådet\n"
    "\n"
    "Ärende\n"
    "------\n"
    "\n"
    "Maja berättade om arbetet **på skolan**  \n"
    "och <!-- bra: todo --> i övrigt.\n"
    "\n"
    "- [ ] 250312-4 Förslag (ansvarig: Vera Lindskog;\n"
    "  senast: 2025-05-14)\n"
    "  1) första\n"
    "\n"
    "     ```\n"
    "     kod\n"
    "     ```\n"
    "- [x] klart\n"
    "\n"
    "> citat\n"
    "> | a | b |\n"
    "> |---|---|\n"
    "> | 1 |\n"
    "\n"
    "| Nr | Ärende | Läge |\n"
    "| -- | :----: | ---- |\n"
    "| 250115-1 | Lokal \\| strategi | pågår<br>till maj |\n"
    "| å | ä | ö | för många |\n"
    "\n"
    "::: internt OSL 25:1\n"
    "Hemligt.\n"
    ":::\n"
    "<!-- bra: allow risk-gap: ny\n"
    "-->\n"
    "<div>\n"
    "* * *\n"
    "\n"
    "    indraget\n"
    "\t\n"
    "***";

bool on_border(const Source& source, std::size_t at) {
  return at == source.text.size() || (source.text[at] & '\xC0') != '\x80';
}

bool inside(const Span& part, const Span& whole) {
  return part.source == whole.source && part.begin >= whole.begin &&
         part.begin <= part.end && part.end <= whole.end;
}

bool is_trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t";
  return text.empty() || (blanks.find(text.front()) == blanks.npos &&
                          blanks.find(text.back()) == blanks.npos);
}

// The first thing that is wrong with the places in `markdown`, or nothing.
std::string_view fault_in(const Markdown& markdown, const Source& source) {
  const Span whole{&source, 0, static_cast<std::uint32_t>(source.text.size())};
  const bool text = !utf8::first_invalid(source.text);
  const auto good = [&](const Span& span, const Span& around) {
    return inside(span, around) && (!text || (on_border(source, span.begin) &&
                                              on_border(source, span.end)));
  };
  std::array<Span, deepest_nesting + 1> around{whole};
  std::uint32_t last_begin = 0;
  for (const Block& block : markdown.blocks) {
    if (block.depth > deepest_nesting) return "too deep";
    if (!good(block.span, around[block.depth])) return "block out of place";
    if (block.span.begin < last_begin) return "blocks out of order";
    last_begin = block.span.begin;
    if (block.depth < deepest_nesting) around[block.depth + 1] = block.span;
    for (const Span& line : markdown.lines_of(block)) {
      if (!good(line, block.span)) return "line out of place";
      if (line.empty() || !is_trimmed(line.text())) return "line not trimmed";
    }
    for (const TableRow& row : markdown.rows_of(block)) {
      if (!good(row.span, block.span)) return "row out of place";
      if (!is_trimmed(row.span.text())) return "row not trimmed";
      if (row.cell_count == 0) return "row without cells";
      std::vector<Cell> split;
      split_row(row.span, split);
      if (split.size() != row.cell_count) return "cells lost";
      for (const Cell& cell : markdown.cells_of(row)) {
        if (!good(cell.span, row.span)) return "cell out of place";
        if (!is_trimmed(cell.span.text())) return "cell not trimmed";
      }
    }
  }
  return {};
}

void check(std::string text) {
  const Source source{"minutes.md", std::move(text)};
  const Markdown markdown = scan_markdown(source);
  CAPTURE(source.text);
  REQUIRE(fault_in(markdown, source) == "");
  Arena arena;
  for (const Block& block : markdown.blocks) {
    const auto written = joined(markdown.lines_of(block), arena);
    const auto plain = plain_text(written, arena);
    REQUIRE(plain == utf8::trim(plain));
    const auto prose = prose_text(written, arena);
    REQUIRE(prose == utf8::trim(prose));
  }
}

std::string dumped(std::string text) {
  const Source source{"minutes.md", std::move(text)};
  return dump(scan_markdown(source));
}

}  // namespace

TEST_CASE("every beginning of a file is scanned") {
  for (std::size_t size = 0; size <= minutes.size(); ++size) {
    check(std::string(minutes.substr(0, size)));
    check(std::string(minutes.substr(size)));
  }
}

TEST_CASE("any bytes are scanned") {
  Numbers numbers(1);
  for (int i = 0; i < 2'000; ++i) {
    check(test::random_bytes(numbers, numbers.below(300)));
  }
}

TEST_CASE("marks in any order are scanned") {
  constexpr std::string_view pieces[] = {
      "\n", "\n",  "\n",     "\r",  " ",   "\t",  ">",   "-",   "*",
      "+",  "1.",  "|",      "|-|", ":",   "#",   "`",   "~~~", "=",
      "_",  "[ ]", "[x]",    "<",   "!--", "-->", "<b>", "å",   "a",
      "\\", ":::", "\u00A0", "]",   "(",   ")"};
  Numbers numbers(2);
  for (int i = 0; i < 5'000; ++i) {
    std::string text;
    for (std::size_t n = numbers.below(60); n > 0; --n) {
      text += pieces[numbers.below(std::size(pieces))];
    }
    check(text);
  }
}

TEST_CASE("minutes with anything changed are scanned") {
  Numbers numbers(3);
  for (int i = 0; i < 3'000; ++i) {
    std::string text(minutes);
    for (std::size_t n = numbers.below(6) + 1; n > 0; --n) {
      const std::size_t at = numbers.below(text.size());
      const std::size_t size = numbers.below(8);
      switch (numbers.below(4)) {
        case 0:
          text.erase(at, size);
          break;
        case 1:
          text.insert(at, test::random_bytes(numbers, numbers.below(4)));
          break;
        case 2:
          text.insert(at, text.substr(numbers.below(text.size()), size));
          break;
        default:
          text[at] = static_cast<char>(numbers.below(256));
      }
      if (text.empty()) break;
    }
    check(text);
  }
}

TEST_CASE("line ends and a byte-order mark change no block") {
  const auto with_line_end = [](std::string_view text, std::string_view end) {
    std::string out;
    for (const char c : text) {
      if (c == '\n') {
        out += end;
      } else {
        out += c;
      }
    }
    return out;
  };
  // The front matter is dumped with its line ends.
  const std::string body(minutes.substr(minutes.find("\n\n")));
  const std::string expected = dumped(body);
  CHECK(dumped(with_line_end(body, "\r\n")) == expected);
  CHECK(dumped(with_line_end(body, "\r")) == expected);
  CHECK(dumped("\xEF\xBB\xBF" + body) == expected);
}

TEST_CASE("what stands in a list item or quote is read as if it stood alone") {
  constexpr std::string_view lines_of_any_kind[] = {
      "a",         "b",   "",      "",      "## c", "---",
      "===",       "- d", "  e",   "1. f",  "> g",  "| h | i |",
      "|---|---|", "|-|", "|j|",   "    k", "```",  "~~~",
      "<!-- l",    "-->", "<div>", "::: m", ":::",  "- [ ] n"};
  Numbers numbers(5);
  for (int i = 0; i < 3'000; ++i) {
    std::string alone = "# x\n";
    std::string listed = "- # x\n";
    std::string quoted = "> # x\n";
    for (std::size_t n = numbers.below(10); n > 0; --n) {
      const auto line =
          lines_of_any_kind[numbers.below(std::size(lines_of_any_kind))];
      alone.append(line).append("\n");
      listed.append(line.empty() ? "" : "  ").append(line).append("\n");
      quoted.append("> ").append(line).append("\n");
    }
    std::string expected;
    std::istringstream blocks(dumped(alone));
    for (std::string block; std::getline(blocks, block);) {
      expected += "  " + block + "\n";
    }
    CAPTURE(alone);
    REQUIRE(dumped(listed) == "item\n" + expected);
    REQUIRE(dumped(quoted) == "quote\n" + expected);
  }
}

TEST_CASE("prose that has been read is read as the same again") {
  constexpr std::string_view pieces[] = {
      "a",   " ",  "*", "**",  "_",     "`",  "``", "[b](c)", "<br>", "<!--",
      "-->", "\\", "|", "\\*", "&amp;", "\n", "å",  "<",      "  \n"};
  std::size_t compared = 0;
  Numbers numbers(4);
  for (int i = 0; i < 5'000; ++i) {
    std::string written;
    for (std::size_t n = numbers.below(12); n > 0; --n) {
      written += pieces[numbers.below(std::size(pieces))];
    }
    Arena arena;
    const std::string_view once = prose_text(written, arena);
    // What was a line break is now a line feed, and would be a space.
    if (once.find('\n') != once.npos) continue;
    ++compared;
    CAPTURE(written);
    REQUIRE(prose_text(once, arena) == once);
  }
  CHECK(compared > 1'000);
}

TEST_CASE("hostile patterns become few blocks or flat ones") {
  struct Pattern {
    std::string_view repeated, after;
    std::size_t blocks;
  };
  constexpr std::size_t times = 10'000;
  const Pattern rows[] = {
      {">", "a", deepest_nesting},
      {"- ", "a", deepest_nesting},
      {"1. ", "a", deepest_nesting},
      {"> - ", "a", deepest_nesting},
      {"|", "\n|-|", 1},
      {"|-", "\na", 1},
      {"a\n", "", 1},
      {"a|\n", "", 1},
      {"`", "", 1},
      {"[", "", 1},
      {"<!--", "", 1},
      {"* ", "", 1},
      {"\n", "", 0},
      {"\t", "", 0},
      {"#\n", "", times},
      {"-\n", "", times},
      {"|a|\n|-|\n\n", "", times},
  };
  for (const Pattern& row : rows) {
    CAPTURE(row.repeated);
    Source source{"minutes.md", {}};
    for (std::size_t i = 0; i < times; ++i) source.text += row.repeated;
    source.text += row.after;
    const Markdown markdown = scan_markdown(source);
    CHECK(markdown.blocks.size() == row.blocks);
    CHECK(fault_in(markdown, source) == "");
  }
}

}  // namespace bra::syntax
