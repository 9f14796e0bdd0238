// The dataset of a book: everything in it that is a fact, as rows. What may be
// in the tables and how they are joined is said once, here and in dataset/.

#pragma once

#include <string>

#include "model/book.h"
#include "table/dataset.h"

namespace bra::query {

/// The tables of an export. Where it spans several councils, tables and columns
/// that name people are not in it.
Schema dataset_schema(bool spans_councils);

/// What the council is called in an export: its folder where there are several,
/// else its official number, or `.` if it says none.
std::string council_key(const Council& council);

/// Every row that the book has for the tables of the schema. Both must outlive
/// it.
Dataset dataset_of(const Book& book, const Schema& schema, Day today);

}  // namespace bra::query
