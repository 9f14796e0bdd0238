// Swedish: what the room write/ says.

#include <array>

#include "language/language.h"

namespace bra {
namespace {

constexpr std::array<Phrase, 0> all = {};

}  // namespace

extern const Phrases swedish_write;
const Phrases swedish_write(all);

}  // namespace bra
