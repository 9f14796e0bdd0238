// Title date: a title of the minutes that names another day than their date.

#pragma once

#include "read/draft.h"

namespace bra::read {

/// Tells of such a title.
void find_other_date_in_title(Draft& draft);

}  // namespace bra::read
