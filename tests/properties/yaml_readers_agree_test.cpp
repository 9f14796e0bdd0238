// What the strict reader of YAML accepts, yaml-cpp behind the gate reads as
// the same tree; and no word of a text is lost without a finding. Over
// invented minutes and thousands of their one-step mutants.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "support/hostile.h"
#include "syntax/gated_yaml.h"
#include "syntax/plain_yaml.h"
#include "syntax/yaml.h"
#include "text/arena.h"
#include "text/utf8.h"

namespace bra::syntax {
namespace {

using test::Numbers;

// One of everything that minutes and settings are written in.
constexpr std::string_view corpus[] = {
    "datum: 2025-03-12\n"
    "tid: 10:00–11:10\n"
    "plats: \"51:an, Stadshuset\"  # vanliga salen\n"
    "närvarande:\n"
    "  - Vera Lindskog (S), ordförande\n"
    "  - namn: Torsten Nyberg\n"
    "    roll: polis\n"
    "nästa möte: 2025-05-14\n",

    "ärenden:\n"
    "  - nummer: 11\n"
    "    rubrik: Våld i nära relationer\n"
    "    text: |\n"
    "      Maja berättade: mycket.\n"
    "\n"
    "        - indraget\n"
    "    beslut:\n"
    "    - Rådet prövar 'saken'.\n"
    "lägesbild:\n"
    "- månad: 2025-02\n"
    "  områden:\n"
    "  - {område: Skola, nivå: \"röd\", kommentar: ~}\n",

    "# inställningar\n"
    "council: Rådet\n"
    "parties: [S, M, 'C']\n"
    "levels:\n"
    "  - {id: green, name: grön}\n"
    "states: {ny: [nytt ärende], pågår: []}\n"
    "'closing': one-step\n"
    "empty:\n",

    "- - a\n"
    "  - b: |-\n"
    "      c\n"
    "    d: null\n"
    "-\n"
    "- \"e \\\"f\\\"\"\n"
    "- 'it''s'\r\n"
    "- g: >\n"
    "    h\n"
    "    i\n",
};

bool is_structure(char c) {
  return std::string_view(" \t\r\n-:,[]{}").find(c) != std::string_view::npos;
}

/// Whether every byte of `text` is in a scalar, a key or a comment of `tree`,
/// or is structure.
bool covers(const YamlTree& tree, std::string_view text) {
  std::vector<bool> told(text.size(), false);
  const auto tell = [&](const Span& span) {
    std::fill(told.begin() + span.begin, told.begin() + span.end, true);
  };
  for (const Node& node : tree.nodes) {
    tell(node.key_span);
    if (node.kind == NodeKind::scalar || node.kind == NodeKind::null)
      tell(node.span);
  }
  for (const Span& comment : tree.comments) tell(comment);
  std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  for (; at < text.size(); ++at) {
    if (!told[at] && !is_structure(text[at])) return false;
  }
  return true;
}

void check(const std::string& text) {
  CAPTURE(text);
  const Source source{"möte.yaml", text};
  const Span whole = span_of(source, source.text);
  Arena arena;
  Report refused;
  const auto gated = read_gated_yaml(whole, arena, refused);
  CHECK(gated.has_value() == refused.empty());
  if (const auto plain = read_plain_yaml(whole, arena)) {
    REQUIRE(gated);
    CHECK(*plain == *gated);
  }
  if (gated) CHECK(covers(*gated, text));
  Report report;
  const YamlTree tree = read_yaml(whole, arena, report);
  CHECK(report.empty() == gated.has_value());
  for (const Node& node : tree.nodes) {
    CHECK(node.span.begin <= node.span.end);
    CHECK(node.span.end <= text.size());
    CHECK(node.key_span.end <= text.size());
  }
  for (const Diagnostic& found : report.all()) {
    CHECK(found.where.begin <= found.where.end);
    CHECK(found.where.end <= text.size());
  }
}

/// One step away: a character dropped, doubled, swapped with the next or
/// replaced, or a line moved.
std::string mutant(std::string text, Numbers& numbers) {
  constexpr std::string_view signs = " \n\t:-#\"'[]{},|>&*!?%@~x\\\r";
  const std::size_t at = numbers.below(text.size());
  const std::string sign(1, signs[numbers.below(signs.size())]);
  switch (numbers.below(6)) {
    case 0:
      return text.erase(at, 1);
    case 1:
      return text.insert(at, 1, text[at]);
    case 2:
      if (at + 1 < text.size()) std::swap(text[at], text[at + 1]);
      return text;
    case 3:
      return text.insert(at, sign);
    case 4:
      return text.replace(at, 1, sign);
    default: {
      const std::size_t begin = text.rfind('\n', at) + 1;
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      const std::string line = text.substr(begin, end - begin) + '\n';
      text.erase(begin, end - begin + 1);
      std::size_t to = numbers.below(text.size() + 1);
      to = to == 0 ? 0 : text.rfind('\n', to - 1) + 1;
      return text.insert(to, line);
    }
  }
}

TEST_CASE("both readers of YAML read the same, and lose no word") {
  for (const std::string_view text : corpus) check(std::string(text));
  Numbers numbers(250312);
  for (int n = 0; n < 4000; ++n) {
    const std::string text =
        mutant(std::string(corpus[numbers.below(std::size(corpus))]), numbers);
    if (utf8::first_invalid(text)) continue;
    check(text);
  }
}

TEST_CASE("the strict reader reads ordinary minutes by itself") {
  for (std::size_t n = 0; n + 1 < std::size(corpus); ++n) {
    CAPTURE(corpus[n]);
    const Source source{"möte.yaml", std::string(corpus[n])};
    Arena arena;
    CHECK(read_plain_yaml(span_of(source, source.text), arena));
  }
}

}  // namespace
}  // namespace bra::syntax
