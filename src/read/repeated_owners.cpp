#include "read/repeated_owners.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace bra::read {
namespace {

// Whom an owner names: somebody, or the words where nobody is known.
using Named = std::pair<std::optional<std::size_t>, std::string_view>;
Named named_by(const Owner& owner) {
  if (owner.person) return {owner.person, {}};
  return {{}, owner.written.text};
}

}  // namespace

// Nearly every cell names a few, found faster than looked up.
void drop_repeated(std::span<Owner>& owners) {
  constexpr std::size_t few = 8;
  std::set<Named> known;
  std::size_t kept = 0;
  for (const Owner owner : owners) {
    const Named named = named_by(owner);
    const auto before = owners.first(kept);
    const bool is_new = owners.size() > few
                            ? known.insert(named).second
                            : std::none_of(before.begin(), before.end(),
                                           [&](const Owner& other) {
                                             return named_by(other) == named;
                                           });
    if (is_new) owners[kept++] = owner;
  }
  owners = owners.first(kept);
}

}  // namespace bra::read
