// The fuzzer's main: libFuzzer with the target that BRA_TARGET names. A broken
// promise escapes as an exception, which libFuzzer takes for a crash.
//
//   BRA_TARGET=markdown build/fuzz/tests/fuzz build/fuzz/corpus/markdown

#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "fuzz/target.h"

namespace {

const bra::fuzz::Target& chosen() {
  const char* const name = std::getenv("BRA_TARGET");
  for (const bra::fuzz::Target* target : bra::fuzz::targets) {
    if (name != nullptr && target->name == name) return *target;
  }
  std::fputs("BRA_TARGET names none of the targets:\n", stderr);
  for (const bra::fuzz::Target* target : bra::fuzz::targets) {
    std::fprintf(stderr, "%s\n", target->name.data());
  }
  std::exit(2);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  static const bra::fuzz::Target& target = chosen();
  const void* const bytes = data;
  target.one({static_cast<const char*>(bytes), size});
  return 0;
}
