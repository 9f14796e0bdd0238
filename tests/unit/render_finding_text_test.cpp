#include "render/finding_text.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/answers.h"
#include "text/utf8.h"

namespace bra::render {
namespace {

constexpr Fault vanished{.name = "follow-up-vanished",
                         .severity = Severity::error};
constexpr Fault unclear{.name = "status-unclear",
                        .severity = Severity::warning};

// The span of the first `words` in the source.
Span span_in(const Source& source, std::string_view words) {
  const std::size_t at = source.text.find(words);
  REQUIRE(at != std::string::npos);
  return span_of(source,
                 std::string_view(source.text).substr(at, words.size()));
}

Diagnostic finding(const Fault& fault, Span where, Message headline) {
  Diagnostic made;
  made.fault = fault;
  made.severity = fault.severity;
  made.where = where;
  made.headline = std::move(headline);
  return made;
}

std::string drawn(const Diagnostic& diagnostic,
                  const Style& style = test::style("en")) {
  const Places places;
  return FindingText(places, style).full(diagnostic);
}

// What the carets of a drawing stand under.
std::string underlined(const std::string& drawing) {
  const std::size_t first = drawing.find('\n') + 1;
  const std::size_t second = drawing.find('\n', first) + 1;
  const std::string line = drawing.substr(first, second - first - 1);
  const std::string marks =
      drawing.substr(second, drawing.find('\n', second) - second);
  const std::size_t from = marks.find('^');
  const std::size_t to = marks.rfind('^') + 1;
  std::string out;
  std::size_t column = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t start = at;
    utf8::decode(line, at);
    const auto one = std::string_view(line).substr(start, at - start);
    const std::size_t wide = utf8::width(one);
    const bool marked = wide == 0 ? !out.empty() && column <= to
                                  : column >= from && column < to;
    if (marked) out += one;
    column += wide;
  }
  return out;
}

const Source spring{"minutes/2025/2025-03-12.md", "a\nb\n  kameror\n"};
const Source summer{
    "minutes/2025/2025-05-14.md",
    "---\ndatum: 2025-05-14\n---\n"
    "| 250115-2 | Överenskommelse | pågår | 😀 |\n"
    "| 250115-3 |\tStrategi | Klar, ska skrivas under | A\u030Asa |\n"};

}  // namespace

TEST_CASE("a finding shows place, excerpt, related place and advice") {
  Diagnostic lost =
      finding(vanished, span_in(summer, "250115-2"),
              Message("follow-up {} is missing from the log", "250312-3"));
  lost.pointing(Message("the log ends here; \"{}\" was open", "Kameror"))
      .related(span_in(spring, "kameror"), "opened")
      .advise(Message("add its row, or close it"));
  CHECK(
      drawn(lost) ==
      R"(minutes/2025/2025-05-14.md:4:3: error: follow-up 250312-3 is missing from the log [follow-up-vanished]
   4 | | 250115-2 | Överenskommelse | pågår | 😀 |
     |   ^^^^^^^^ the log ends here; "Kameror" was open
   = opened at minutes/2025/2025-03-12.md:3:3
   = help: add its row, or close it
)");
}

TEST_CASE("our own words are translated, the severity is not") {
  Diagnostic lost = finding(unclear, span_in(summer, "Klar"), "x");
  lost.related(span_in(spring, "kameror"), Message("y"))
      .related(span_in(spring, "b"), Message())
      .advise(Message("z"));
  CHECK(drawn(lost, test::style("sv")) ==
        R"(minutes/2025/2025-05-14.md:5:25: warning: x [status-unclear]
   5 | | 250115-3 |    Strategi | Klar, ska skrivas under | Åsa |
     |                            ^^^^
   = y i minutes/2025/2025-03-12.md:3:3
   = se minutes/2025/2025-03-12.md:2:1
   = råd: z
)");
}

TEST_CASE("carets stand under the words, whatever stands before them") {
  for (const std::string_view words :
       {"Överenskommelse", "pågår", "😀", "Strategi", "Klar, ska skrivas under",
        "A\u030Asa", "|"}) {
    CAPTURE(words);
    const std::string drawing =
        drawn(finding(unclear, span_in(summer, words), "x"));
    CHECK(underlined(drawing) == words);
  }
}

