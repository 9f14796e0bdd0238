// World: everything outside the program, behind small doors: files, the
// console, the environment, other programs, the calendar and the processors.
// This room alone may touch them; everybody else is handed a World. In tests it
// is memory.

#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "text/date.h"
#include "world/programs.h"

namespace bra::world {

/// The world could not do what we cannot do without. Thrown by the doors below,
/// or where a FileRead is bytes that the run cannot do without; caught where a
/// run ends, and where one can go on: a language and completions are only
/// guessed from the folder.
class SystemError : public std::runtime_error {
 public:
  /// `doing` is an English sentence with {} for `path`, `why` one clause; both
  /// are static storage and keys of translations.
  SystemError(std::string_view doing, std::string path, std::string_view why);

  std::string_view doing;
  std::string path;
  std::string_view why;
};

enum class EntryKind {
  file,
  folder,
  link,
  other  ///< a pipe, a socket, a device
};

struct Entry {
  std::string name;  ///< bytes, not checked for UTF-8
  EntryKind kind = EntryKind::file;
};

/// What a folder holds, in byte order of the names; `why` is a clause if it
/// could not be listed to the end, else empty.
struct Listing {
  std::vector<Entry> entries;
  std::string_view why;
};

enum class Trouble {
  none,
  missing,
  link,
  not_a_file,
  too_large,
  changed,
  other
};

/// A file's bytes, or what is in the way.
struct FileRead {
  std::string bytes;
  Trouble trouble = Trouble::none;
  /// A clause that says what the trouble is; static storage.
  std::string_view why;
};

/// An open folder. It is asked by single names, never by paths, and never
/// follows a link, so that nothing outside of it is ever read.
class Folder {
 public:
  virtual ~Folder() = default;
  [[nodiscard]] virtual Listing list() const = 0;
  /// All of a regular file that has at most `limit` bytes. Never waits.
  [[nodiscard]] virtual FileRead read(const std::string& name,
                                      std::size_t limit) const = 0;
  /// A folder in this one; null and `why` if it cannot be opened.
  [[nodiscard]] virtual std::unique_ptr<Folder> folder(
      const std::string& name, std::string_view& why) const = 0;
};

/// Where a folder truly is, links resolved, and on which file system.
struct Place {
  std::string path;
  std::uint64_t device = 0;
};

/// What one file below a folder is to become.
struct Replacement {
  /// Names parted by `/`, from the folder that is written to.
  std::string path;
  /// What it was read as; nothing if there was no such file.
  std::optional<std::string> before;
  /// What it is to hold; nothing to be taken away. If that is what it was read
  /// as, it is not written, but must still hold it when the others are.
  std::optional<std::string> after;
};

/// A file that comes to be piece by piece. Nothing is at its path before it is
/// kept, or what was there before; without keep() it stays so, and folders that
/// were made for it go again.
class NewFile {
 public:
  virtual ~NewFile() = default;
  /// @throws SystemError
  virtual void add(std::string_view bytes) = 0;
  /// Nothing can be added after.
  /// @throws SystemError
  virtual void keep() = 0;
};

/// Paths are as the user writes them, from the folder bra was started in.
class Files {
 public:
  virtual ~Files() = default;
  /// Nothing if there is no such folder.
  [[nodiscard]] virtual std::optional<Place> locate(
      const std::string& path) const = 0;
  /// What stands at `path`, a link not followed; nothing if nothing does.
  [[nodiscard]] virtual std::optional<EntryKind> kind(
      const std::string& path) const = 0;
  /// Links in `path` are followed: this is the user's own word.
  /// @throws SystemError
  [[nodiscard]] virtual std::unique_ptr<Folder> open(
      const std::string& path) const = 0;
  /// Makes the file hold `bytes`, or leaves it exactly as it was.
  /// @throws SystemError
  virtual void write(const std::string& path, std::string_view bytes) = 0;
  /// A regular file at `path`, for bytes that are too many to be held at once.
  /// Folders that are missing are made.
  /// @throws SystemError
  [[nodiscard]] virtual std::unique_ptr<NewFile> create(
      const std::string& path) = 0;
  /// Makes files below `folder` hold what they are to. Each holds its old bytes
  /// or its new ones at every moment, whatever fails. None is touched unless
  /// all of them are as they were read and all the new ones are safe on the
  /// disk; what is taken away goes last. Folders that are missing are made;
  /// links are never followed. One program at a time: others wait for it.
  /// @throws SystemError
  virtual void replace(const std::string& folder,
                       const std::vector<Replacement>& files) = 0;
};

enum class Stream { out, err };

class Console {
 public:
  virtual ~Console() = default;
  /// When nobody reads any more (`bra … | head`), this does nothing.
  /// @throws SystemError if the bytes could not be written
  virtual void write(Stream stream, std::string_view bytes) = 0;
  /// Says that no more will come, which may show that a disk was full.
  /// @throws SystemError
  virtual void close() = 0;
  /// All of standard input, if it has at most `limit` bytes.
  [[nodiscard]] virtual FileRead input(std::size_t limit) = 0;
  [[nodiscard]] virtual bool is_terminal(Stream stream) const = 0;
  /// Columns of the terminal; nothing if it is none.
  [[nodiscard]] virtual std::optional<std::size_t> width(
      Stream stream) const = 0;
};

class Environment {
 public:
  virtual ~Environment() = default;
  [[nodiscard]] virtual std::optional<std::string> get(
      const std::string& name) const = 0;
};

/// Does `work(0)` to `work(count - 1)` on as many threads, in any order, and
/// returns when all is done. `work` must not throw.
using Parallel =
    std::function<void(std::size_t count, unsigned threads,
                       const std::function<void(std::size_t)>& work)>;

struct World {
  Files& files;
  Console& console;
  Environment& environment;
  Programs& programs;
  /// The civil date where the user is.
  Day today;
  /// How many threads are worth having.
  unsigned processors = 1;
  Parallel parallel;
  /// How long the run has lasted. From any thread.
  std::function<std::chrono::milliseconds()> elapsed;
};

/// The folder at `path` (names parted by `/`; empty is `folder` itself), each
/// step taken without following a link. Null and `why` if there is none.
std::unique_ptr<Folder> folder_below(const Folder& folder,
                                     std::string_view path,
                                     std::string_view& why);

/// One thread: the work in order, where the caller stands.
void one_by_one(std::size_t count, unsigned threads,
                const std::function<void(std::size_t)>& work);

}  // namespace bra::world
