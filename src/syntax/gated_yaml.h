// yaml-cpp behind the gate: the events of that library, believed only where
// the text bears them out. Slower than the strict reader by far, and for the
// little YAML that it declines.

#pragma once

#include <optional>

#include "report/report.h"
#include "syntax/yaml_tree.h"
#include "text/arena.h"

namespace bra::syntax {

/// The tree, or nothing and one finding in `report`.
std::optional<YamlTree> read_gated_yaml(Span text, Arena& arena,
                                        Report& report);

}  // namespace bra::syntax
