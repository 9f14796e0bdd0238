// Schema: the JSON Schema of an answer, made from the columns of its items, so
// that what is promised cannot drift from what is written.

#pragma once

#include <span>
#include <string>
#include <string_view>

#include "table/table.h"

namespace bra::render {

/// The JSON Schema (draft-07) of what the json format writes for a table with
/// this schema name and these columns, or, where there are others, those.
std::string json_schema(std::string_view schema_name,
                        std::span<const Column> columns,
                        std::span<const Column> other_columns = {});

}  // namespace bra::render
