// SQL: the tables of a dataset as statements that make them. PostgreSQL,
// SQLite and DuckDB read the same ones.

#pragma once

#include <string>
#include <string_view>

#include "table/dataset.h"

namespace bra::render {

/// `create table …;` with key and references; `suffix` stands after the
/// bracket.
std::string create_table(const Relation& relation, std::string_view suffix);

/// `create index …;` for each column that is often searched by, one a line.
std::string create_indexes(const Relation& relation);

/// `council, file, …`
std::string listed(const std::vector<std::string_view>& names);

}  // namespace bra::render
