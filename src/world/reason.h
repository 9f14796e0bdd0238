// Reason: what an error number of the system means, in a clause of our own.
// The C library's texts depend on the locale; these are translated as ours.

#pragma once

#include <string_view>

namespace bra::world {

/// Static storage.
std::string_view reason_of(int error_number);

}  // namespace bra::world
