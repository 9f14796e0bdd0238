#include "support/page.h"

#include <doctest/doctest.h>

#include "support/shell_words.h"
#include "support/transcript.h"

namespace bra::test {
namespace {

constexpr std::string_view sample = R"page(# Title

`bra.yaml`

```yaml
council: C
```

## First

`a.md`

```minutes
A
```

```console
$ bra actions
one
two
[2]
$ bra risk
```

## Goes on

```console
$ bra meetings
three
```

## Afresh

Text with `code` in it.

`b.md`

````markdown
```console
$ bra inner
```
````

```console
$ ./dev demo
$ bra people
```
)page";

TEST_CASE("a page is sections with commands, what they answer and files") {
  const Page page = read_page("p.md", std::string(sample));
  REQUIRE(page.sections.size() == 3);
  const auto& first = page.sections[0];
  CHECK(first.name == "First");
  CHECK(first.line == 9);
  REQUIRE(first.commands.size() == 2);
  CHECK(first.commands[0].typed == "bra actions");
  CHECK(first.commands[0].expected == "one\ntwo\n[2]\n");
  CHECK(first.commands[0].line == 18);
  CHECK(first.commands[1].expected.empty());
  CHECK(first.commands[0].files ==
        Files{{"a.md", "A\n"}, {"bra.yaml", "council: C\n"}});

  CHECK(page.sections[1].commands[0].files == first.commands[0].files);

  const auto& afresh = page.sections[2].commands;
  REQUIRE(afresh.size() == 2);
  CHECK(afresh[1].typed == "bra people");
  CHECK(afresh[1].files == Files{{"b.md", "```console\n$ bra inner\n```\n"},
                                 {"bra.yaml", "council: C\n"}});
  CHECK(page.inputs.size() == 3);
}

TEST_CASE("the places of expected answers are bytes of the page") {
  const Page page = read_page("p.md", std::string(sample));
  for (const Section& section : page.sections) {
    for (const ConsoleCommand& command : section.commands) {
      CHECK(page.text.substr(command.begin, command.end - command.begin) ==
            command.expected);
    }
  }
}

TEST_CASE("a typed command is split as a shell would") {
  const ShellCommand command = shell_command(
      "LANG=sv_SE bra actions 'last 3 meetings' \"a \\\" b\" "
      "text:a\\ b '' | cat");
  CHECK(command.settings.at("LANG") == "sv_SE");
  CHECK(command.piped);
  CHECK(command.words == std::vector<std::string>{"bra", "actions",
                                                  "last 3 meetings", "a \" b",
                                                  "text:a b", ""});
}

TEST_CASE("only bra, and cat for what it wrote, are run") {
  CHECK(is_run("bra risk"));
  CHECK(is_run("LANG=C bra risk"));
  CHECK(is_run("cat answer.csv"));
  CHECK_FALSE(is_run("./dev demo"));
  CHECK_FALSE(is_run("cmake --preset dev"));
}

TEST_CASE("a difference shows lines lost and won between those that stayed") {
  CHECK(difference("a\nb\nc\n", "a\nx\nc\n") == "  a\n- b\n+ x\n  c\n");
  CHECK(difference("", "a\n") == "+ a\n");
}

}  // namespace
}  // namespace bra::test
