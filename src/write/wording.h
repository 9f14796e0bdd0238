// Wording: how facts are written in a spelling, so that reading them gives the
// same facts back.

#pragma once

#include <string>
#include <string_view>

namespace bra::write {

/// `value` as the text of a cell of a Markdown table, on one line.
std::string cell_text(std::string_view value);

/// `value` as a value of YAML, on one line. Inside `[ ]` or `{ }` commas and
/// brackets need quotes too.
std::string yaml_text(std::string_view value, bool in_flow = false);

}  // namespace bra::write
