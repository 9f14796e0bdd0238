// Programs: other programs of this machine, started without a shell: a name,
// its words and its environment are given one by one, so that no text of the
// minutes is ever read as a command. Which programs bra starts is decided in
// its code; nothing in a minutes folder can name one.

#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bra::world {

struct Program {
  /// `git`: looked for in the folders of PATH, those that are not absolute
  /// left out, since one could lie among the minutes. With a slash, a path.
  std::string name;
  std::vector<std::string> arguments;
  /// `NAME=value`.
  std::vector<std::string> environment;
};

/// What a program may take before it is ended.
struct Bounds {
  std::size_t output = std::size_t{1} << 20;  ///< bytes
  std::chrono::milliseconds time = std::chrono::seconds(30);
};

/// How a program ended.
enum class Ending {
  exited,    ///< by itself, with a code
  absent,    ///< there is no such program, or it may not be started
  stopped,   ///< by a signal that was not ours
  too_long,  ///< ended by us at the bound of time
  too_much   ///< ended by us at the bound of output
};

struct Ran {
  Ending ending = Ending::absent;
  int code = 0;     ///< if it exited
  std::string out;  ///< what it wrote, to the bound
  std::string err;  ///< the first of what it complained of

  [[nodiscard]] bool is_well() const {
    return ending == Ending::exited && code == 0;
  }
};

class Programs {
 public:
  virtual ~Programs() = default;
  /// Runs it to its end with `input` on its standard input and no environment
  /// but its own. A program that is absent or fails is a state, not an error.
  virtual Ran run(const Program& program, std::string_view input,
                  const Bounds& bounds) = 0;
  /// Lets a pager show `text` on our terminal and waits until the user leaves
  /// it. It has the user's environment; what `program` adds to that yields to
  /// what the user has set. False if it could not be started.
  virtual bool show(const Program& program, std::string_view text) = 0;
};

}  // namespace bra::world
