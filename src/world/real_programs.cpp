// Programs as the system has them: posix_spawn, pipes, and a clock.

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <optional>

#include "world/descriptor.h"
#include "world/real.h"

namespace bra::world {
namespace {

using Clock = std::chrono::steady_clock;

/// Of complaints the beginning is enough.
constexpr std::size_t most_complaints = 16 << 10;

struct Pipe {
  Descriptor out;  ///< the end that is read
  Descriptor in;   ///< the end that is written
};

std::optional<Pipe> new_pipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return std::nullopt;
  return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

bool is_runnable(const std::string& path) {
  return ::access(path.c_str(), X_OK) == 0;
}

/// The program's file; empty if there is none.
std::string find(const std::string& name) {
  if (name.find('/') != name.npos) return is_runnable(name) ? name : "";
  const char* path = std::getenv("PATH");
  std::string_view folders = path != nullptr ? path : "/usr/bin:/bin";
  while (!folders.empty()) {
    const std::size_t end = std::min(folders.find(':'), folders.size());
    const std::string file = std::string(folders.substr(0, end)) + '/' + name;
    if (file.starts_with('/') && is_runnable(file)) return file;
    folders.remove_prefix(std::min(end + 1, folders.size()));
  }
  return {};
}

std::vector<char*> pointers_to(const std::vector<std::string>& words) {
  std::vector<char*> pointers;
  pointers.reserve(words.size() + 1);
  // posix_spawn takes them as char* and promises to leave them alone.
  for (const std::string& word : words) {
    pointers.push_back(const_cast<char*>(word.c_str()));
  }
  pointers.push_back(nullptr);
  return pointers;
}

/// What stands for standard input, output and error of a new process; a
/// negative one is ours.
struct Streams {
  int in = -1;
  int out = -1;
  int err = -1;
};

class Actions {
 public:
  explicit Actions(const Streams& streams) {
    ::posix_spawn_file_actions_init(&actions_);
    add(streams.in, STDIN_FILENO);
    add(streams.out, STDOUT_FILENO);
    add(streams.err, STDERR_FILENO);
  }
  Actions(const Actions&) = delete;
  Actions& operator=(const Actions&) = delete;
  ~Actions() { ::posix_spawn_file_actions_destroy(&actions_); }

  [[nodiscard]] const posix_spawn_file_actions_t* get() const {
    return &actions_;
  }

 private:
  void add(int from, int to) {
    if (from >= 0) ::posix_spawn_file_actions_adddup2(&actions_, from, to);
  }
  posix_spawn_file_actions_t actions_{};
};

/// We ignore some signals; a program of somebody else's must not.
class Attributes {
 public:
  Attributes() {
    ::posix_spawnattr_init(&attributes_);
    sigset_t ignored;
    ::sigemptyset(&ignored);
    ::sigaddset(&ignored, SIGPIPE);
    ::sigaddset(&ignored, SIGXFSZ);
    ::posix_spawnattr_setsigdefault(&attributes_, &ignored);
    ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF);
  }
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;
  ~Attributes() { ::posix_spawnattr_destroy(&attributes_); }

  [[nodiscard]] const posix_spawnattr_t* get() const { return &attributes_; }

 private:
  posix_spawnattr_t attributes_{};
};

/// Nothing if it could not be started.
std::optional<pid_t> start(const Program& program,
                           const std::vector<std::string>& environment,
                           const Streams& streams) {
  const std::string file = find(program.name);
  if (file.empty()) return std::nullopt;
  std::vector<std::string> words = {program.name};
  words.insert(words.end(), program.arguments.begin(), program.arguments.end());
  const Actions actions(streams);
  const Attributes attributes;
  pid_t id = 0;
  const int failed =
      ::posix_spawn(&id, file.c_str(), actions.get(), attributes.get(),
                    pointers_to(words).data(), pointers_to(environment).data());
  if (failed != 0) return std::nullopt;
  return id;
}

int wait_for(pid_t id) {
  int status = 0;
  while (::waitpid(id, &status, 0) < 0 && errno == EINTR) {
  }
  return status;
}

/// Moves bytes between us and one program until it has closed its streams or
/// reached a bound.
class Talk {
 public:
  Talk(Descriptor in, Descriptor out, Descriptor err, std::string_view input,
       const Bounds& bounds)
      : in_(std::move(in)),
        out_(std::move(out)),
        err_(std::move(err)),
        input_(input),
        bounds_(bounds),
        until_(Clock::now() + bounds.time) {
    // A program that does not read must not keep us from listening to it.
    ::fcntl(in_.number(), F_SETFL, O_NONBLOCK);
  }

