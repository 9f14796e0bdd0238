// Files as the system has them. Writing is done beside and then put in place,
// so that whoever looks sees the old file or the new one, never a half.

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <vector>

#include "text/path.h"
#include "world/real.h"
#include "world/real_folder.h"
#include "world/real_replacement.h"
#include "world/reason.h"
#include "world/safe_bytes.h"
#include "world/undisturbed.h"

namespace bra::world {
namespace {

constexpr std::string_view cannot_write = "cannot write {}";

struct Free {
  void operator()(char* text) const { std::free(text); }
};

[[noreturn]] void fail(std::string_view doing, const std::string& path) {
  throw SystemError(doing, path, reason_of(errno));
}

/// Makes the names in a folder last. Not every file system can promise it, and
/// the files are whole either way.
void sync_folder(const std::string& path) {
  const Descriptor folder(
      ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder) ::fsync(folder.number());
}

/// A new file in the folder of the file it will replace; gone again unless it
/// was put in place. Where the file system can, it has no name until then, so
/// that nothing is left of it however the program ends; else whoever calls the
/// program off waits for the next step.
class Beside {
 public:
  explicit Beside(const std::string& target) : target_(target) {
    if (has_descriptors_as_files()) {
      file_ = Descriptor(::open(folder_of(target).c_str(),
                                O_TMPFILE | O_WRONLY | O_CLOEXEC, everybody));
    }
    if (!file_) open_named();
  }

  /// Readable and writable by the same people as the file it replaces.
  void allow(mode_t mode) {
    if (::fchmod(file_.number(), mode) != 0) fail(cannot_write, target_);
  }
  Beside(const Beside&) = delete;
  Beside& operator=(const Beside&) = delete;
  ~Beside() {
    if (!path_.empty()) ::unlink(path_.c_str());
  }

  void add(std::string_view bytes) {
    if (undisturbed_ && Undisturbed::is_called()) {
      throw SystemError(cannot_write, target_, "it was called off");
    }
    if (!write_all(file_, bytes)) fail(cannot_write, target_);
    size_ += bytes.size();
  }

  void put_in_place() {
    const Undisturbed until_it_is_there;
    // See fill() of why it is not tried again.
    if (::fsync(file_.number()) != 0) fail(cannot_write, target_);
    struct stat status {};
    const bool known = ::fstat(file_.number(), &status) == 0;
    // A disk that says that it has taken bytes may be wrong.
    if (!known || static_cast<std::size_t>(status.st_size) != size_) {
      throw SystemError(cannot_write, target_, reason_of(EIO));
    }
    if (path_.empty()) give_name();
    if (!close_checked(std::move(file_)) ||
        ::rename(path_.c_str(), target_.c_str()) != 0) {
      fail(cannot_write, target_);
    }
    path_.clear();
    sync_folder(folder_of(target_));
  }

 private:
  static constexpr mode_t everybody = 0666;  // less the user's umask

  static bool has_descriptors_as_files() {
    return ::access("/proc/self/fd", X_OK) == 0;
  }

  /// Calls `make` with names that nobody has yet, until one is taken.
  template <class Make>
  void take_name(Make make) {
    const std::string start =
        folder_of(target_) + "/.bra-" + std::to_string(::getpid()) + "-";
    constexpr int most = 100;
    for (int attempt = 0; attempt < most; ++attempt) {
      path_ = start + std::to_string(attempt);
      if (make(path_.c_str())) return;
      if (errno != EEXIST) break;
    }
    const int error = errno;
    path_.clear();
    errno = error;
    fail(cannot_write, target_);
  }

  void open_named() {
    undisturbed_.emplace();
    take_name([&](const char* path) {
      file_ = Descriptor(
          ::open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, everybody));
      return static_cast<bool>(file_);
    });
  }

  void give_name() {
    const std::string open = "/proc/self/fd/" + std::to_string(file_.number());
    take_name([&](const char* path) {
      return ::linkat(AT_FDCWD, open.c_str(), AT_FDCWD, path,
                      AT_SYMLINK_FOLLOW) == 0;
    });
  }

