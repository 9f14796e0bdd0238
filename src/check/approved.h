// Approved: minutes that are closed, by the ledger of the council.

#pragma once

#include <string_view>

#include "model/book.h"

namespace bra::check {

/// The file's name in the ledger: relative to the council's folder.
std::string_view name_in_ledger(const Source& source, const Council& council);

/// Whether a meeting's minutes are approved, and nothing may be written there.
bool is_closed(const Meeting& meeting, const Book& book);

}  // namespace bra::check
