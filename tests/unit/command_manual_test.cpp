// scdoc as a terminal shows it.

#include <doctest/doctest.h>

#include "command/manual.h"
#include "language/lexicon.h"
#include "language/speech.h"

namespace bra::command {

constexpr std::string_view page = R"(bra(1) "bra" "User commands"

# NAME

bra - asks
of *minutes*

# OPTIONS

*-O*, *--format* _FORMAT_
	how it is\_written, and a_b

- one
  more
- two

```
$ bra *risk*
```

## Below
)";

TEST_CASE("the manual is laid out for a terminal") {
  CHECK(manual_text(page, {}) == R"(NAME

bra - asks of minutes

OPTIONS

-O, --format FORMAT
    how it is_written, and a_b

- one more
- two

$ bra *risk*

Below
)");
}

TEST_CASE("the manual is wrapped, and its marks are no columns wide") {
  CHECK(manual_text("*aaa* _bbb_ ccc\n\tone two three\n", {.width = 11}) ==
        "aaa bbb ccc\n    one two\n    three\n");
}

TEST_CASE("on a terminal the manual has bold and underlined words") {
  CHECK(manual_text("*bra risk* _MONTH_\n", {.width = 6, .colour = true}) ==
        "\x1b[1mbra\x1b[0m\n\x1b[1mrisk\x1b[0m\n\x1b[4mMONTH\x1b[0m\n");
}

TEST_CASE("a topic of the manual is found without its article") {
  for (const char* code : {"en", "sv"}) {
    const Speech speech(*language_of(code));
    CHECK(manual_on("public copy", speech));
    CHECK(manual_on("public copy", speech) ==
          manual_on("the public copy", speech));
    CHECK_FALSE(manual_on("copy", speech));
  }
}

}  // namespace bra::command
