#include <algorithm>
#include <iterator>

#include "model/meeting.h"

namespace bra {

const Span* Meeting::passage_with(const Span& there) const {
  if (internal.empty() || there.source != source) return nullptr;
  // The last passage that begins before `there` ends.
  const std::uint32_t before = std::max(there.end, there.begin + 1);
  const auto after = std::lower_bound(
      internal.begin(), internal.end(), before,
      [](const Span& one, std::uint32_t at) { return one.begin < at; });
  if (after == internal.begin()) return nullptr;
  const Span& passage = *std::prev(after);
  return there.begin < passage.end ? &passage : nullptr;
}

}  // namespace bra
