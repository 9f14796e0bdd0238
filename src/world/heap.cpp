#include "world/heap.h"

#include <malloc.h>
#include <sys/mman.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace bra::world {
namespace {

constexpr int mib = 1 << 20;
/// What the processor may take as one page, of 512 ordinary ones.
constexpr std::size_t large_page = 1U << 21;

/// How much is asked for at a time.
constexpr std::size_t piece = 4 * large_page;
/// About how many bytes a byte of minutes becomes.
constexpr std::size_t becomes = 8;

struct Free {
  void operator()(void* block) const { std::free(block); }
};

/// What is freed after one file is for the next: it is not given back, only to
/// be asked for again.
void keep_what_is_freed() {
  ::mallopt(M_TRIM_THRESHOLD, 64 * mib);
  ::mallopt(M_TOP_PAD, 4 * mib);
  ::mallopt(M_MMAP_THRESHOLD, 16 * mib);
}

}  // namespace

void ready_memory(std::size_t bytes) {
  [[maybe_unused]] static const bool kept = (keep_what_is_freed(), true);
  // Asking costs something, too: it is done when what was there may be used.
  thread_local std::size_t at_hand = 0;
  const std::size_t wanted = std::min(bytes * becomes, piece);
  if (wanted <= at_hand) {
    at_hand -= wanted;
    return;
  }
  // As large a block as this comes from where new memory comes from.
  const std::unique_ptr<void, Free> block(std::malloc(piece));
  if (!block) return;
  const auto begin = reinterpret_cast<std::uintptr_t>(block.get());
  const auto from = (begin + large_page - 1) / large_page * large_page;
  const auto end = (begin + piece) / large_page * large_page;
  // Where the system has no large pages, it gives small ones as before.
  ::madvise(static_cast<char*>(block.get()) + (from - begin), end - from,
            MADV_HUGEPAGE);
  at_hand = piece;
}

}  // namespace bra::world
