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

/// Gives every decision its id, once the date and all items are known.
void number_decisions(Meeting& meeting);

/// `§ 12 Lägesbild` → `§ 12` and `Lägesbild`. The number is empty if there is
/// none, and spelled in one way: `§12.` is `§ 12`, `12.` is `12`.
struct NumberedTitle {
  std::string number;
  std::string_view title;
};
NumberedTitle split_number(std::string_view heading, const Lexicon& lexicon);

}  // namespace bra::read
