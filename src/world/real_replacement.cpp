#include "world/real_replacement.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "text/path.h"
#include "world/locked_folders.h"
#include "world/real_folder.h"
#include "world/reason.h"
#include "world/safe_bytes.h"
#include "world/undisturbed.h"

namespace bra::world {
namespace {

constexpr std::string_view was_changed = "it has been changed meanwhile";
constexpr std::string_view was_taken_away = "it has been taken away meanwhile";
constexpr std::string_view is_there = "there is such a file already";

/// Some file systems can only rename, and not say when.
bool is_plain_only(int error) {
  return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP;
}

/// One file on its way to be another. What it was has a spare name until all
/// are in place, so that they can be taken back.
class Target {
 public:
  Target(const LockedFolder& folder, std::string name, const Replacement& what)
      : folder_(folder), name_(std::move(name)), what_(what) {}
  Target(Target&& other) noexcept
      : folder_(other.folder_),
        name_(std::move(other.name_)),
        what_(other.what_),
        spare_(std::move(other.spare_)),
        has_spare_(std::exchange(other.has_spare_, false)),
        way_back_(std::exchange(other.way_back_, WayBack::none)) {}
  Target(const Target&) = delete;
  ~Target() {
    if (has_spare_) ::unlinkat(folder_.number(), spare_.c_str(), 0);
  }

  /// Refuses unless the file is as it was read.
  void compare() const { refuse_if(difference(name_)); }

  /// Puts the new bytes beside it.
  void prepare(std::size_t ordinal) {
    spare_ = std::string(start_of_temporary) + std::to_string(::getpid()) +
             "-" + std::to_string(ordinal);
    if (stays() || !what_.after) return;
    constexpr mode_t everybody = 0666;  // less the user's umask
    Descriptor file(::openat(
        folder_.number(), spare_.c_str(),
        O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, everybody));
    if (!file) fail();
    has_spare_ = true;
    if (what_.before) keep_owner(file);
    if (!fill(std::move(file), *what_.after)) fail();
    const FileRead written = read(spare_);
    if (written.trouble != Trouble::none || written.bytes != *what_.after) {
      refuse_if(reason_of(EIO));
    }
  }

  void put_in_place() {
    if (stays()) return;
    if (!what_.before) return begin();
    if (what_.after) {
      exchange();
    } else {
      take_away();
    }
    // Somebody may have saved it between the look and the rename.
    if (way_back_ == WayBack::none) return;
    const std::string_view why = difference(spare_);
    if (why.empty()) return;
    take_back();
    refuse_if(why);
  }

  void take_back() {
    const WayBack way = std::exchange(way_back_, WayBack::none);
    if (way == WayBack::unlink) {
      ::unlinkat(folder_.number(), name_.c_str(), 0);
    } else if (way == WayBack::exchange) {
      // If that fails the spare one is the only one of what was there.
      has_spare_ = rename(spare_, name_, RENAME_EXCHANGE);
    } else if (way == WayBack::rename) {
      rename(spare_, name_, RENAME_NOREPLACE);
      has_spare_ = false;
    }
  }

 private:
  enum class WayBack { none, unlink, exchange, rename };

  [[noreturn]] void fail() const { fail_to_write(what_.path); }
  void refuse_if(std::string_view why) const {
    if (!why.empty()) refuse_to_write(what_.path, why);
  }

  [[nodiscard]] bool stays() const { return what_.before == what_.after; }

  /// Why a file is not what this one was read as; nothing if it is.
  [[nodiscard]] std::string_view difference(const std::string& name) const {
    const FileRead now = read(name);
    const bool missing = now.trouble == Trouble::missing;
    if (missing) return what_.before ? was_taken_away : "";
    if (now.trouble == Trouble::too_large) {
      return what_.before ? was_changed : is_there;
    }
    if (now.trouble != Trouble::none) return now.why;
    if (!what_.before) return is_there;
    return now.bytes == *what_.before ? "" : was_changed;
  }

  [[nodiscard]] FileRead read(const std::string& name) const {
    Descriptor own(::fcntl(folder_.number(), F_DUPFD_CLOEXEC, 0));
    if (!own) fail();
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
      fail();
    }
    const bool same = old.st_uid == mine.st_uid && old.st_gid == mine.st_gid;
    // Not everybody may give files away; then it is the writer's own.
    if (!same && ::fchown(file.number(), old.st_uid, old.st_gid) != 0 &&
        ::fchown(file.number(), mine.st_uid, old.st_gid) != 0) {
      errno = 0;
    }
    if (::fchmod(file.number(), old.st_mode & 07777) != 0) fail();
  }

  bool rename(const std::string& from, const std::string& to,
              unsigned how) const {
    return ::renameat2(folder_.number(), from.c_str(), folder_.number(),
                       to.c_str(), how) == 0;
  }

  /// Where none was.
  void begin() {
    if (!rename(spare_, name_, RENAME_NOREPLACE)) {
      if (errno == EEXIST) refuse_if(is_there);
      // It was not there a moment ago.
      if (!is_plain_only(errno) || !rename(spare_, name_, 0)) fail();
    }
    has_spare_ = false;
    way_back_ = WayBack::unlink;
  }

  void exchange() {
    if (rename(spare_, name_, RENAME_EXCHANGE)) {
      way_back_ = WayBack::exchange;
      return;
    }
    if (errno == ENOENT) refuse_if(was_taken_away);
    if (!is_plain_only(errno) || !rename(spare_, name_, 0)) fail();
    has_spare_ = false;
  }

  void take_away() {
    if (rename(name_, spare_, RENAME_NOREPLACE)) {
      has_spare_ = true;
      way_back_ = WayBack::rename;
      return;
    }
    if (!is_plain_only(errno) ||
        ::unlinkat(folder_.number(), name_.c_str(), 0) != 0) {
      fail();
    }
  }

  const LockedFolder& folder_;
  std::string name_;
  const Replacement& what_;
  std::string spare_;
  bool has_spare_ = false;
  WayBack way_back_ = WayBack::none;
};

void put_all_in_place(std::vector<Target>& targets,
                      const LockedFolders& folders) {
  try {
    for (Target& target : targets) target.put_in_place();
    folders.sync();
  } catch (const SystemError&) {
    for (std::size_t i = targets.size(); i > 0; --i) targets[i - 1].take_back();
    throw;
  }
}

}  // namespace

void replace_files(const std::string& folder,
                   const std::vector<Replacement>& files) {
  const Undisturbed undisturbed;
  std::map<std::string, std::string> wanted;  // folder, and a file in it
  std::set<std::string_view> paths;
  for (const Replacement& file : files) {
    wanted.try_emplace(std::string(folder_named(file.path)), file.path);
    if (!paths.insert(file.path).second) {
      throw SystemError("cannot write {}", file.path,
                        "it is to become two things at once");
    }
  }
  LockedFolders folders(folder);
  for (const auto& [path, file] : wanted) folders.add(path, file);

  std::vector<Target> targets;
  targets.reserve(files.size());
  for (const Replacement& file : files) {
    targets.emplace_back(folders.at(std::string(folder_named(file.path))),
                         std::string(last_name(file.path)), file);
  }
  for (const Target& target : targets) target.compare();
  for (std::size_t i = 0; i < targets.size(); ++i) targets[i].prepare(i);
  // Once more, since the disk may have taken its time.
  for (const Target& target : targets) target.compare();
  put_all_in_place(targets, folders);
}

}  // namespace bra::world
