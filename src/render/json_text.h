// JSON text of answers: the one place that knows the JSON library.

#pragma once

#include <string>

#include "table/table.h"

namespace bra::render {

/// `value` as JSON: on one line if `indent` is 0, else indented by so many
/// blanks for each level. A named value is its id, a day ISO, the unknown null.
/// Valid whatever the bytes: what is not UTF-8 is U+FFFD, and what a terminal
/// or a CI service would obey is escaped.
std::string json_text(const Value& value, int indent);

/// Puts one item of a table at the end of `out`, as json_text() would write an
/// object that stands `level` levels deep: the fields that programs see, in
/// their order.
void add_json_item(std::string& out, const Table& table, const Row& row,
                   int indent, int level);

}  // namespace bra::render
