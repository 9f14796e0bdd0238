// Swedish: what the room read/ says.

#include <array>

#include "language/language.h"

namespace bra {
namespace {

constexpr std::array<Phrase, 0> all = {};

}  // namespace

extern const Phrases swedish_read;
const Phrases swedish_read(all);

}  // namespace bra
