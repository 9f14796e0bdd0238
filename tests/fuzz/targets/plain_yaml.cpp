// Fuzzes the two readers of YAML against each other: what the strict reader
// accepts, yaml-cpp behind the gate must read as the same tree, places and
// comments included. And whatever the bytes, reading must end well.
//
//   clang++ -std=c++20 -O1 -g -fsanitize=fuzzer,address,undefined
//     -fno-sanitize-recover=all -Isrc tests/fuzz/plain_yaml_fuzz.cpp
//     src/syntax/*yaml*.cpp src/text/*.cpp src/report/*.cpp
//     -lyaml-cpp -lutf8proc -lfmt -o plain_yaml_fuzz

#include <cstdint>
#include <cstdlib>
#include <string>

#include "syntax/gated_yaml.h"
#include "syntax/plain_yaml.h"
#include "syntax/yaml.h"
#include "text/utf8.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  using namespace bra;
  const std::string text(data, data + size);
  if (utf8::first_invalid(text)) return 0;
  const Source source{"fuzz.yaml", text};
  const Span whole = span_of(source, source.text);
  Arena arena;
  if (const auto plain = syntax::read_plain_yaml(whole, arena)) {
    Report report;
    const auto gated = syntax::read_gated_yaml(whole, arena, report);
    if (!gated || *gated != *plain) std::abort();
  }
  Report report;
  const syntax::YamlTree tree = syntax::read_yaml(whole, arena, report);
  for (const syntax::Node& node : tree.nodes) {
    if (node.span.end < node.span.begin || node.span.end > size) std::abort();
  }
  for (const Diagnostic& found : report.all()) {
    if (found.where.end < found.where.begin || found.where.end > size)
      std::abort();
  }
  return 0;
}
