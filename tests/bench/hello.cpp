// What it costs to start any program that is linked as bra is.

#include <fmt/format.h>
#include <yaml-cpp/parser.h>

int main() {
  const YAML::Parser parser;  // so that the library is linked, as in bra
  fmt::print("{}\n", parser ? "hello?" : "hello");
  return 0;
}
