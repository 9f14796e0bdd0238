// Reading YAML: first the strict reader of plain YAML (plain_yaml.h); what it
// declines goes to yaml-cpp's events behind a gate that refuses everything
// that library would drop or twist in silence.

#pragma once

#include <cstddef>

#include "report/report.h"
#include "syntax/yaml_tree.h"
#include "text/arena.h"

namespace bra::syntax {

extern const Fault yaml_syntax;
extern const Fault yaml_duplicate_key;
extern const Fault yaml_unclosed_quote;
extern const Fault yaml_anchor;
extern const Fault yaml_value_cut;
extern const Fault indentation;

/// The tree of `text` (a file, or its front matter). Whatever is wrong is in
/// `report`, at its place in the file; the tree then holds what could be read
/// with certainty and may be empty. Texts that need unescaping live in
/// `arena`. Depth is at most 32, nodes 100,000. `empty` lends its memory.
YamlTree read_yaml(Span text, Arena& arena, Report& report,
                   YamlTree empty = {});

}  // namespace bra::syntax