TEST_CASE("a combining mark is underlined with its letter") {
  const std::string drawing =
      drawn(finding(unclear, span_in(summer, "\u030A"), "x"));
  CHECK(underlined(drawing) == "A\u030A");
}

TEST_CASE("columns count characters, and no byte-order mark") {
  const Source marked{"a.md", "\xEF\xBB\xBFåäö😀x\r\ny\r\n"};
  CHECK(drawn(finding(unclear, span_in(marked, "x"), "m")) ==
        "a.md:1:5: warning: m [status-unclear]\n"
        "   1 | åäö😀x\n"
        "     |      ^\n");
  CHECK(drawn(finding(unclear, span_in(marked, "y"), "m")) ==
        "a.md:2:1: warning: m [status-unclear]\n"
        "   2 | y\n"
        "     | ^\n");
}

TEST_CASE("an empty place is one caret, at the end of a line after it") {
  const Source source{"a.md", "one\ntwo"};
  CHECK(drawn(finding(unclear, {&source, 3, 3}, "m")) ==
        "a.md:1:4: warning: m [status-unclear]\n"
        "   1 | one\n"
        "     |    ^\n");
  CHECK(drawn(finding(unclear, {&source, 7, 7}, "m")) ==
        "a.md:2:4: warning: m [status-unclear]\n"
        "   2 | two\n"
        "     |    ^\n");
  const Source nothing{"b.md", ""};
  CHECK(drawn(finding(unclear, {&nothing, 0, 0}, "m")) ==
        "b.md:1:1: warning: m [status-unclear]\n");
}

TEST_CASE("of several lines the first is shown, and that there are more") {
  const Source source{"a.md", "one two\nthree\nfour\n"};
  CHECK(drawn(finding(unclear, {&source, 4, 17}, "m")) ==
        "a.md:1:5: warning: m [status-unclear]\n"
        "   1 | one two\n"
        "     |     ^^^…\n");
  // A line with its end is one line.
  CHECK(drawn(finding(unclear, {&source, 0, 8}, "m")) ==
        "a.md:1:1: warning: m [status-unclear]\n"
        "   1 | one two\n"
        "     | ^^^^^^^\n");
}

TEST_CASE("a long line is shown about the place, within the width") {
  std::string text;
  for (int i = 0; i < 400; ++i) text += "ord" + std::to_string(i) + " ";
  const Source source{"a.md", text};
  for (const std::string_view words : {"ord0", "ord1", "ord200", "ord399"}) {
    for (const std::size_t width : {0U, 40U, 80U, 100U}) {
      CAPTURE(words);
      CAPTURE(width);
      const Diagnostic long_line =
          finding(unclear, span_in(source, words), "m");
      const std::string drawing = drawn(long_line, test::style("en", width));
      CHECK(underlined(drawing) == words);
      const std::size_t begin = drawing.find('\n') + 1;
      const std::string line =
          drawing.substr(begin, drawing.find('\n', begin) - begin);
      CHECK(utf8::width(line) <= (width == 0 ? 167 : width));
      CHECK(line.find("…") != std::string::npos);
    }
  }
  CHECK(drawn(finding(unclear, span_in(source, "ord200"), "m"),
              test::style("en", 40)) ==
        "a.md:1:1291: warning: m [status-unclear]\n"
        "   1 | …98 ord199 ord200 ord201 ord202 …\n"
        "     |            ^^^^^^\n");
}

TEST_CASE("a finding that concerns no file has no place") {
  const Source typed{"", "bra actions meeting:2024-13"};
  Diagnostic wrong = finding(unclear, span_in(typed, "2024-13"), "no month");
  wrong.advise(Message("write 2024-12"));
  CHECK(drawn(wrong) ==
        "warning: no month [status-unclear]\n"
        "   | bra actions meeting:2024-13\n"
        "   |                     ^^^^^^^\n"
        "   = help: write 2024-12\n");
  Diagnostic nowhere = finding(unclear, {}, "no folder");
  CHECK(drawn(nowhere) == "warning: no folder [status-unclear]\n");
  nowhere.fault = no_fault;
  CHECK(drawn(nowhere) == "warning: no folder\n");
}

