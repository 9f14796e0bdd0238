#include "command/share_out.h"

namespace bra::command {

void share_out(std::size_t councils, const world::Parallel& parallel,
               unsigned threads, const CouncilWork& work) {
  if (councils == 1) return work(0, parallel, threads);
  parallel(councils, threads,
           [&](std::size_t i) { work(i, world::one_by_one, 1); });
}

}  // namespace bra::command
