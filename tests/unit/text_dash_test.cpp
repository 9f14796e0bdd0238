#include "text/dash.h"

#include <doctest/doctest.h>

namespace bra {

TEST_CASE("a dash is one, however long it is printed") {
  for (const char* dash : {"-", "–", "—"}) {
    CAPTURE(dash);
    CHECK(is_dash(dash));
  }
  for (const char* other : {"", "--", " -", "=", "a-b"}) {
    CAPTURE(other);
    CHECK_FALSE(is_dash(other));
  }
}

}  // namespace bra
