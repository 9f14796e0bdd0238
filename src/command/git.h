// Git: what bra asks of git. It only looks, and nothing that the repository
// names (a hook, a filter, a pager, another machine) is started.

#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "command/misuse.h"
#include "command/session.h"
#include "text/span.h"
#include "world/programs.h"

namespace bra::command {

/// There is no asking: git is not installed here, or does not trust the folder.
struct NoHistory : Misuse {
  using Misuse::Misuse;
};

class Git {
 public:
  /// `where` is the word on the command line that git is asked for; without
  /// one, nobody asked for git by name.
  explicit Git(const Session& session, Span where = {})
      : session_(session), where_(where) {}

  /// Whether the minutes are in a repository at all.
  [[nodiscard]] bool has_repository() const;
  /// The root's place in the repository, with a slash at its end; empty if the
  /// root is the repository.
  [[nodiscard]] std::string root_in_repository() const;

  /// One question. That git is absent or fails is a state, not an error.
  [[nodiscard]] world::Ran ask(std::vector<std::string> words,
                               std::string_view input, std::size_t most) const;

  /// The tree of a revision, as the object's name.
  /// @throws Misuse if there is no such revision, or git will not tell
  [[nodiscard]] std::string tree_of(const std::string& revision) const;

  /// Hands the bytes of objects named in any way that git knows (`TREE:path`),
  /// with their places in `names` and in that order, to `take`, until it
  /// returns false. Those that are not there are left out. Returns how git
  /// ended: well, unless an object was larger than `most` bytes, which is as
  /// much as is held at a time, or git broke off.
  using Take = std::function<bool(std::size_t place, std::string_view bytes)>;
  [[nodiscard]] world::Ran read_blobs(const std::vector<std::string>& names,
                                      std::size_t most, const Take& take) const;

  /// Says why git did not answer.
  /// @throws NoHistory if nobody can ask it
  /// @throws Misuse otherwise
  [[noreturn]] void not_answered(const world::Ran& ran) const;

 private:
  const Session& session_;
  Span where_;
};

/// Whether text is the name that git gives an object.
bool is_object_name(std::string_view text);

/// Takes what stands before the next `end` away from `rest`, and that too.
std::string_view take_until(std::string_view& rest, char end);

}  // namespace bra::command
