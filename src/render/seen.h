// Seen: what of a table is shown to whom, and under which headings.

#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "render/style.h"
#include "table/table.h"

namespace bra::render {

enum class Reader { people, programs };

/// The columns to show, in order. People see the column that rows are grouped
/// by as a heading above them, not as a column, and no column of a list that
/// is empty all through, unless they asked for it.
std::vector<std::size_t> columns_for(const Table& table, Reader reader);

/// The heading of a column for people.
std::string heading_of(const Table& table, std::size_t column,
                       const Style& style);

/// Whether a column is read from its last digit.
bool is_numeric(const Column& column);

/// Rows [first, last) of a table that stand under one heading.
struct Group {
  std::size_t first = 0;
  std::size_t last = 0;
  [[nodiscard]] std::size_t size() const { return last - first; }
};

/// The groups of a table in order; one of all rows if it is not grouped, none
/// if it has no rows.
std::vector<Group> groups_of(const Table& table);

/// `Maja Juhlin (2)`; empty if the table is not grouped.
std::string heading_of(const Table& table, const Group& group,
                       const Style& style);

}  // namespace bra::render
