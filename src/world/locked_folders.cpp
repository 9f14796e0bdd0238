#include "world/locked_folders.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <utility>

#include "world/real_folder.h"
#include "world/reason.h"
#include "world/undisturbed.h"
#include "world/world.h"

namespace bra::world {
namespace {

// Another bra is done within milliseconds; who waits longer waits for a program
// that hangs.
constexpr int most_waits = 500;
constexpr long wait_nanoseconds = 20'000'000;

Descriptor step(const Descriptor& at, const std::string& name) {
  return Descriptor(::openat(at.number(), name.c_str(),
                             O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

}  // namespace

void refuse_to_write(const std::string& path, std::string_view why) {
  throw SystemError("cannot write {}", path, why);
}

void fail_to_write(const std::string& path) {
  refuse_to_write(path, reason_of(errno));
}

LockedFolder::LockedFolder(Descriptor open, const std::string& path)
    : open_(std::move(open)) {
  lock(path);
  // Whoever made them is dead, or would have the lock.
  if (locked_) clear_temporaries();
}

void LockedFolder::sync(const std::string& path) const {
  // Not every file system can promise it, and the files are whole either way.
  if (::fsync(open_.number()) != 0 && errno != EINVAL) fail_to_write(path);
}

void LockedFolder::lock(const std::string& path) {
  for (int i = 0; i < most_waits; ++i) {
    if (::flock(open_.number(), LOCK_EX | LOCK_NB) == 0) {
      locked_ = true;
      return;
    }
    // Where the file system has no locks, comparing before writing is all
    // that guards; it nearly always is enough.
    if (errno != EWOULDBLOCK && errno != EINTR) return;
    if (Undisturbed::is_called()) refuse_to_write(path, "it was called off");
    const timespec wait{.tv_sec = 0, .tv_nsec = wait_nanoseconds};
    ::nanosleep(&wait, nullptr);
  }
  refuse_to_write(path, "another program is writing in the folder");
}

void LockedFolder::clear_temporaries() const {
  Descriptor own(
      ::openat(open_.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!own) return;
  for (const Entry& entry : RealFolder(std::move(own)).list().entries) {
    if (entry.name.starts_with(start_of_temporary)) {
      ::unlinkat(open_.number(), entry.name.c_str(), 0);
    }
  }
}

LockedFolders::LockedFolders(const std::string& root)
    : root_name_(root),
      root_(::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  if (!root_) {
    throw SystemError("cannot read the folder {}", root, reason_of(errno));
  }
}

LockedFolders::~LockedFolders() {
  locked_.clear();
  while (!made_.empty()) {  // fails, as it should, if something stands there
    ::unlinkat(root_.number(), made_.back().c_str(), AT_REMOVEDIR);
    made_.pop_back();
  }
}

void LockedFolders::add(const std::string& path, const std::string& file) {
  if (locked_.contains(path)) return;
  locked_.try_emplace(path, open(path, file), file);
}

void LockedFolders::sync() const {
  for (const auto& [path, folder] : locked_) {
    folder.sync(path.empty() ? root_name_ : path);
  }
}

Descriptor LockedFolders::open(const std::string& path,
                               const std::string& file) {
  Descriptor at(
      ::openat(root_.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!at) fail_to_write(file);
  for (std::size_t begin = 0; begin < path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string name = path.substr(begin, end - begin);
    if (name.empty() || name == "." || name == "..") {
      refuse_to_write(file, "it is outside the folder");
    }
    Descriptor below = step(at, name);
    if (!below && errno == ENOENT) {
      constexpr mode_t everybody = 0777;  // less the user's umask
      if (::mkdirat(at.number(), name.c_str(), everybody) == 0) {
        made_.push_back(path.substr(0, end));
        ::fsync(at.number());
      } else if (errno != EEXIST) {
        fail_to_write(file);
      }
      below = step(at, name);
    }
    if (!below) fail_to_write(file);
    at = std::move(below);
    begin = end + 1;
  }
  return at;
}

}  // namespace bra::world
