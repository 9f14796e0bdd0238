// Unread files: minutes of which nothing is known but the day in their name.

#pragma once

#include <vector>

#include "model/book.h"

namespace bra {

/// The days in the names of files that could not be read, or whose day could
/// not: what happened there nobody knows. In order, a day for each.
std::vector<Day> unread_files(const Book& book);

}  // namespace bra
