// YAML items: the list `ärenden`, whose maps say what the headings, the prose
// and the decisions of a Markdown file do.

#pragma once

#include "read/draft.h"
#include "syntax/yaml_tree.h"

namespace bra::read {

/// One map of the list.
void read_yaml_item(const syntax::YamlTree& tree, const syntax::Node& map,
                    Draft& draft);

}  // namespace bra::read
