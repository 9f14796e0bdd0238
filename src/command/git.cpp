#include "command/git.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "text/date.h"

namespace bra::command {
namespace {

using world::Ending;

constexpr std::chrono::seconds longest(120);

}  // namespace

bool is_object_name(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  return (text.size() == 40 || text.size() == 64) &&
         text.find_first_not_of(digits) == text.npos;
}

std::string_view take_until(std::string_view& rest, char end) {
  const std::size_t at = std::min(rest.find(end), rest.size());
  const std::string_view line = rest.substr(0, at);
  rest.remove_prefix(std::min(at + 1, rest.size()));
  return line;
}

bool Git::has_repository() const { return !session_.root().repository.empty(); }

std::string Git::root_in_repository() const {
  const Root& root = session_.root();
  if (root.path == root.repository) return {};
  const std::size_t start =
      root.repository == "/" ? 1 : root.repository.size() + 1;
  return root.path.substr(start) + '/';
}

world::Ran Git::ask(std::vector<std::string> words, std::string_view input,
                    std::size_t most) const {
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

std::string Git::tree_of(const std::string& revision) const {
  if (!has_repository()) {
    throw Misuse("the minutes are in no git repository", where_);
  }
  world::Ran ran;
  // One that looks like an option would be taken for one.
  if (!revision.starts_with('-')) {
    ran = ask({"rev-parse", "--verify", "--quiet", revision + "^{tree}"}, {},
              1 << 10);
    if (ran.ending != Ending::exited) not_answered(ran);
    std::string_view out = ran.out;
    const std::string_view name = take_until(out, '\n');
    if (ran.is_well() && is_object_name(name)) return std::string(name);
    if (!ran.err.empty()) not_answered(ran);
  }
  throw Misuse(Message("git knows no revision {}", revision), where_,
               Message("a CI job often has the latest one only: set "
                       "fetch-depth: 0 (GitHub, Forgejo) or GIT_DEPTH: 0 "
                       "(GitLab)"));
}

world::Ran Git::read_blobs(const std::vector<std::string>& names,
                           std::size_t most, const Take& take) const {
  constexpr std::size_t head_size = 128;  // git's own line before each
  world::Ran ended{.ending = Ending::exited};
  for (std::size_t at = 0; at < names.size();) {
    // Git reads one name a line; no object has this one.
    const std::string nothing(40, '0');
    std::string input;
    for (std::size_t i = at; i < names.size(); ++i) {
      input +=
          (names[i].find('\n') == names[i].npos ? names[i] : nothing) + '\n';
    }
    world::Ran ran = ask({"cat-file", "--batch"}, input, most + head_size);
    const std::size_t first = at;
    std::string_view rest = ran.out;
    while (at < names.size() && rest.find('\n') != rest.npos) {
      // `8f… blob 1234` and the bytes, or `… missing`.
      std::string_view head = take_until(rest, '\n');
      const bool is_there = is_object_name(take_until(head, ' '));
      const bool is_blob = take_until(head, ' ') == "blob";
      const auto size = is_there ? whole_number(head) : std::nullopt;
      const auto bytes = static_cast<std::size_t>(size.value_or(0));
      if (size && rest.size() <= bytes) break;
      if (is_blob && size && !take(at, rest.substr(0, bytes))) return ended;
      if (size) rest.remove_prefix(bytes + 1);
      ++at;
    }
    if (at == names.size()) break;
    if (ran.ending != Ending::too_much) return ran;
    // It alone is too much, and the others are told.
    if (at == first) {
      ended = ran;
      ++at;
    }
  }
  return ended;
}

void Git::not_answered(const world::Ran& ran) const {
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
  if (ran.ending == Ending::too_much) {
    throw Misuse("git has more to tell than minutes can be", where_);
  }
  std::string_view complaint = ran.err;
  throw Misuse(Message("git does not answer: {}", take_until(complaint, '\n')),
               where_);
}

}  // namespace bra::command
