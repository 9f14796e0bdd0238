#include "command/survey.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace bra::command {
namespace {

using world::Entry;
using world::EntryKind;

/// Deeper than any council keeps its minutes, and shallow enough for the stack
/// and for the system's limit on open files.
constexpr int deepest = 32;

constexpr std::string_view too_many =
    "there are more files here than bra reads, 100000";

bool holds(const world::Listing& listing, std::string_view name) {
  return std::any_of(listing.entries.begin(), listing.entries.end(),
                     [&](const Entry& entry) { return entry.name == name; });
}

std::string in(const std::string& folder, const std::string& name) {
  return folder.empty() ? name : folder + "/" + name;
}

class Surveyor {
 public:
  /// `council` is the index of the one that this folder belongs to.
  void walk(const world::Folder& folder, const std::string& path,
            std::size_t council, int depth) {
    world::Listing listing = folder.list();
    if (holds(listing, "bra.yaml") && !path.empty()) {
      council = councils_.size();
      councils_.push_back({.path = path, .folders = {}});
    }
    if (councils_[council].path == path) {
      councils_[council].has_settings = holds(listing, "bra.yaml");
      councils_[council].has_people = holds(listing, "people.yaml");
    }
    keep(listing, path, council);
    for (const Entry& entry : listing.entries) {
      if (is_full_) return;
      if (entry.kind != EntryKind::folder || entry.name[0] == '.') continue;
      descend(folder, entry.name, in(path, entry.name), council, depth + 1);
    }
  }

  std::vector<CouncilFolder> take() {
    if (councils_.size() > 1 && !councils_.front().has_settings) {
      councils_.erase(councils_.begin());
    }
    return std::move(councils_);
  }

 private:
  void descend(const world::Folder& folder, const std::string& name,
               const std::string& path, std::size_t council, int depth) {
    std::string_view why = "folders are nested too deep";
    const bool stops = is_full();
    if (stops) why = too_many;
    const std::unique_ptr<world::Folder> below =
        stops || depth > deepest ? nullptr : folder.folder(name, why);
    if (below) {
      walk(*below, path, council, depth);
    } else {
      councils_[council].folders.push_back(
          {.path = path, .entries = {}, .why = why});
    }
  }

  void keep(const world::Listing& listing, const std::string& path,
            std::size_t council) {
    FolderFiles files{.path = path, .entries = {}, .why = listing.why};
    for (const Entry& entry : listing.entries) {
      if (entry.kind == EntryKind::folder || entry.name[0] == '.') continue;
      if (entry.kind == EntryKind::file && !may_be_minutes(entry.name)) {
        continue;
      }
      if (is_full()) {
        files.why = too_many;
        break;
      }
      files.entries.push_back(entry);
    }
    if (files.entries.empty() && files.why.empty()) return;
    councils_[council].folders.push_back(std::move(files));
  }

  /// Whether there is no room for one more. From then on nothing is added, so
  /// that it is told once.
  bool is_full() {
    is_full_ = is_full_ || ++count_ > most_entries;
    return is_full_;
  }

  std::vector<CouncilFolder> councils_ = {CouncilFolder{}};
  /// Of files that may be minutes, and of folders.
  std::size_t count_ = 0;
  bool is_full_ = false;
};

}  // namespace

// `.MD` too, since some programs write it so.
bool may_be_minutes(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  if (dot == name.npos) return false;
  std::string ending(name.substr(dot + 1));
  for (char& letter : ending) {
    if (letter >= 'A' && letter <= 'Z') letter += 'a' - 'A';
  }
  return ending == "md" || ending == "yaml" || ending == "yml";
}

std::vector<CouncilFolder> survey(const world::Folder& root) {
  Surveyor surveyor;
  surveyor.walk(root, "", 0, 0);
  return surveyor.take();
}

}  // namespace bra::command
