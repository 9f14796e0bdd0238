// Fuzzes the two readers of YAML against each other: what the strict reader
// accepts, yaml-cpp behind the gate must read as the same tree, places and
// comments included. And whatever the bytes, reading must end well.

#include <string>

#include "fuzz/target.h"
#include "syntax/gated_yaml.h"
#include "syntax/plain_yaml.h"
#include "syntax/yaml.h"
#include "text/utf8.h"

namespace bra::fuzz {
namespace {

bool inside(const Span& span, std::size_t size) {
  return span.begin <= span.end && span.end <= size;
}

void one(std::string_view bytes) {
  if (utf8::first_invalid(bytes)) return;
  const Source source{"fuzz.yaml", std::string(bytes)};
  const Span whole = span_of(source, source.text);
  Arena arena;
  if (const auto plain = syntax::read_plain_yaml(whole, arena)) {
    Report unheard;
    const auto gated = syntax::read_gated_yaml(whole, arena, unheard);
    demand(gated && *gated == *plain, "both readers read the same tree");
  }
  Report report;
  const syntax::YamlTree tree = syntax::read_yaml(whole, arena, report);
  for (const syntax::Node& node : tree.nodes) {
    demand(inside(node.span, bytes.size()), "values are in the file");
  }
  for (const Diagnostic& found : report.all()) {
    demand(inside(found.where, bytes.size()), "findings are in the file");
  }
}

}  // namespace

extern const Target plain_yaml;
const Target plain_yaml{
    .name = "plain_yaml", .begins_from = is_yaml, .one = one};

}  // namespace bra::fuzz
