#include "command/survey.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

#include "command/minutes_name.h"
#include "text/file_name.h"
#include "text/path.h"

namespace bra::command {
namespace {

using world::Entry;
using world::EntryKind;

/// Deeper than any council keeps its minutes, and shallow enough for the stack
/// and for the system's limit on open files.
constexpr int deepest = 32;

constexpr std::string_view too_many =
    "there are more files here than bra reads, 100000";
/// With fewer folders, starting threads costs more than it saves.
constexpr std::size_t worth_threads = 10;

bool holds(const world::Listing& listing, std::string_view name) {
  return std::any_of(listing.entries.begin(), listing.entries.end(),
                     [&](const Entry& entry) { return entry.name == name; });
}

/// Whether there are minutes in it, going by the names; a county's own folder
/// has a README at most.
bool has_dated_file(const CouncilFolder& council) {
  for (const FolderFiles& folder : council.folders) {
    for (const Entry& entry : folder.entries) {
      if (named_day(Source{entry.name, {}})) return true;
    }
  }
  return false;
}

class Surveyor {
 public:
  /// The root is walked here, each of its folders by a surveyor of its own.
  void walk_root(const world::Folder& root, const world::Parallel& parallel,
                 unsigned threads) {
    const std::vector<std::string> below = take_in(root, "", 0).folders;
    std::vector<Surveyor> parts(below.size());
    const bool few = below.size() < worth_threads;
    parallel(below.size(), few ? 1 : threads, [&](std::size_t i) {
      parts[i].descend(root, below[i], below[i], 0, 1);
    });
    for (std::size_t i = 0; i < parts.size() && !is_full_; ++i) {
      take_over(std::move(parts[i]), below[i]);
    }
  }

  std::vector<CouncilFolder> take() {
    if (councils_.size() > 1 && !councils_.front().has_settings &&
        !has_dated_file(councils_.front())) {
      councils_.erase(councils_.begin());
    }
    return std::move(councils_);
  }

 private:
  /// What is left to be walked of a folder.
  struct Inside {
    std::size_t council = 0;
    std::vector<std::string> folders;
  };

  /// `council` is the index of the one that this folder belongs to.
  Inside take_in(const world::Folder& folder, const std::string& path,
                 std::size_t council) {
    const world::Listing listing = folder.list();
    if (holds(listing, "bra.yaml") && !path.empty()) {
      council = councils_.size();
      councils_.push_back({.path = path, .folders = {}});
    }
    if (councils_[council].path == path) {
      councils_[council].has_settings = holds(listing, "bra.yaml");
      councils_[council].has_people = holds(listing, "people.yaml");
    }
    keep(listing, path, council);
    Inside inside{.council = council, .folders = {}};
    for (const Entry& entry : listing.entries) {
      if (entry.kind != EntryKind::folder || entry.name[0] == '.') continue;
      inside.folders.push_back(entry.name);
    }
    return inside;
  }

  void walk(const world::Folder& folder, const std::string& path,
            std::size_t council, int depth) {
    const Inside inside = take_in(folder, path, council);
    for (const std::string& name : inside.folders) {
      if (is_full_) return;
      descend(folder, name, path_in(path, name), inside.council, depth + 1);
    }
  }

  /// A part's first council is the root, the others are its own. One that is
  /// too much for what is left is not taken, whoever was first.
  void take_over(Surveyor part, const std::string& name) {
    if (!part.is_full_ && count_ + part.count_ > most_entries) {
      is_full_ = true;
      councils_.front().folders.push_back(
          {.path = name, .entries = {}, .documents = {}, .why = too_many});
      return;
    }
    count_ += part.count_;
    is_full_ = part.is_full_;
    std::vector<CouncilFolder>& own = part.councils_;
    std::move(own.front().folders.begin(), own.front().folders.end(),
              std::back_inserter(councils_.front().folders));
    std::move(own.begin() + 1, own.end(), std::back_inserter(councils_));
  }

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
          {.path = path, .entries = {}, .documents = {}, .why = why});
    }
  }

  void keep(const world::Listing& listing, const std::string& path,
            std::size_t council) {
    FolderFiles files{
        .path = path, .entries = {}, .documents = {}, .why = listing.why};
    for (const Entry& entry : listing.entries) {
      if (entry.kind == EntryKind::folder || entry.name[0] == '.') continue;
      if (entry.kind == EntryKind::file && !is_name_of_text(entry.name)) {
        if (is_name_of_document(entry.name)) {
          files.documents.push_back(entry.name);
        }
        continue;
      }
      if (is_full()) {
        files.why = too_many;
        break;
      }
      files.entries.push_back(entry);
    }
    if (files.entries.empty() && files.documents.empty() && files.why.empty()) {
      return;
    }
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

std::vector<CouncilFolder> survey(const world::Folder& root,
                                  const world::Parallel& parallel,
                                  unsigned threads) {
  Surveyor surveyor;
  surveyor.walk_root(root, parallel, threads);
  return surveyor.take();
}

}  // namespace bra::command
