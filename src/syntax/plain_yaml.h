// Plain YAML: the subset that minutes are written in. Block maps and lists,
// one-line flow maps and lists, plain and quoted scalars on one line, literal
// blocks, comments. It accepts or declines and never guesses: what it accepts,
// yaml-cpp reads as the same tree (a property holds this).

#pragma once

#include <optional>

#include "syntax/yaml_tree.h"
#include "text/arena.h"

namespace bra::syntax {

/// The tree, or nothing if any of it is outside the subset (or wrong). `empty`
/// lends its memory.
std::optional<YamlTree> read_plain_yaml(Span text, Arena& arena,
                                        YamlTree empty = {});

}  // namespace bra::syntax
