#include "support/steps.h"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::uint64_t> requests = 0;
std::atomic<std::uint64_t> bytes_asked = 0;

}  // namespace

// A sanitizer brings its own; gcc and clang say that there is one each in
// their own way.
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define BRA_SANITIZED
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define BRA_SANITIZED
#endif

#ifndef BRA_SANITIZED

// The others of the standard library end in these.
void* operator new(std::size_t size) {
  requests.fetch_add(1, std::memory_order_relaxed);
  bytes_asked.fetch_add(size, std::memory_order_relaxed);
  void* memory = std::malloc(size == 0 ? 1 : size);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}

void operator delete(void* memory) noexcept { std::free(memory); }

void operator delete(void* memory, std::size_t /*size*/) noexcept {
  std::free(memory);
}

#endif

namespace bra::test {

Steps steps_so_far() {
  return {requests.load(std::memory_order_relaxed),
          bytes_asked.load(std::memory_order_relaxed)};
}

bool are_steps_counted() {
#ifdef BRA_SANITIZED
  return false;
#else
  return true;
#endif
}

}  // namespace bra::test
