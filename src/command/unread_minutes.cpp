#include "command/unread_minutes.h"

#include <algorithm>
#include <utility>

#include "command/minutes_name.h"
#include "read/read.h"
#include "read/undated.h"
#include "text/path.h"

namespace bra::command {

extern const Fault minutes_unread{
    .name = "minutes-unread",
    .severity = Severity::warning,
    .summary = "minutes that are not read, going by their name or place",
    .why =
        "Minutes are read from files that end in .md, .yaml or .yml, in the "
        "folder that bra.yaml names. Some programs save text as .txt, and may "
        "hide it; others save beside the folder. What was decided in such a "
        "file is in no answer.",
    .wrong = "minutes/2025-03-12.txt",
    .right = "minutes/2025-03-12.md",
};

namespace {

bool holds(const FolderFiles& files, const std::string& name) {
  return std::any_of(
      files.entries.begin(), files.entries.end(),
      [&](const world::Entry& entry) { return entry.name == name; });
}

}  // namespace

std::unique_ptr<Source> unread_minutes(const world::Folder* folder,
                                       const FolderFiles& files,
                                       const std::string& name,
                                       std::size_t limit,
                                       const Lexicon& lexicon, Report& report) {
  auto source = std::make_unique<Source>();
  source->name = path_in(files.path, name);
  const std::string minutes = minutes_name_for(name);
  // What minutes were made of often lies beside them.
  if (folder == nullptr || holds(files, minutes)) return source;
  world::FileRead read = folder->read(name, limit);
  if (read.trouble != world::Trouble::none) return source;
  const Source renamed{minutes, std::move(read.bytes)};
  if (read::is_candidate(renamed, lexicon) ||
      read::looks_like_minutes(renamed, lexicon)) {
    report
        .add(minutes_unread, {source.get(), 0, 0},
             Message("this looks like minutes, and is not read, since its name "
                     "does not end in .md"))
        .advise(Message("call it {}", minutes));
  }
  return source;
}

}  // namespace bra::command
