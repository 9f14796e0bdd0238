#include "command/chosen_paths.h"

#include <algorithm>

#include "command/misuse.h"

namespace bra::command {
namespace {

/// In the root, empty for the root itself.
std::string path_in_root(const Session& session, const std::string& word) {
  const std::string path = session.path_of(word);
  const auto kind = session.world().files.kind(path);
  if (!kind) {
    throw Misuse(Message("there is no file or folder {}", word),
                 session.line().where(word));
  }
  const std::size_t slash = path.rfind('/');
  const bool is_folder = kind == world::EntryKind::folder;
  const std::string folder =
      is_folder ? path : (slash == path.npos ? "." : path.substr(0, slash + 1));
  const auto place = session.world().files.locate(folder);
  std::string inside = place ? place->path : folder;
  if (!is_folder) {
    inside += '/';
    inside += slash == path.npos ? path : path.substr(slash + 1);
  }
  const std::string& root = session.root().path;
  const std::string start = root.ends_with('/') ? root : root + '/';
  if (inside != root && !inside.starts_with(start)) {
    throw Misuse(Message("{} is outside the folder that is asked", word),
                 session.line().where(word));
  }
  return inside == root ? std::string() : inside.substr(start.size());
}

}  // namespace

ChosenPaths::ChosenPaths(const Session& session) {
  for (const std::string& word : session.parsed().arguments.words()) {
    paths_.push_back(path_in_root(session, word));
  }
}

bool ChosenPaths::hold(std::string_view name) const {
  if (paths_.empty()) return true;
  return std::any_of(paths_.begin(), paths_.end(), [&](const auto& path) {
    return path.empty() || name == path || name.starts_with(path + "/");
  });
}

bool ChosenPaths::names(std::string_view name) const {
  return std::find(paths_.begin(), paths_.end(), name) != paths_.end();
}

}  // namespace bra::command