TEST_CASE("hostile text is made visible and never stands first on a line") {
  const Source source{"::add-mask::x.md",
                      "::error::a\n##[group]\x1b[2J\u202E\x80 x\r\n"};
  const std::string first =
      drawn(finding(unclear, span_in(source, "error"), "::stop-commands::x"));
  CHECK(first ==
        "./::add-mask::x.md:1:3: warning: ::stop-commands::x "
        "[status-unclear]\n"
        "   1 | ::error::a\n"
        "     |   ^^^^^\n");
  const std::string second =
      drawn(finding(unclear, span_in(source, "x\r"), Message("a {}", "\n::b")));
  CHECK(second ==
        "./::add-mask::x.md:2:17: warning: a  ::b [status-unclear]\n"
        "   2 | ##\\x5bgroup]\\x1b[2J\\u{202E}\\x80 x\n"
        "     |                                 ^\n");
}

TEST_CASE("colour is only an addition") {
  Diagnostic lost = finding(vanished, span_in(summer, "250115-2"), "x");
  lost.pointing("here").related(span_in(spring, "b"), "y").advise(Message("z"));
  Style style = test::style("en");
  const std::string plain = drawn(lost, style);
  style.colour = true;
  const std::string coloured = drawn(lost, style);
  CHECK(coloured != plain);
  CHECK(test::without_colour(coloured) == plain);
}

TEST_CASE("many findings on one long line cost no more than the line") {
  // 200,000 places of one line: hours if each were counted from its start.
  const Source source{"a.md", std::string(200'000, 'x')};
  const Places places;
  const Style style = test::style("en");
  FindingText text(places, style);
  std::size_t bytes = 0;
  for (std::uint32_t at = 0; at < source.text.size(); ++at) {
    bytes += text.line(finding(unclear, {&source, at, at + 1}, "m")).size();
  }
  CHECK(text.line(finding(unclear, {&source, 199'999, 200'000}, "m")) ==
        "a.md:1:200000: warning: m [status-unclear]\n");
  CHECK(bytes > source.text.size());
}

TEST_CASE("findings past the limit are counted") {
  const Source source{"a.md", "one\ntwo\nthree\n"};
  const std::vector<Diagnostic> all = {
      finding(unclear, span_in(source, "one"), "m"),
      finding(vanished, span_in(source, "two"), "m"),
      finding(unclear, span_in(source, "three"), "m"),
  };
  const auto told = [&](std::string_view format, std::size_t limit) {
    const Findings findings{.found = all, .places = {}, .limit = limit};
    const auto named = [&](const Format* f) { return f->name == format; };
    const auto found = std::find_if(formats.begin(), formats.end(), named);
    return (*found)->write_findings(findings, test::style("en"));
  };
  CHECK(told("concise", 0) ==
        "a.md:1:1: warning: m [status-unclear]\n"
        "a.md:2:1: error: m [follow-up-vanished]\n"
        "a.md:3:1: warning: m [status-unclear]\n");
  CHECK(told("concise", 1) ==
        "a.md:1:1: warning: m [status-unclear]\n"
        "and 2 more\n");
  CHECK(told("full", 2) ==
        "a.md:1:1: warning: m [status-unclear]\n"
        "   1 | one\n"
        "     | ^^^\n"
        "\n"
        "a.md:2:1: error: m [follow-up-vanished]\n"
        "   2 | two\n"
        "     | ^^^\n"
        "\n"
        "and 1 more\n");
}

TEST_CASE("any bytes and any place can be drawn") {
  std::string bytes;
  std::uint32_t seed = 1;
  for (int i = 0; i < 3000; ++i) {
    seed = seed * 1664525U + 1013904223U;
    bytes += static_cast<char>(seed >> 24U);
  }
  const Source source{"a.md", bytes};
  const auto size = static_cast<std::uint32_t>(bytes.size());
  for (std::uint32_t at = 0; at <= size; at += 7) {
    const Span span{&source, at, std::min(at + 5, size)};
    const std::string drawing = drawn(finding(unclear, span, "m"));
    CHECK(!utf8::first_invalid(drawing));
    CHECK(drawing.find('\x1b') == std::string::npos);
    CHECK(drawing.find('^') != std::string::npos);
  }
}

}  // namespace bra::render
