#include "command/revision.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "command/git.h"
#include "command/minutes_name.h"
#include "command/survey.h"
#include "model/approval.h"
#include "text/date.h"

namespace bra::command {
namespace {

using world::EntryKind;

/// What no minutes have; a larger file is told of and not held.
constexpr std::size_t most_bytes_of_a_file = std::size_t{16} << 20;
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
    for (std::size_t at = 0; at < wanted.size();) fetch(wanted, at, layer);
    return layer;
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
    const std::string name = path.substr(path.rfind('/') + 1);
    const EntryKind kind = kind_of(mode);
    if (kind == EntryKind::file && !is_read(name)) return;
    LayerFile& file = layer.files[path];
    file.kind = kind;
    if (kind != EntryKind::file) return;
    const auto bytes = whole_number(size);
    file.is_too_large =
        !bytes || static_cast<std::size_t>(*bytes) > most_bytes_of_a_file;
    if (file.is_too_large || !is_object_name(object)) return;
    wanted.push_back({std::move(path), std::string(object),
                      static_cast<std::size_t>(*bytes)});
  }

  /// The bytes of some files from `at` on, which moves past them.
  void fetch(const std::vector<Blob>& wanted, std::size_t& at, Layer& layer) {
    std::string names;
    std::size_t bytes = 0;
    const std::size_t first = at;
    constexpr std::size_t beside = 128;  // git's own line before each
    while (at < wanted.size() && bytes < most_bytes_at_a_time) {
      names += wanted[at].object + '\n';
      bytes += wanted[at].size + beside;
      ++at;
    }
    const world::Ran ran = git_.ask({"cat-file", "--batch"}, names, bytes);
    if (!ran.is_well()) git_.not_answered(ran);
    std::string_view rest = ran.out;
    for (std::size_t i = first; i < at; ++i) {
      const Blob& blob = wanted[i];
      const std::string_view head = take_until(rest, '\n');
      const bool is_there =
          head == blob.object + " blob " + std::to_string(blob.size) &&
          rest.size() > blob.size;
      if (!is_there) git_.not_answered(ran);
      layer.files[blob.path].bytes = rest.substr(0, blob.size);
      rest.remove_prefix(blob.size + 1);
    }
  }

  const Git& git_;
  std::string tree_;
};

}  // namespace

Layer files_in_revision(const Session& session, const std::string& revision) {
  const Git git(session, session.line().where(revision));
  return Revision(git, revision).files();
}

std::vector<std::optional<std::string>> texts_in_revision(
    const Session& session, const std::string& revision,
    const std::vector<std::string>& paths) {
  const Git git(session, session.line().where(revision));
  const std::string start =
      git.tree_of(revision) + ':' + git.root_in_repository();
  std::vector<std::string> names;
  for (const std::string& path : paths) names.push_back(start + path);
  return git.blobs(names, most_bytes_at_a_time);
}

std::vector<std::string> versions_of(const Session& session,
                                     const std::string& path) {
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
    const std::string commit(take_until(rest, '\n'));
    if (is_object_name(commit)) names.push_back(commit + ':' + name);
  }
  std::vector<std::string> versions;
  for (auto& version : git.blobs(names, most_bytes_at_a_time)) {
    if (version) versions.push_back(std::move(*version));
  }
  return versions;
}

std::optional<std::string> committed_text(const Session& session,
                                          const std::string& path) {
  const Git git(session);
  if (!git.has_repository()) return {};
  return git
      .blobs({"HEAD:" + git.root_in_repository() + path}, most_bytes_of_a_file)
      .front();
}

}  // namespace bra::command
