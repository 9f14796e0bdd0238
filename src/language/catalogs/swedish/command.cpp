// Swedish: what the room command/ says.

#include <array>

#include "language/language.h"

namespace bra {
namespace {

constexpr std::array<Phrase, 0> all = {};

}  // namespace

extern const Phrases swedish_command;
const Phrases swedish_command(all);

}  // namespace bra
