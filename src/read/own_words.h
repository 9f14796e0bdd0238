// Own words: the states and columns in bra.yaml that a council has words of its
// own for.

#pragma once

#include "report/report.h"
#include "syntax/yaml_tree.h"

namespace bra::read {

/// Tells of each key of `states` and `columns` that no state and no column is
/// called: the words below it mean nothing. And of words for a state that
/// are another state's already. `root` is the file's map.
void check_own_words(const syntax::YamlTree& tree, const syntax::Node& root,
                     Report& report);

}  // namespace bra::read
