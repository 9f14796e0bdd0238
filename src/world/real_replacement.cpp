#include "world/real_replacement.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <ctime>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "world/real_folder.h"
#include "world/reason.h"
#include "world/safe_bytes.h"
#include "world/undisturbed.h"

namespace bra::world {
namespace {

constexpr std::string_view cannot_write = "cannot write {}";
constexpr std::string_view start_of_temporary = ".bra-write-";

// Another bra is done within milliseconds; who waits longer waits for a program
// that hangs.
constexpr int most_waits = 500;
constexpr long wait_nanoseconds = 20'000'000;

[[noreturn]] void refuse(const std::string& path, std::string_view why) {
  throw SystemError(cannot_write, path, why);
}

[[noreturn]] void fail(const std::string& path) {
  refuse(path, reason_of(errno));
}

/// A folder that is written to, held open and locked.
class LockedFolder {
 public:
  LockedFolder(Descriptor open, const std::string& path)
      : open_(std::move(open)) {
    lock(path);
    // Whoever made them is dead, or would have the lock.
    if (locked_) clear_temporaries();
  }

  [[nodiscard]] int number() const { return open_.number(); }

  /// Makes what was done in it last.
  void sync(const std::string& path) const {
    // Not every file system can promise it, and the files are whole either way.
    if (::fsync(open_.number()) != 0 && errno != EINVAL) fail(path);
  }

 private:
  void lock(const std::string& path) {
    for (int i = 0; i < most_waits; ++i) {
      if (::flock(open_.number(), LOCK_EX | LOCK_NB) == 0) {
        locked_ = true;
        return;
      }
      // Where the file system has no locks, comparing before writing is all
      // that guards; it nearly always is enough.
      if (errno != EWOULDBLOCK && errno != EINTR) return;
      if (Undisturbed::is_called()) refuse(path, "it was called off");
      const timespec wait{.tv_sec = 0, .tv_nsec = wait_nanoseconds};
      ::nanosleep(&wait, nullptr);
    }
    refuse(path, "another program is writing in the folder");
  }

  void clear_temporaries() const {
    Descriptor own(
        ::openat(open_.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!own) return;
    for (const Entry& entry : RealFolder(std::move(own)).list().entries) {
      if (entry.name.starts_with(start_of_temporary)) {
        ::unlinkat(open_.number(), entry.name.c_str(), 0);
      }
    }
  }

  Descriptor open_;
  bool locked_ = false;
};

/// One file on its way to be another.
class Target {
 public:
  Target(const LockedFolder& folder, std::string name, const Replacement& what)
      : folder_(folder), name_(std::move(name)), what_(what) {}
  Target(Target&& other) noexcept
      : folder_(other.folder_),
        name_(std::move(other.name_)),
        what_(other.what_),
        temporary_(std::exchange(other.temporary_, {})) {}
  Target(const Target&) = delete;
  ~Target() {
    if (!temporary_.empty()) {
      ::unlinkat(folder_.number(), temporary_.c_str(), 0);
    }
  }

  /// Refuses unless the file is as it was read.
  void compare() const {
    const FileRead now = read(name_);
    if (now.trouble == Trouble::missing && !what_.before) return;
    if (now.trouble == Trouble::missing) {
      refuse(what_.path, "it has been taken away meanwhile");
    }
    constexpr std::string_view changed = "it has been changed meanwhile";
    const bool is_there =
        now.trouble == Trouble::none || now.trouble == Trouble::too_large;
    if (is_there && !what_.before) {
      refuse(what_.path, "there is such a file already");
    }
    if (now.trouble == Trouble::too_large) refuse(what_.path, changed);
    if (now.trouble != Trouble::none) refuse(what_.path, now.why);
    if (now.bytes != *what_.before) {
      refuse(what_.path, changed);
    }
  }

  /// Puts the new bytes beside it.
  void prepare(std::size_t ordinal) {
    if (stays() || !what_.after) return;
    constexpr mode_t everybody = 0666;  // less the user's umask
    temporary_ = std::string(start_of_temporary) + std::to_string(::getpid()) +
                 "-" + std::to_string(ordinal);
    Descriptor file(::openat(
        folder_.number(), temporary_.c_str(),
        O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, everybody));
    if (!file) {
      const int error = errno;
      temporary_.clear();
      refuse(what_.path, reason_of(error));
    }
    if (what_.before) keep_owner(file);
    if (!fill(std::move(file), *what_.after)) fail(what_.path);
    const FileRead written = read(temporary_);
    if (written.trouble != Trouble::none || written.bytes != *what_.after) {
      refuse(what_.path, reason_of(EIO));
    }
  }

  void take_away() const {
    if (stays() || what_.after) return;
    if (::unlinkat(folder_.number(), name_.c_str(), 0) != 0) fail(what_.path);
  }

  void put_in_place() {
    if (stays() || !what_.after) return;
    if (what_.before) {
      rename_over();
    } else {
      rename_to_new();
    }
    temporary_.clear();
  }

 private:
  [[nodiscard]] bool stays() const { return what_.before == what_.after; }

  [[nodiscard]] FileRead read(const std::string& name) const {
    Descriptor own(::fcntl(folder_.number(), F_DUPFD_CLOEXEC, 0));
    if (!own) fail(what_.path);
    const std::size_t longest = std::max(what_.after.value_or("").size(),
                                         what_.before.value_or("").size());
    return RealFolder(std::move(own)).read(name, longest);
  }

