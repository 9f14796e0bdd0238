// Survey: which councils a folder holds, and which of their files may be
// minutes. Looks at names only; nothing is opened but folders.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "world/world.h"

namespace bra::command {

/// One folder's entries that may be minutes, or were saved as other text, and
/// those that are in the way of knowing: links, pipes.
struct FolderFiles {
  std::string path;  ///< in the root, without slash at its end
  std::vector<world::Entry> entries;
  /// The names of documents, which are not read.
  std::vector<std::string> documents;
  /// Why it could not be listed; empty if it could.
  std::string_view why;
};

struct CouncilFolder {
  std::string path;  ///< in the root; empty for the root itself
  bool has_settings = false;
  bool has_people = false;
  /// In byte order of their paths' parts.
  std::vector<FolderFiles> folders;
};

/// So many files and folders are looked at below a root: a nation has 60,000.
inline constexpr std::size_t most_entries = 100'000;

/// The councils in `root`: each folder that has a bra.yaml, and the root itself
/// unless it has none, others have and no file in it is named by a day.
/// Whatever begins with a dot is left out. A folder that is too much, or too
/// deep, says so and is not looked into. The folders in the root are shared out
/// among the threads.
std::vector<CouncilFolder> survey(
    const world::Folder& root,
    const world::Parallel& parallel = world::one_by_one, unsigned threads = 1);

}  // namespace bra::command
