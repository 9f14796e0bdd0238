#include "command/progress.h"

#include <atomic>
#include <chrono>
#include <optional>

#include "render/wording.h"

namespace bra::command {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds patience{1000};
constexpr milliseconds interval{100};
constexpr std::string_view erase_line = "\r\x1b[K";

class Progress {
 public:
  Progress(world::World& world, const render::Style& style, std::size_t count)
      : world_(world), style_(style), count_(count) {}

  /// From any thread.
  void step() {
    ++done_;
    const milliseconds now = world_.elapsed();
    if (now < patience) return;
    // Whoever comes while another tells has nothing to add.
    if (telling_.test_and_set()) return;
    tell(now);
    telling_.clear();
  }

  void end() {
    if (told_) write(erase_line);
  }

 private:
  void tell(milliseconds now) {
    if (told_ && now - *told_ < interval) return;
    told_ = now;
    write(std::string(erase_line) +
          render::said(Message("reading: {} of {}", done_.load(), count_),
                       style_));
  }
  void write(std::string_view text) {
    world_.console.write(world::Stream::err, text);
  }

  world::World& world_;
  const render::Style& style_;
  std::size_t count_;
  std::atomic<std::size_t> done_{0};
  std::atomic_flag telling_;
  std::optional<milliseconds> told_;
};

}  // namespace

world::Parallel telling_progress(world::World& world,
                                 const render::Style& style) {
  if (!world.console.is_terminal(world::Stream::err)) return world.parallel;
  return [&](std::size_t count, unsigned threads,
             const std::function<void(std::size_t)>& work) {
    Progress progress(world, style, count);
    world.parallel(count, threads, [&](std::size_t i) {
      work(i);
      progress.step();
    });
    progress.end();
  };
}

}  // namespace bra::command
