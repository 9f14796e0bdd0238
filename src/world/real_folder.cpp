#include "world/real_folder.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <tuple>

#include "world/heap.h"
#include "world/reason.h"

namespace bra::world {
namespace {

struct CloseFolder {
  void operator()(DIR* folder) const { ::closedir(folder); }
};

EntryKind kind_of(mode_t mode) {
  if (S_ISREG(mode)) return EntryKind::file;
  if (S_ISDIR(mode)) return EntryKind::folder;
  if (S_ISLNK(mode)) return EntryKind::link;
  return EntryKind::other;
}

EntryKind kind_of(const dirent& entry, int folder) {
  switch (entry.d_type) {
    case DT_REG:
      return EntryKind::file;
    case DT_DIR:
      return EntryKind::folder;
    case DT_LNK:
      return EntryKind::link;
    case DT_UNKNOWN: {  // some file systems do not tell
      struct stat status {};
      if (::fstatat(folder, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
        return EntryKind::other;
      }
      return kind_of(status.st_mode);
    }
    default:
      return EntryKind::other;
  }
}

FileRead trouble(Trouble what, std::string_view why) { return {{}, what, why}; }

FileRead not_opened(int error_number) {
  switch (error_number) {
    case ELOOP:
      return trouble(Trouble::link, "it is a link");
    case ENXIO:  // a socket, or a pipe that nobody writes to
      return trouble(Trouble::not_a_file, "it is not a regular file");
    case ENOENT:
      return trouble(Trouble::missing, reason_of(ENOENT));
    default:
      return trouble(Trouble::other, reason_of(error_number));
  }
}

/// What changes when somebody writes to a file.
auto state_of(const struct stat& status) {
  return std::tuple(status.st_size, status.st_mtim.tv_sec,
                    status.st_mtim.tv_nsec, status.st_ctim.tv_sec,
                    status.st_ctim.tv_nsec);
}

FileRead read_once(const Descriptor& file, std::size_t limit) {
  struct stat before {};
  if (::fstat(file.number(), &before) != 0) return not_opened(errno);
  if (!S_ISREG(before.st_mode)) {
    return trouble(Trouble::not_a_file, "it is not a regular file");
  }
  const auto size = static_cast<std::size_t>(before.st_size);
  if (size > limit) return trouble(Trouble::too_large, "it is too large");

  ready_memory(size);
  FileRead out;
  out.bytes.resize(size);
  std::size_t got = 0;
  while (got < size) {
    const ssize_t now = ::pread(file.number(), out.bytes.data() + got,
                                size - got, static_cast<off_t>(got));
    if (now < 0 && errno == EINTR) continue;
    if (now < 0) return not_opened(errno);
    if (now == 0) break;
    got += static_cast<std::size_t>(now);
  }

  struct stat after {};
  if (::fstat(file.number(), &after) != 0) return not_opened(errno);
  if (got != size || state_of(before) != state_of(after)) {
    return trouble(Trouble::changed, "it was changed while it was read");
  }
  return out;
}

}  // namespace

Listing RealFolder::list() const {
  Listing out;
  // A second descriptor, because a listing moves a place in the first.
  Descriptor own(
      ::openat(open_.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  const std::unique_ptr<DIR, CloseFolder> folder(own ? ::fdopendir(own.number())
                                                     : nullptr);
  if (!folder) {
    out.why = reason_of(errno);
    return out;
  }
  const int number = own.release();  // closed by closedir
  for (;;) {
    errno = 0;
    const dirent* entry = ::readdir(folder.get());
    if (entry == nullptr) break;
    std::string name = entry->d_name;
    if (name == "." || name == "..") continue;
    out.entries.push_back({std::move(name), kind_of(*entry, number)});
  }
  if (errno != 0) out.why = reason_of(errno);
  std::sort(out.entries.begin(), out.entries.end(),
            [](const Entry& a, const Entry& b) { return a.name < b.name; });
  return out;
}

FileRead RealFolder::read(const std::string& name, std::size_t limit) const {
  // O_NONBLOCK: opening a pipe would otherwise wait for a writer.
  const Descriptor file(
      ::openat(open_.number(), name.c_str(),
               O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
  if (!file) return not_opened(errno);
  FileRead out = read_once(file, limit);
  // Whoever saved it is most likely done by now.
  if (out.trouble == Trouble::changed) out = read_once(file, limit);
  return out;
}

std::unique_ptr<Folder> RealFolder::folder(const std::string& name,
                                           std::string_view& why) const {
  Descriptor below(::openat(open_.number(), name.c_str(),
                            O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (!below) {
    why = reason_of(errno);
    return nullptr;
  }
  return std::make_unique<RealFolder>(std::move(below));
}

}  // namespace bra::world
