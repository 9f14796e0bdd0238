// Recovery: what can be read of YAML that as a whole cannot. A text is split
// at its own columns into entries, each is read by itself, and only those that
// fail are reported and left out: one bad line must not cost us the others.

#pragma once

#include "report/report.h"
#include "syntax/yaml_tree.h"
#include "text/arena.h"

namespace bra::syntax {

/// The tree of the entries that can be read. `whole` is what is wrong with
/// the text as one; it is told only if nothing more exact is found.
YamlTree recover_yaml(Span text, Arena& arena, Report&& whole, Report& report);

}  // namespace bra::syntax
