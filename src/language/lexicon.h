// Lexicon: the words that minutes are written in, all languages and the
// council's own at once, ready to be looked up. Comparison is by NFC and case
// folding.

#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "model/council.h"

namespace bra {

/// Every catalog in catalogs/, in the order of their file names.
extern const std::span<const Language* const> languages;

/// The language with this code (`sv`), or null.
const Language* language_of(std::string_view code);

}  // namespace bra
