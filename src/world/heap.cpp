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
constexpr std::uintptr_t page = 4096;

/// How much is asked for at a time.
constexpr std::size_t piece = mib;
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
  ::mallopt(M_MMAP_THRESHOLD, 4 * mib);
}

}  // namespace

void ready_memory(std::size_t bytes) {
  [[maybe_unused]] static const bool kept = (keep_what_is_freed(), true);
  // Looking costs something, too: it is done when what was there may be used.
  thread_local std::size_t at_hand = 0;
  const std::size_t wanted = std::min(bytes * becomes, piece);
  if (wanted <= at_hand) {
    at_hand -= wanted;
    return;
  }
  // Of this thread's memory, what the system has given and not only promised.
  thread_local std::uintptr_t first = 0;
  thread_local std::uintptr_t last = 0;
  // As large a block as this comes from where new memory comes from.
  const std::unique_ptr<void, Free> block(std::malloc(piece));
  if (!block) return;
  const auto begin = reinterpret_cast<std::uintptr_t>(block.get());
  const bool known = begin >= first && begin <= last;
  if (!known || last - begin < piece / 2) {
    const std::uintptr_t from = (begin + page - 1) / page * page;
    const std::uintptr_t end = (begin + piece) / page * page;
    // Systems before Linux 5.14 do not know how: they give it page by page.
    ::madvise(static_cast<char*>(block.get()) + (from - begin), end - from,
              MADV_POPULATE_WRITE);
    if (!known) first = from;
    last = end;
  }
  at_hand = last - begin;
}

}  // namespace bra::world
