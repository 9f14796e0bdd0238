#include <algorithm>
#include <iterator>

#include "model/meeting.h"

namespace bra {

bool Meeting::is_internal(const Span& there) const {
  if (internal.empty() || there.source != source) return false;
  const auto after = std::upper_bound(
      internal.begin(), internal.end(), there.begin,
      [](std::uint32_t at, const Span& one) { return at < one.begin; });
  return after != internal.begin() && there.begin < std::prev(after)->end;
}

}  // namespace bra
