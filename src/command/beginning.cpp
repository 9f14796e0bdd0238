#include "command/beginning.h"

#include "command/misuse.h"
#include "command/nearest_folder.h"
#include "command/writing.h"

namespace bra::command {

Exit begin_folder(Session& session, const std::string& folder,
                  const std::vector<NewFile>& files) {
  const std::string path = session.path_of(folder);
  const world::Files& disk = session.world().files;
  if (disk.kind(path) && !disk.locate(path)) {
    throw Misuse(Message("{} is no folder", path),
                 session.line().where(folder));
  }
  // Folders that are missing are made, below the one that is there.
  const NearestFolder nearest = nearest_folder(disk, path);
  std::vector<world::Replacement> wanted;
  for (const NewFile& file : files) {
    if (disk.kind(path + "/" + file.path)) {
      session.tell(Message("{} is there and stays as it is", file.path));
      continue;
    }
    wanted.push_back({nearest.below + file.path, std::nullopt, file.text});
  }
  return carry_out(session, nearest.base, wanted,
                   [](const std::string& name) { return name; });
}

}  // namespace bra::command
