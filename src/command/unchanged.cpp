#include "command/unchanged.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <vector>

#include "command/survey.h"
#include "model/approval.h"
#include "read/too_large.h"

namespace bra::command {
namespace {

/// Whether a file is there in both with the same bytes, or in neither. What
/// cannot be read is never the same.
bool is_same(const world::Folder& now, const world::Folder& before,
             const std::string& name) {
  const world::FileRead one = now.read(name, read::largest_file_limit);
  const world::FileRead other = before.read(name, read::largest_file_limit);
  if (one.trouble != other.trouble) return false;
  if (one.trouble == world::Trouble::missing) return true;
  return one.trouble == world::Trouble::none && one.bytes == other.bytes;
}

bool is_same(const world::Folder& now, const world::Folder& before,
             const std::string& path, const std::vector<std::string>& names) {
  std::string_view why;
  const auto one = folder_below(now, path, why);
  const auto other = folder_below(before, path, why);
  return one && other &&
         std::all_of(names.begin(), names.end(), [&](const std::string& name) {
           return is_same(*one, *other, name);
         });
}

bool have_same_names(const CouncilFolder& now, const CouncilFolder& before) {
  return std::equal(
      now.folders.begin(), now.folders.end(), before.folders.begin(),
      before.folders.end(), [](const FolderFiles& a, const FolderFiles& b) {
        return a.path == b.path && a.why.empty() && b.why.empty() &&
               a.documents == b.documents &&
               std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(),
                          b.entries.end(),
                          [](const world::Entry& x, const world::Entry& y) {
                            return x.name == y.name && x.kind == y.kind;
                          });
      });
}

bool is_same(const world::Folder& now, const world::Folder& before,
             const CouncilFolder& council) {
  const std::vector<std::string> ledger = {std::string(ledger_name)};
  if (!is_same(now, before, council.path, ledger)) return false;
  for (const FolderFiles& folder : council.folders) {
    std::vector<std::string> names;
    for (const world::Entry& entry : folder.entries) {
      names.push_back(entry.name);
    }
    if (!is_same(now, before, folder.path, names)) return false;
  }
  return true;
}

}  // namespace

std::set<std::string> unchanged_councils(const world::Folder& now,
                                         const world::Folder& before,
                                         const world::Parallel& parallel,
                                         unsigned threads) {
  std::map<std::string, CouncilFolder> known;
  for (CouncilFolder& council : survey(before)) {
    std::string path = council.path;
    known.emplace(std::move(path), std::move(council));
  }
  const std::vector<CouncilFolder> councils = survey(now);
  std::vector<char> same(councils.size(), 0);
  parallel(councils.size(), threads, [&](std::size_t i) {
    const auto other = known.find(councils[i].path);
    same[i] = other != known.end() &&
                      have_same_names(councils[i], other->second) &&
                      is_same(now, before, councils[i])
                  ? 1
                  : 0;
  });
  std::set<std::string> unchanged;
  for (std::size_t i = 0; i < councils.size(); ++i) {
    if (same[i] != 0) unchanged.insert(councils[i].path);
  }
  return unchanged;
}

}  // namespace bra::command
