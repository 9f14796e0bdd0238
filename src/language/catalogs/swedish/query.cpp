// Swedish: what the room query/ says.

#include <array>

#include "language/language.h"

namespace bra {
namespace {

constexpr std::array<Phrase, 0> all = {};

}  // namespace

extern const Phrases swedish_query;
const Phrases swedish_query(all);

}  // namespace bra