  /// `exited` if nothing had to be stopped.
  Ending go_on(Ran& ran) {
    while (out_ || err_) {
      if (input_.empty()) in_ = Descriptor();
      std::array<pollfd, 3> all = {{{in_.number(), POLLOUT, 0},
                                    {out_.number(), POLLIN, 0},
                                    {err_.number(), POLLIN, 0}}};
      const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
          until_ - Clock::now());
      if (left.count() <= 0) return Ending::too_long;
      const int ready =
          ::poll(all.data(), all.size(), static_cast<int>(left.count()));
      if (ready <= 0) continue;  // the clock says which it was
      if (all[0].revents != 0) give();
      if (all[1].revents != 0) take(out_, ran.out, bounds_.output + 1);
      if (all[2].revents != 0) take(err_, ran.err, most_complaints);
      if (ran.out.size() > bounds_.output) return Ending::too_much;
    }
    return Ending::exited;
  }

 private:
  void give() {
    const ssize_t now = ::write(in_.number(), input_.data(), input_.size());
    if (now >= 0) {
      input_.remove_prefix(static_cast<std::size_t>(now));
    } else if (errno != EINTR && errno != EAGAIN) {
      input_ = {};  // it has heard enough
    }
  }

  /// Reads on past `most`, so that the program is not kept waiting.
  static void take(Descriptor& from, std::string& to, std::size_t most) {
    std::array<char, 64 << 10> buffer{};
    const ssize_t now = ::read(from.number(), buffer.data(), buffer.size());
    if (now > 0) {
      to.append(buffer.data(), std::min(static_cast<std::size_t>(now),
                                        most - std::min(most, to.size())));
    } else if (now == 0 || errno != EINTR) {
      from = Descriptor();
    }
  }

  Descriptor in_;
  Descriptor out_;
  Descriptor err_;
  std::string_view input_;
  const Bounds& bounds_;
  Clock::time_point until_;
};

/// Ours, and of `added` what is not set.
std::vector<std::string> environment_with(
    const std::vector<std::string>& added) {
  std::vector<std::string> all;
  for (char** at = environ; *at != nullptr; ++at) all.emplace_back(*at);
  for (const std::string& one : added) {
    const std::string name = one.substr(0, one.find('='));
    if (std::getenv(name.c_str()) == nullptr) all.push_back(one);
  }
  return all;
}

class RealPrograms : public Programs {
 public:
  Ran run(const Program& program, std::string_view input,
          const Bounds& bounds) override {
    Ran ran;
    auto in = new_pipe();
    auto out = new_pipe();
    auto err = new_pipe();
    if (!in || !out || !err) return ran;
    const auto id =
        start(program, program.environment,
              {in->out.number(), out->in.number(), err->in.number()});
    if (!id) return ran;
    in->out = Descriptor();
    out->in = Descriptor();
    err->in = Descriptor();
    ran.ending = Talk(std::move(in->in), std::move(out->out),
                      std::move(err->out), input, bounds)
                     .go_on(ran);
    if (ran.ending != Ending::exited) ::kill(*id, SIGKILL);
    const int status = wait_for(*id);
    if (ran.ending != Ending::exited) return ran;
    if (WIFEXITED(status)) {
      ran.code = WEXITSTATUS(status);
    } else {
      ran.ending = Ending::stopped;
    }
    return ran;
  }

  bool show(const Program& program, std::string_view text) override {
    auto in = new_pipe();
    if (!in) return false;
    const auto id = start(program, environment_with(program.environment),
                          {.in = in->out.number()});
    if (!id) return false;
    in->out = Descriptor();
    while (!text.empty()) {
      const ssize_t now = ::write(in->in.number(), text.data(), text.size());
      if (now < 0 && errno == EINTR) continue;
      if (now < 0) break;  // the user left before the end
      text.remove_prefix(static_cast<std::size_t>(now));
    }
    in->in = Descriptor();
    wait_for(*id);
    return true;
  }
};

}  // namespace

std::unique_ptr<Programs> real_programs() {
  std::signal(SIGPIPE, SIG_IGN);
  return std::make_unique<RealPrograms>();
}

}  // namespace bra::world
