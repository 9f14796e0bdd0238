// The test program's main: the tests in C++, and the pages as tests.

#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include "support/page_tests.h"

int main(int argc, char** argv) {
  bra::test::accept_pages();
  bra::test::register_pages();
  return doctest::Context(argc, argv).run();
}
