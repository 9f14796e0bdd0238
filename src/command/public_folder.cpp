#include "command/public_folder.h"

#include <optional>

#include "command/file_below.h"
#include "command/misuse.h"
#include "command/nearest_folder.h"
#include "read/too_large.h"
#include "text/path.h"
#include "text/pieces.h"

namespace bra::command {
namespace {

/// Lists the files of a public copy, so that the next one may replace them.
constexpr std::string_view list_name = ".bra-public";

std::optional<std::string> bytes_of(const world::Folder& folder,
                                    const std::string& path) {
  world::FileRead read = file_below(folder, path, read::largest_file_limit);
  if (read.trouble != world::Trouble::none) return {};
  return std::move(read.bytes);
}

/// Every file in it that is not hidden.
void collect(const world::Folder& folder, const std::string& path,
             std::vector<std::string>& files) {
  for (const world::Entry& entry : folder.list().entries) {
    if (entry.name.starts_with('.')) continue;
    const std::string name = path_in(path, entry.name);
    std::string_view why;
    const auto below = entry.kind == world::EntryKind::folder
                           ? folder.folder(entry.name, why)
                           : nullptr;
    if (below) {
      collect(*below, name, files);
    } else {
      files.push_back(name);
    }
  }
}

/// Where a folder truly is, or would be if it were made.
std::string place_of(const world::Files& disk, const NearestFolder& nearest) {
  std::string place = disk.locate(nearest.base)->path;
  if (nearest.below.empty()) return place;
  place = path_in(place, nearest.below);
  place.pop_back();
  return place;
}

/// A folder beside `root`, called as the user wants it if that is a name.
std::string beside(const std::string& root, const std::string& written) {
  std::string name = written;
  while (name.ends_with('/')) name.pop_back();
  name = last_name(name);
  if (name.find_first_not_of('.') == name.npos) name = "public";
  return path_in(folder_of(root), name);
}

}  // namespace

PublicFolder::PublicFolder(Session& session, const std::string& written)
    : disk_(session.world().files) {
  const Span where = session.line().where(written);
  std::string path = session.path_of(written);
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  if (disk_.kind(path) && !disk_.locate(path)) {
    throw Misuse(Message("{} is no folder", written), where);
  }
  NearestFolder nearest = nearest_folder(disk_, path);
  place_ = place_of(disk_, nearest);
  base_ = std::move(nearest.base);
  below_ = std::move(nearest.below);
  const std::string& root = session.root().path;
  if (is_in(place_, root) || is_in(root, place_)) {
    throw Misuse(
        Message("the public copy cannot stand in the folder of the minutes"),
        where,
        Message("name a folder beside it, such as {}", beside(root, written)));
  }
  if (below_.empty()) read_former(session, written);
}

bool PublicFolder::holds(const std::string& path) const {
  const NearestFolder nearest = nearest_folder(disk_, folder_of(path));
  return is_in(place_of(disk_, nearest), place_);
}

void PublicFolder::read_former(Session& session, const std::string& written) {
  const auto folder = session.world().files.open(base_);
  const std::string list =
      bytes_of(*folder, std::string(list_name)).value_or("");
  for (const std::string_view line : pieces(list, '\n')) {
    const std::string name(line);
    if (auto bytes = bytes_of(*folder, name)) former_[name] = std::move(*bytes);
  }
  if (!list.empty()) former_[std::string(list_name)] = list;
  std::vector<std::string> files;
  collect(*folder, "", files);
  for (const std::string& file : files) {
    if (former_.contains(file)) continue;
    throw Misuse(Message("{} holds {}, which is of no former public copy",
                         written, file),
                 session.line().where(written),
                 "name a new folder, or empty it first");
  }
}

std::vector<world::Replacement> PublicFolder::becoming(
    const std::map<std::string, std::string>& files, Rest rest) const {
  std::map<std::string, std::string> wanted = files;
  if (rest == Rest::stays) wanted.insert(former_.begin(), former_.end());
  wanted.erase(std::string(list_name));
  std::string list;
  for (const auto& [name, bytes] : wanted) list += name + "\n";
  wanted[std::string(list_name)] = std::move(list);
  std::vector<world::Replacement> out;
  for (auto& [name, bytes] : wanted) {
    const auto before = former_.find(name);
    out.push_back(
        {below_ + name,
         before == former_.end() ? std::nullopt : std::optional(before->second),
         std::move(bytes)});
  }
  for (const auto& [name, bytes] : former_) {
    if (!wanted.contains(name)) {
      out.push_back({below_ + name, bytes, std::nullopt});
    }
  }
  return out;
}

}  // namespace bra::command
