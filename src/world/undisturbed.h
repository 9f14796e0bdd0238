// Undisturbed: while one lives, whoever presses Ctrl-C or ends the session
// waits: a write is carried to its end or taken back, which takes milliseconds,
// and nothing of it is left lying about. What has waited comes then.

#pragma once

namespace bra::world {

/// Several may live, and end in any order; on the thread that writes.
class Undisturbed {
 public:
  Undisturbed();
  Undisturbed(const Undisturbed&) = delete;
  Undisturbed& operator=(const Undisturbed&) = delete;
  ~Undisturbed();

  /// Whether somebody wants the program to end.
  static bool is_called();
};

}  // namespace bra::world
