// Front matter: the facts of the meeting itself, by key. A YAML file is front
// matter all through, with the lists of items, risks and follow-ups besides.

#pragma once

#include "read/draft.h"
#include "syntax/yaml_tree.h"

namespace bra::read {

extern const Fault date_missing;

/// Reads every key of the top map. The keys of the lists (items, risks,
/// measures, figures, follow-ups) are read by lists.h.
void read_front_matter(const syntax::YamlTree& tree, Draft& draft);

}  // namespace bra::read
