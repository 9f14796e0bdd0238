// PeopleTable: lists of people whose columns have headings: `Namn | Parti |
// Närvarande`, or one list in each column. Without headings that are all known
// nothing is read.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "intake/head.h"
#include "language/lexicon.h"

namespace bra::intake {

/// Whether these are the headings of such a table.
bool heads_people(const std::vector<std::string>& cells);
/// Whether they are lists beside each other: `Närvarande | Frånvarande`.
bool heads_lists(const std::vector<std::string>& cells);

/// The people of the rows, headings first. Those of no list that a column names
/// are `key`. Nothing unless every row surely names one person, or nobody.
std::optional<std::vector<PeopleList>> people_of_table(
    const std::vector<std::vector<std::string>>& rows, Key key,
    const Lexicon& lexicon);

}  // namespace bra::intake
