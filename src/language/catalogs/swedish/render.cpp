// Swedish: what the room render/ says.

#include <array>

#include "language/language.h"

namespace bra {
namespace {

constexpr std::array<Phrase, 0> all = {};

}  // namespace

extern const Phrases swedish_render;
const Phrases swedish_render(all);

}  // namespace bra
