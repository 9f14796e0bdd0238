// Swedish: what the room syntax/ says.

#include <array>

#include "language/language.h"

namespace bra {
namespace {

constexpr std::array<Phrase, 0> all = {};

}  // namespace

extern const Phrases swedish_syntax;
const Phrases swedish_syntax(all);

}  // namespace bra
