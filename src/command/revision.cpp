#include "command/revision.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "command/git.h"
#include "command/minutes_name.h"
#include "command/survey.h"
#include "model/approval.h"
#include "read/too_large.h"
#include "text/date.h"
#include "text/path.h"

namespace bra::command {
namespace {

using world::EntryKind;

/// How much is asked of git at a time.
constexpr std::size_t most_bytes_at_a_time = std::size_t{64} << 20;
/// A nation's list of files.
constexpr std::size_t most_bytes_of_a_list = std::size_t{256} << 20;

/// A file as git lists it.
struct Blob {
  std::string path;
  std::string object;
  std::size_t size = 0;
};

EntryKind kind_of(std::string_view mode) {
  if (mode.starts_with("100")) return EntryKind::file;
  return mode == "120000" ? EntryKind::link : EntryKind::other;
}

bool is_read(const std::string& name) {
  return is_name_of_text(name) || name == ledger_name;
}

class Revision {
 public:
  Revision(const Git& git, const std::string& revision)
      : git_(git), tree_(git.tree_of(revision)) {}

  Layer files() {
    Layer layer;
    std::vector<Blob> wanted;
    const std::string list = listed();
    for (std::string_view rest = list; !rest.empty();) {
      add(take_until(rest, '\0'), layer, wanted);
    }
    fetch(wanted, layer);
    return layer;
  }

  std::vector<std::string> paths_called(std::string_view name) {
    std::vector<std::string> paths;
    const std::string list = listed();
    for (std::string_view rest = list; !rest.empty();) {
      std::string_view line = take_until(rest, '\0');
      take_until(line, '\t');
      const auto path = line.substr(git_.root_in_repository().size());
      if (last_name(path) == name) paths.emplace_back(path);
    }
    return paths;
  }

 private:
  std::string listed() {
    std::vector<std::string> words = {"ls-tree", "-r",          "-l",
                                      "-z",      "--full-tree", tree_};
    const std::string below = git_.root_in_repository();
    if (!below.empty()) words.insert(words.end(), {"--", below});
    world::Ran ran = git_.ask(std::move(words), {}, most_bytes_of_a_list);
    if (!ran.is_well()) git_.not_answered(ran);
    return std::move(ran.out);
  }

  /// `100644 blob 8f…  1234\tpath`.
  void add(std::string_view line, Layer& layer, std::vector<Blob>& wanted) {
    const std::string_view mode = take_until(line, ' ');
    take_until(line, ' ');  // what it is, which the mode tells
    const std::string_view object = take_until(line, ' ');
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    const std::string_view size = take_until(line, '\t');
    std::string path(line.substr(git_.root_in_repository().size()));
    const std::string name(last_name(path));
    const EntryKind kind = kind_of(mode);
    const bool is_document = is_name_of_document(name);
    if (kind == EntryKind::file && !is_read(name) && !is_document) return;
    LayerFile& file = layer.files[path];
    file.kind = kind;
    if (kind != EntryKind::file || is_document) return;
    const auto bytes = whole_number(size);
    file.is_too_large =
        !bytes || static_cast<std::size_t>(*bytes) > read::largest_file_limit;
    if (file.is_too_large || !is_object_name(object)) return;
    wanted.push_back({std::move(path), std::string(object),
                      static_cast<std::size_t>(*bytes)});
  }

  void fetch(const std::vector<Blob>& wanted, Layer& layer) {
    std::vector<std::string> names;
    names.reserve(wanted.size());
    for (const Blob& blob : wanted) names.push_back(blob.object);
    std::size_t told = 0;
    const world::Ran ran =
        git_.read_blobs(names, most_bytes_at_a_time,
                        [&](std::size_t i, std::string_view bytes) {
                          if (bytes.size() != wanted[i].size) return false;
                          layer.files[wanted[i].path].bytes = bytes;
                          ++told;
                          return true;
                        });
    if (!ran.is_well() || told < wanted.size()) git_.not_answered(ran);
  }

  const Git& git_;
  std::string tree_;
};

}  // namespace

Layer files_in_revision(const Session& session, const std::string& revision) {
  const Git git(session, session.line().where(revision));
  return Revision(git, revision).files();
}

std::vector<std::string> paths_in_revision(const Session& session,
                                           const std::string& revision,
                                           std::string_view name) {
  const Git git(session, session.line().where(revision));
  return Revision(git, revision).paths_called(name);
}

std::vector<std::optional<std::string>> texts_in_revision(
    const Session& session, const std::string& revision,
    const std::vector<std::string>& paths) {
  const Git git(session, session.line().where(revision));
  const std::string start =
      git.tree_of(revision) + ':' + git.root_in_repository();
  std::vector<std::string> names;
  names.reserve(paths.size());
  for (const std::string& path : paths) names.push_back(start + path);
  std::vector<std::optional<std::string>> texts(names.size());
  const world::Ran ran = git.read_blobs(
      names, most_bytes_at_a_time, [&](std::size_t i, std::string_view bytes) {
        texts[i] = bytes;
        return true;
      });
  if (!ran.is_well()) git.not_answered(ran);
  return texts;
}

std::optional<std::string> version_where(
    const Session& session, const std::string& path,
    const std::function<bool(std::string_view)>& fits) {
  const Git git(session);
  if (!git.has_repository()) return {};
  const std::string name = git.root_in_repository() + path;
  constexpr std::size_t most_bytes_of_names = std::size_t{1} << 20;
  const world::Ran ran =
      git.ask({"rev-list", "--max-count=1000", "--all", "HEAD", "--", name}, {},
              most_bytes_of_names);
  if (!ran.is_well()) return {};
  std::vector<std::string> names;
  for (std::string_view rest = ran.out; !rest.empty();) {
    const std::string_view commit = take_until(rest, '\n');
    if (is_object_name(commit)) {
      names.push_back(fmt::format("{}:{}", commit, name));
    }
  }
  std::optional<std::string> found;
  // One that is too large is no minutes, and none of the others.
  (void)git.read_blobs(names, most_bytes_at_a_time,
                       [&](std::size_t, std::string_view bytes) {
                         if (fits(bytes)) found = bytes;
                         return !found;
                       });
  return found;
}

std::optional<std::string> committed_text(const Session& session,
                                          const std::string& path) {
  const Git git(session);
  if (!git.has_repository()) return {};
  std::optional<std::string> text;
  (void)git.read_blobs({"HEAD:" + git.root_in_repository() + path},
                       read::largest_file_limit,
                       [&](std::size_t, std::string_view bytes) {
                         text = bytes;
                         return true;
                       });
  return text;
}

}  // namespace bra::command
