#include <algorithm>
#include <iterator>

#include "model/meeting.h"

namespace bra {

bool Meeting::is_internal(const Span& there) const {
  if (internal.empty() || there.source != source) return false;
  // The last passage that begins before `there` ends.
  const std::uint32_t before = std::max(there.end, there.begin + 1);
  const auto after = std::lower_bound(
      internal.begin(), internal.end(), before,
      [](const Span& one, std::uint32_t at) { return one.begin < at; });
  return after != internal.begin() && there.begin < std::prev(after)->end;
}

}  // namespace bra
