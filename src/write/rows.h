// Rows: facts of a meeting as the fields they are written with, in either
// spelling.

#pragma once

#include <string>
#include <vector>

#include "language/language.h"
#include "model/meeting.h"

namespace bra::write {

/// A value under its heading.
struct Named {
  std::string name;
  std::string text;
};

/// One fact, and the names that it has no value for left out.
using Row = std::vector<Named>;

std::vector<Row> follow_up_rows(const Meeting& meeting,
                                const Language& language);
std::vector<Row> measure_rows(const Meeting& meeting, const Language& language);
std::vector<Row> figure_rows(const Meeting& meeting, const Language& language);

/// The readings of each table or list of the picture.
std::vector<std::vector<Row>> picture_rows(const Meeting& meeting,
                                           const Language& language);

/// Rows as a Markdown table: a column for each name, in the order first met.
std::vector<std::string> table_of(const std::vector<Row>& rows);

}  // namespace bra::write
