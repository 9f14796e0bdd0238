#include "command/revision.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "command/survey.h"
#include "text/date.h"

namespace bra::command {
namespace {

using world::Ending;
using world::EntryKind;

/// What no minutes have; a larger file is told of and not held.
constexpr std::size_t most_bytes_of_a_file = std::size_t{16} << 20;
/// How much is asked of git at a time.
constexpr std::size_t most_bytes_at_a_time = std::size_t{64} << 20;
/// A nation's list of files.
constexpr std::size_t most_bytes_of_a_list = std::size_t{256} << 20;
constexpr std::chrono::seconds longest(120);

bool is_object_name(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  return (text.size() == 40 || text.size() == 64) &&
         text.find_first_not_of(digits) == text.npos;
}

/// A file as git lists it.
struct Blob {
  std::string path;
  std::string object;
  std::size_t size = 0;
};

std::string_view first_line(std::string_view& rest, char end) {
  const std::size_t at = std::min(rest.find(end), rest.size());
  const std::string_view line = rest.substr(0, at);
  rest.remove_prefix(std::min(at + 1, rest.size()));
  return line;
}

EntryKind kind_of(std::string_view mode) {
  if (mode.starts_with("100")) return EntryKind::file;
  return mode == "120000" ? EntryKind::link : EntryKind::other;
}

class Git {
 public:
  Git(Session& session, const std::string& revision)
      : session_(session),
        revision_(revision),
        where_(session.line().where(revision)) {}

  Layer files() {
    if (session_.root().repository.empty()) {
      throw Misuse("the minutes are in no git repository", where_);
    }
    Layer layer;
    std::vector<Blob> wanted;
    const std::string list = list_of(tree());
    for (std::string_view rest = list; !rest.empty();) {
      add(first_line(rest, '\0'), layer, wanted);
    }
    for (std::size_t at = 0; at < wanted.size();) fetch(wanted, at, layer);
    return layer;
  }

 private:
  world::Ran ask(std::vector<std::string> words, std::string_view input,
                 std::size_t most) {
    // Commands that only look, and settings that keep git from starting
    // anything. The user's own settings hold, since it is there that a folder
    // of somebody else's is declared safe.
    world::Program git{
        .name = "git",
        .arguments = {"-C", session_.root().repository, "-c",
                      "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null",
                      "-c", "safe.bareRepository=explicit", "--no-pager",
                      "--no-optional-locks", "--literal-pathspecs"},
        .environment = {"LC_ALL=C", "GIT_TERMINAL_PROMPT=0",
                        "GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=none",
                        "GIT_ATTR_NOSYSTEM=1"}};
    std::move(words.begin(), words.end(), std::back_inserter(git.arguments));
    for (const char* name : {"PATH", "HOME", "XDG_CONFIG_HOME"}) {
      if (const auto value = session_.world().environment.get(name)) {
        git.environment.push_back(std::string(name) + '=' + *value);
      }
    }
    return session_.world().programs.run(git, input,
                                         {.output = most, .time = longest});
  }

  /// The revision's tree, as the object's name.
  std::string tree() {
    // One that looks like an option would be taken for one.
    if (revision_.starts_with('-')) no_revision();
    const world::Ran ran =
        ask({"rev-parse", "--verify", "--quiet", revision_ + "^{tree}"}, {},
            1 << 10);
    if (ran.ending != Ending::exited) not_answered(ran);
    std::string_view out = ran.out;
    const std::string_view name = first_line(out, '\n');
    if (ran.is_well() && is_object_name(name)) return std::string(name);
    if (!ran.err.empty()) not_answered(ran);
    no_revision();
  }

  std::string list_of(const std::string& tree) {
    std::vector<std::string> words = {"ls-tree", "-r",          "-l",
                                      "-z",      "--full-tree", tree};
    const std::string below = folder_in_repository();
    if (!below.empty()) words.insert(words.end(), {"--", below});
    world::Ran ran = ask(std::move(words), {}, most_bytes_of_a_list);
    if (!ran.is_well()) not_answered(ran);
    return std::move(ran.out);
  }

  /// The root as seen from the repository, with a slash at its end.
  [[nodiscard]] std::string folder_in_repository() const {
    const Root& root = session_.root();
    if (root.path == root.repository) return {};
    const std::size_t start =
        root.repository == "/" ? 1 : root.repository.size() + 1;
    return root.path.substr(start) + '/';
  }

  /// `100644 blob 8f…  1234\tpath`.
  void add(std::string_view line, Layer& layer, std::vector<Blob>& wanted) {
    const std::string_view mode = first_line(line, ' ');
    first_line(line, ' ');  // what it is, which the mode tells
    const std::string_view object = first_line(line, ' ');
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    const std::string_view size = first_line(line, '\t');
    std::string path(line.substr(folder_in_repository().size()));
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

  static bool is_read(const std::string& name) {
    return may_be_minutes(name) || name == ledger_name;
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
    const world::Ran ran = ask({"cat-file", "--batch"}, names, bytes);
    if (!ran.is_well()) not_answered(ran);
    std::string_view rest = ran.out;
    for (std::size_t i = first; i < at; ++i) {
      const Blob& blob = wanted[i];
      const std::string_view head = first_line(rest, '\n');
      const bool is_there =
          head == blob.object + " blob " + std::to_string(blob.size) &&
          rest.size() > blob.size;
      if (!is_there) not_answered(ran);
      layer.files[blob.path].bytes = rest.substr(0, blob.size);
      rest.remove_prefix(blob.size + 1);
    }
  }

  [[noreturn]] void no_revision() {
    throw Misuse(Message("git knows no revision {}", revision_), where_,
                 Message("a CI job often has the latest one only: set "
                         "fetch-depth: 0 (GitHub, Forgejo) or GIT_DEPTH: 0 "
                         "(GitLab)"));
  }

  [[noreturn]] void not_answered(const world::Ran& ran) {
    if (ran.ending == Ending::absent) {
      throw NoHistory(
          "git is not installed here, and nothing else knows how the "
          "minutes were",
          where_);
    }
    if (ran.err.find("dubious ownership") != ran.err.npos) {
      throw NoHistory(
          "git does not answer: the folder belongs to another user", where_,
          Message("if you trust it: git config --global --add safe.directory "
                  "{}",
                  session_.root().repository));
    }
    if (ran.ending == Ending::too_long) {
      throw Misuse("git did not answer in time", where_);
    }
    std::string_view complaint = ran.err;
    throw Misuse(
        Message("git does not answer: {}", first_line(complaint, '\n')),
        where_);
  }

  Session& session_;
  const std::string& revision_;
  Span where_;
};

}  // namespace

Layer files_in_revision(Session& session, const std::string& revision) {
  return Git(session, revision).files();
}

}  // namespace bra::command
