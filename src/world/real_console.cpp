// The console as the system has it: unbuffered, each write checked.

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

#include "world/real.h"
#include "world/reason.h"

namespace bra::world {
namespace {

int number_of(Stream stream) {
  return stream == Stream::out ? STDOUT_FILENO : STDERR_FILENO;
}

class RealConsole : public Console {
 public:
  void write(Stream stream, std::string_view bytes) override {
    bool& deaf = stream == Stream::out ? out_is_deaf_ : err_is_deaf_;
    while (!bytes.empty() && !deaf) {
      const ssize_t now =
          ::write(number_of(stream), bytes.data(), bytes.size());
      if (now >= 0) {
        bytes.remove_prefix(static_cast<std::size_t>(now));
      } else if (errno == EAGAIN) {
        // Whoever started us reads without waiting, and so we must wait.
        pollfd room{number_of(stream), POLLOUT, 0};
        ::poll(&room, 1, -1);
      } else if (errno == EINTR) {
        continue;
      } else if (errno == EPIPE || stream == Stream::err) {
        deaf = true;  // and there is nobody to complain to about stderr
      } else {
        throw SystemError("cannot write the answer", {}, reason_of(errno));
      }
    }
  }

  void close() override {
    // Some file systems tell only now that there was no room.
    if (::close(STDOUT_FILENO) != 0 && errno != EINTR && errno != EBADF) {
      throw SystemError("cannot write the answer", {}, reason_of(errno));
    }
  }

  [[nodiscard]] FileRead input(std::size_t limit) override {
    FileRead read;
    std::array<char, 64 << 10> buffer{};
    for (;;) {
      const ssize_t now = ::read(STDIN_FILENO, buffer.data(), buffer.size());
      if (now < 0 && errno == EINTR) continue;
      if (now < 0) return {{}, Trouble::other, reason_of(errno)};
      if (now == 0) return read;
      read.bytes.append(buffer.data(), static_cast<std::size_t>(now));
      if (read.bytes.size() > limit) {
        return {{}, Trouble::too_large, "it is too large"};
      }
    }
  }

  [[nodiscard]] bool is_terminal(Stream stream) const override {
    return ::isatty(number_of(stream)) == 1;
  }

  [[nodiscard]] std::optional<std::size_t> width(Stream stream) const override {
    if (!is_terminal(stream)) return std::nullopt;
    winsize size{};
    if (::ioctl(number_of(stream), TIOCGWINSZ, &size) != 0) return std::nullopt;
    if (size.ws_col == 0) return std::nullopt;
    return size.ws_col;
  }

 private:
  bool out_is_deaf_ = false;
  bool err_is_deaf_ = false;
};

}  // namespace

std::unique_ptr<Console> real_console() {
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  return std::make_unique<RealConsole>();
}

}  // namespace bra::world
