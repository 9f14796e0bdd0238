// Pictures: the readings of all meetings, by area, period and source.

#pragma once

#include "model/book.h"

namespace bra::read {

/// Fills Book::pictures, in the order that they are first met. Meetings must be
/// in date order and areas resolved.
void gather_pictures(Book& book);

}  // namespace bra::read
