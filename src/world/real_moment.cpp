// The rest of the real world: environment, calendar, processors.

#include <atomic>
#include <cstdlib>
#include <ctime>
#include <new>
#include <system_error>
#include <thread>
#include <vector>

#include "world/real.h"

namespace bra::world {
namespace {

class RealEnvironment : public Environment {
 public:
  [[nodiscard]] std::optional<std::string> get(
      const std::string& name) const override {
    const char* value = std::getenv(name.c_str());
    if (value == nullptr) return std::nullopt;
    return value;
  }
};

}  // namespace

std::unique_ptr<Environment> real_environment() {
  return std::make_unique<RealEnvironment>();
}

Day real_today() {
  const std::time_t now = std::time(nullptr);
  std::tm here{};
  if (::localtime_r(&now, &here) == nullptr) return Day{};
  return Day::of(here.tm_year + 1900, here.tm_mon + 1, here.tm_mday)
      .value_or(Day{});
}

std::chrono::milliseconds real_elapsed() {
  using Clock = std::chrono::steady_clock;
  static const Clock::time_point start = Clock::now();
  return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() -
                                                               start);
}

unsigned real_processors() {
  const unsigned known = std::thread::hardware_concurrency();
  return known == 0 ? 1 : known;
}

void real_parallel(std::size_t count, unsigned threads,
                   const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next{0};
  std::atomic<bool> is_full{false};
  // What a thread throws ends the program; that memory is out is no bug.
  const auto take = [&] {
    try {
      for (std::size_t i = next++; i < count; i = next++) work(i);
    } catch (const std::bad_alloc&) {
      is_full = true;
      next = count;
    }
  };
  std::vector<std::jthread> others;
  try {
    for (unsigned i = 1; i < threads && i < count; ++i) {
      others.emplace_back(take);
    }
  } catch (const std::system_error&) {
    // No more threads to be had; those there are do the work.
  }
  take();
  others.clear();
  if (is_full) throw std::bad_alloc();
}

}  // namespace bra::world
