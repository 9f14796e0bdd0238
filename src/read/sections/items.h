// Items: the agenda as it was gone through, with the decisions, the task lines
// and the prose of each.

#pragma once

#include "read/draft.h"
#include "syntax/markdown.h"
#include "syntax/yaml_tree.h"

namespace bra::read {

/// The body of a Markdown file: everything but its front matter.
void read_body(const syntax::Markdown& page, Draft& draft);

/// One map of the YAML list `ärenden`.
void read_yaml_item(const syntax::YamlTree& tree, const syntax::Node& map,
                    Draft& draft);

}  // namespace bra::read