  /// The new file is for the same people as the old one.
  void keep_owner(const Descriptor& file) const {
    struct stat old {};
    struct stat mine {};
    // Who may not write to a file may not replace it either.
    if (::faccessat(folder_.number(), name_.c_str(), W_OK, AT_EACCESS) != 0 ||
        ::fstatat(folder_.number(), name_.c_str(), &old, AT_SYMLINK_NOFOLLOW) !=
            0 ||
        ::fstat(file.number(), &mine) != 0) {
      fail(what_.path);
    }
    const bool same = old.st_uid == mine.st_uid && old.st_gid == mine.st_gid;
    // Not everybody may give files away; then it is the writer's own.
    if (!same && ::fchown(file.number(), old.st_uid, old.st_gid) != 0 &&
        ::fchown(file.number(), mine.st_uid, old.st_gid) != 0) {
      errno = 0;
    }
    if (::fchmod(file.number(), old.st_mode & 07777) != 0) fail(what_.path);
  }

  void rename_over() const {
    if (::renameat(folder_.number(), temporary_.c_str(), folder_.number(),
                   name_.c_str()) != 0) {
      fail(what_.path);
    }
  }

  void rename_to_new() const {
    if (::renameat2(folder_.number(), temporary_.c_str(), folder_.number(),
                    name_.c_str(), RENAME_NOREPLACE) == 0) {
      return;
    }
    if (errno == EEXIST) refuse(what_.path, "there is such a file already");
    // Some file systems cannot; it was not there a moment ago.
    if (errno != EINVAL && errno != ENOSYS) fail(what_.path);
    rename_over();
  }

  const LockedFolder& folder_;
  std::string name_;
  const Replacement& what_;
  std::string temporary_;
};

/// The folders of some files, each opened without following a link and made
/// where it is missing. One that was made and in which nothing came to stand
/// is taken away again.
class Folders {
 public:
  explicit Folders(const std::string& root) : root_name_(root) {
    root_ =
        Descriptor(::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!root_)
      throw SystemError("cannot read the folder {}", root, reason_of(errno));
  }
  Folders(const Folders&) = delete;
  Folders& operator=(const Folders&) = delete;
  ~Folders() {
    locked_.clear();
    while (!made_.empty()) {  // fails, as it should, if something stands there
      ::unlinkat(root_.number(), made_.back().c_str(), AT_REMOVEDIR);
      made_.pop_back();
    }
  }

  /// Opens and locks a folder; in the same order by everybody, so that two do
  /// not wait for each other.
  void add(const std::string& path, const std::string& file) {
    if (locked_.contains(path)) return;
    locked_.try_emplace(path, open(path, file), file);
  }

  [[nodiscard]] const LockedFolder& at(const std::string& path) const {
    return locked_.at(path);
  }

  void sync() const {
    for (const auto& [path, folder] : locked_) {
      folder.sync(path.empty() ? root_name_ : path);
    }
    if (!made_.empty()) ::fsync(root_.number());
  }

 private:
  Descriptor open(const std::string& path, const std::string& file) {
    Descriptor at(
        ::openat(root_.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!at) fail(file);
    for (std::size_t begin = 0; begin < path.size();) {
      const std::size_t end = std::min(path.find('/', begin), path.size());
      const std::string name = path.substr(begin, end - begin);
      if (name.empty() || name == "." || name == "..") {
        refuse(file, "it is outside the folder");
      }
      Descriptor below = step(at, name);
      if (!below && errno == ENOENT) {
        constexpr mode_t everybody = 0777;  // less the user's umask
        if (::mkdirat(at.number(), name.c_str(), everybody) == 0) {
          made_.push_back(path.substr(0, end));
          ::fsync(at.number());
        } else if (errno != EEXIST) {
          fail(file);
        }
        below = step(at, name);
      }
      if (!below) fail(file);
      at = std::move(below);
      begin = end + 1;
    }
    return at;
  }

  static Descriptor step(const Descriptor& at, const std::string& name) {
    return Descriptor(
        ::openat(at.number(), name.c_str(),
                 O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  }

  std::string root_name_;
  Descriptor root_;
  std::vector<std::string> made_;
  std::map<std::string, LockedFolder> locked_;
};

std::string folder_within(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == path.npos ? std::string() : path.substr(0, slash);
}

}  // namespace

void replace_files(const std::string& folder,
                   const std::vector<Replacement>& files) {
  const Undisturbed undisturbed;
  std::map<std::string, std::string> wanted;  // folder, and a file in it
  std::set<std::string_view> paths;
  for (const Replacement& file : files) {
    wanted.try_emplace(folder_within(file.path), file.path);
    if (!paths.insert(file.path).second) {
      throw SystemError("cannot write {}", file.path,
                        "it is to become two things at once");
    }
  }
  Folders folders(folder);
  for (const auto& [path, file] : wanted) folders.add(path, file);

  std::vector<Target> targets;
  targets.reserve(files.size());
  for (const Replacement& file : files) {
    const std::string path = folder_within(file.path);
    targets.emplace_back(folders.at(path),
                         file.path.substr(path.empty() ? 0 : path.size() + 1),
                         file);
  }
  for (const Target& target : targets) target.compare();
  for (std::size_t i = 0; i < targets.size(); ++i) targets[i].prepare(i);
  // Once more, since the disk may have taken its time.
  for (const Target& target : targets) target.compare();
  for (Target& target : targets) target.put_in_place();
  for (const Target& target : targets) target.take_away();
  folders.sync();
}

}  // namespace bra::world
