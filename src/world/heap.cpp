#include "world/heap.h"

#include <malloc.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace bra::world {
namespace {

constexpr int mib = 1 << 20;
/// How much the first thread is promised beyond what it asks for.
constexpr int pad = 64 * mib;
/// What the processor may take as one page, of 512 ordinary ones.
constexpr std::size_t large_page = 1U << 21;

/// How much is asked for at a time.
constexpr std::size_t piece = 14 * large_page;
/// How much is looked at to see whether it is marked.
constexpr std::size_t probe = large_page / 2;
/// About how many bytes a byte of minutes becomes.
constexpr std::size_t becomes = 8;

/// What is not worth leaving out; of it, malloc keeps its own notes.
constexpr std::size_t least_skipped = 64;

struct Free {
  void operator()(void* block) const { std::free(block); }
};
using Block = std::unique_ptr<void, Free>;

/// Whether as much may be promised as one likes: not where the user's shell
/// counts it (`ulimit -v`).
bool is_promise_free() {
  struct rlimit limit {};
  return ::getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur == RLIM_INFINITY;
}

/// What is freed after one file is for the next: it is not given back, only to
/// be asked for again.
void keep_what_is_freed() {
  ::mallopt(M_TRIM_THRESHOLD, 4 * pad);
  ::mallopt(M_TOP_PAD, pad);
  ::mallopt(M_MMAP_THRESHOLD, 32 * mib);
}

/// What a thread has marked for large pages.
class Marked {
 public:
  /// Marks what malloc gives next, if it is not marked yet.
  void see_to_it() {
    // As large a block as this comes from where new memory comes from. Malloc
    // writes behind it, and where nothing is marked yet that makes small pages.
    if (end_ != 0 && is_marked(Block(std::malloc(probe)).get())) return;
    Block block(std::malloc(piece + large_page));
    if (!block) return;
    const std::uintptr_t begin = address(block.get());
    const std::uintptr_t from =
        (begin + large_page - 1) / large_page * large_page;
    const std::uintptr_t end = std::max(from + piece, end_of_promised(begin));
    // Where the system has no large pages, it gives small ones as before.
    ::madvise(static_cast<char*>(block.get()) + (from - begin), end - from,
              MADV_HUGEPAGE);
    if (begin < begin_ || begin > end_) begin_ = from;
    end_ = end;
    if (skipped_ || from - begin < least_skipped) return;
    // What lies before the first large page would be touched page by page; left
    // untouched, it costs nothing.
    block.reset();
    skipped_.reset(std::malloc(from - begin - least_skipped));
  }

 private:
  static std::uintptr_t address(const void* block) {
    return reinterpret_cast<std::uintptr_t>(block);
  }

  /// Where ends what the first thread has been promised; 0 for another thread,
  /// which is promised no more than it asks for.
  static std::uintptr_t end_of_promised(std::uintptr_t block) {
    const std::uintptr_t end = address(::sbrk(0)) / large_page * large_page;
    return block < end ? end : 0;
  }

  [[nodiscard]] bool is_marked(const void* block) const {
    return address(block) >= begin_ && address(block) + probe <= end_;
  }

  std::uintptr_t begin_ = 0;
  std::uintptr_t end_ = 0;
  Block skipped_;
};

}  // namespace

void ready_memory(std::size_t bytes) {
  static const bool is_free = is_promise_free();
  if (!is_free) return;
  [[maybe_unused]] static const bool kept = (keep_what_is_freed(), true);
  // Asking costs something, too: it is done when what was there may be used.
  thread_local std::size_t at_hand = 0;
  thread_local Marked marked;
  const std::size_t wanted = std::min(bytes * becomes, large_page);
  if (wanted <= at_hand) {
    at_hand -= wanted;
    return;
  }
  at_hand = large_page;
  marked.see_to_it();
}

}  // namespace bra::world
