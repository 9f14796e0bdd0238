// Not published: where a text says in so many words that something in it is
// not to be published, wherever they stand.

#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "text/date.h"
#include "text/source.h"

namespace bra {

/// Where such words begin, in order: `ej för publicering`, `(sekretess)`,
/// `detta är sekretessbelagt`. A line may break in them. Where letters are
/// written as a letter and a mark, the line they stand on. What stands in a
/// comment is never published, and says nothing; nor does what is said of
/// something else: `handlingar som inte publiceras på webben`, `får inte
/// publiceras enligt kamerabevakningslagen`. Nor is what may be published on
/// the meeting's own day: `får inte publiceras före 2025-03-01`, said in April.
std::vector<std::size_t> not_published_in(const Source& source,
                                          std::optional<Day> meeting = {});

}  // namespace bra