  /// Before what is taken away, so that it comes to an end after.
  std::optional<Undisturbed> undisturbed_;
  std::string target_;
  /// Empty as long as it has no name.
  std::string path_;
  Descriptor file_;
  std::size_t size_ = 0;
};

/// A folder, and those it stands in, made where they are missing; taken away
/// again if nothing came to stand there.
class MadeFolder {
 public:
  explicit MadeFolder(const std::string& path) { make(path); }
  MadeFolder(const MadeFolder&) = delete;
  MadeFolder& operator=(const MadeFolder&) = delete;
  ~MadeFolder() {
    while (!made_.empty()) {  // fails, as it should, if something stands there
      ::rmdir(made_.back().c_str());
      made_.pop_back();
    }
  }

 private:
  void make(const std::string& path) {
    constexpr mode_t everybody = 0777;  // less the user's umask
    int made = ::mkdir(path.c_str(), everybody);
    if (made != 0 && errno == ENOENT) {
      make(folder_of(path));
      made = ::mkdir(path.c_str(), everybody);
    }
    if (made != 0 && errno != EEXIST) fail(cannot_write, path);
    if (made != 0) return;
    made_.push_back(path);
    sync_folder(folder_of(path));
  }

  std::vector<std::string> made_;
};

class RealNewFile : public NewFile {
 public:
  explicit RealNewFile(const std::string& path)
      : folder_(folder_of(path)), beside_(path) {}
  void allow(mode_t mode) { beside_.allow(mode); }
  void add(std::string_view bytes) override { beside_.add(bytes); }
  void keep() override { beside_.put_in_place(); }

 private:
  MadeFolder folder_;
  Beside beside_;
};

class RealFiles : public Files {
 public:
  [[nodiscard]] std::optional<Place> locate(
      const std::string& path) const override {
    const std::unique_ptr<char, Free> true_path(
        ::realpath(path.c_str(), nullptr));
    if (!true_path) return std::nullopt;
    struct stat status {};
    if (::stat(true_path.get(), &status) != 0) return std::nullopt;
    if (!S_ISDIR(status.st_mode)) return std::nullopt;
    return Place{true_path.get(), status.st_dev};
  }

  [[nodiscard]] std::optional<EntryKind> kind(
      const std::string& path) const override {
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0) return std::nullopt;
    if (S_ISREG(status.st_mode)) return EntryKind::file;
    if (S_ISDIR(status.st_mode)) return EntryKind::folder;
    if (S_ISLNK(status.st_mode)) return EntryKind::link;
    return EntryKind::other;
  }

  [[nodiscard]] std::unique_ptr<Folder> open(
      const std::string& path) const override {
    Descriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder) fail("cannot read the folder {}", path);
    return std::make_unique<RealFolder>(std::move(folder));
  }

  void write(const std::string& path, std::string_view bytes) override {
    struct stat status {};
    const bool there = ::lstat(path.c_str(), &status) == 0;
    if (there && S_ISLNK(status.st_mode)) {
      throw SystemError(cannot_write, path, reason_of(ELOOP));
    }
    if (there && S_ISDIR(status.st_mode)) {
      throw SystemError(cannot_write, path, reason_of(EISDIR));
    }
    if (there && !S_ISREG(status.st_mode)) {  // a device cannot be replaced
      Descriptor device(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
      if (!device) fail(cannot_write, path);
      if (!write_all(device, bytes) || !close_checked(std::move(device))) {
        fail(cannot_write, path);
      }
      return;
    }
    const Undisturbed undisturbed;
    Beside beside(path);
    if (there) beside.allow(status.st_mode & 07777);
    beside.add(bytes);
    beside.put_in_place();
  }

  [[nodiscard]] std::unique_ptr<NewFile> create(
      const std::string& path) override {
    struct stat status {};
    const bool there = ::lstat(path.c_str(), &status) == 0;
    if (there && !S_ISREG(status.st_mode)) {
      const int why = S_ISLNK(status.st_mode)   ? ELOOP
                      : S_ISDIR(status.st_mode) ? EISDIR
                                                : EINVAL;
      throw SystemError(cannot_write, path, reason_of(why));
    }
    auto file = std::make_unique<RealNewFile>(path);
    if (there) file->allow(status.st_mode & 07777);
    return file;
  }

  void replace(const std::string& folder,
               const std::vector<Replacement>& files) override {
    replace_files(folder, files);
  }
};

}  // namespace

std::unique_ptr<Files> real_files() { return std::make_unique<RealFiles>(); }

}  // namespace bra::world
