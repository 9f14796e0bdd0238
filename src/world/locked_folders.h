// Locked folders: the folders that one write touches, each opened without
// following a link, made where it is missing, and locked for as long as the
// write lasts.

#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "world/descriptor.h"

namespace bra::world {

/// How the files are called in which a write is made. Whoever holds a folder's
/// lock may take them away: their writer is dead.
inline constexpr std::string_view start_of_temporary = ".bra-write-";

/// @throws SystemError that says that `path` cannot be written, and why
[[noreturn]] void refuse_to_write(const std::string& path,
                                  std::string_view why);
/// For the reason that errno tells.
[[noreturn]] void fail_to_write(const std::string& path);

/// A folder that is written to, held open and locked.
class LockedFolder {
 public:
  /// `path` is the file that it is opened for.
  LockedFolder(Descriptor open, const std::string& path);

  [[nodiscard]] int number() const { return open_.number(); }

  /// Makes what was done in it last.
  void sync(const std::string& path) const;

 private:
  void lock(const std::string& path);
  void clear_temporaries() const;

  Descriptor open_;
  bool locked_ = false;
};

/// A folder that was made and in which nothing came to stand is taken away
/// again.
class LockedFolders {
 public:
  /// Those to come are below `root`.
  explicit LockedFolders(const std::string& root);
  LockedFolders(const LockedFolders&) = delete;
  LockedFolders& operator=(const LockedFolders&) = delete;
  ~LockedFolders();

  /// Opens and locks a folder for a file in it; in the same order by everybody,
  /// so that two do not wait for each other.
  void add(const std::string& path, const std::string& file);

  [[nodiscard]] const LockedFolder& at(const std::string& path) const {
    return locked_.at(path);
  }

  void sync() const;

 private:
  Descriptor open(const std::string& path, const std::string& file);

  std::string root_name_;
  Descriptor root_;
  std::vector<std::string> made_;
  std::map<std::string, LockedFolder> locked_;
};

}  // namespace bra::world
