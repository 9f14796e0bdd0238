// Known: the ways in which names that a book knows may be written, to find what
// a mistyped one was meant to be.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "query/key.h"

namespace bra::query {

/// Adds a name and each of its words as ways to write it.
void add_name(std::vector<KnownValue>& known, std::string_view name);

/// Those shown values that `written` may have been meant to be, most alike
/// first, at most `most`.
std::vector<std::string> candidates_for(std::string_view written,
                                        const std::vector<KnownValue>& known,
                                        std::size_t most = 5);

/// Whether the needle is a part of any of the texts.
bool any_in(const Needle& needle, const std::vector<std::string_view>& texts);

}  // namespace bra::query
