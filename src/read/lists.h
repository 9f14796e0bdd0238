// Lists: the facts that a YAML file keeps in lists, and that Markdown keeps in
// its text: items, risks, measures, figures and follow-ups.

#pragma once

#include "read/draft.h"
#include "syntax/yaml_tree.h"

namespace bra::read {

/// Reads those keys of the top map. The meeting's date must be read before:
/// a month without a year is counted back from it.
void read_lists(const syntax::YamlTree& tree, Draft& draft);

}  // namespace bra::read
