// Dumps: a tree as a short text, for tests. One spelling for each tree: two
// dumps are equal only if the trees are, but for places.

#pragma once

#include <string>

#include "syntax/markdown.h"
#include "syntax/yaml_tree.h"

namespace bra::syntax {

/// One line for each block, indented by what it stands in:
/// `heading2{Uppföljning}`, `item[x]{text}`, `table{A}{B} {1}{2}`.
std::string dump(const Markdown& markdown);

/// `map{{key}=plain{text} {other}=list{single{a} null{}}}`.
std::string dump(const YamlTree& tree);

}  // namespace bra::syntax
