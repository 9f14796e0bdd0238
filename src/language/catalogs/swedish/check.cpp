// Swedish: what the room check/ says.

#include <array>

#include "language/language.h"

namespace bra {
namespace {

constexpr std::array<Phrase, 0> all = {};

}  // namespace

extern const Phrases swedish_check;
const Phrases swedish_check(all);

}  // namespace bra
