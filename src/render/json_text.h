// JSON text of answers: the one place that knows the JSON library.

#pragma once

#include <string>

#include "table/table.h"

namespace bra::render {

/// One item of a table: the fields that programs see, in their order. A named
/// value is its id, a day ISO, the unknown null.
Object item_of(const Table& table, const Row& row);

/// `value` as JSON: on one line if `indent` is 0, else indented by so many
/// blanks for each level. Valid whatever the bytes: what is not UTF-8 is
/// U+FFFD, and what a terminal or a CI service would obey is escaped.
std::string json_text(const Value& value, int indent);

}  // namespace bra::render
