#include "world/safe_bytes.h"

#include <unistd.h>

#include <cerrno>

namespace bra::world {

bool write_all(const Descriptor& file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t now = ::write(file.number(), bytes.data(), bytes.size());
    if (now < 0 && errno == EINTR) continue;
    if (now < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(now));
  }
  return true;
}

bool close_checked(Descriptor file) {
  // Not tried again when interrupted: the descriptor is gone all the same.
  return ::close(file.release()) == 0 || errno == EINTR;
}

bool fill(Descriptor file, std::string_view bytes) {
  // A failed fsync is not tried again: the system may have dropped the bytes
  // and would then say that all is well.
  return write_all(file, bytes) && ::fsync(file.number()) == 0 &&
         close_checked(std::move(file));
}

}  // namespace bra::world
