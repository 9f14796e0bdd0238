// LiveValues: what the council's own minutes offer while somebody is typing:
// people, areas, follow-ups, meetings. Read when first asked for, and only if
// the folder is small enough for nobody to wait.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "command/load.h"
#include "command/session.h"

namespace bra::command {

/// Something that may be typed, and what it is.
struct Candidate {
  std::string value;
  std::string text = {};
};

using Candidates = std::vector<Candidate>;

class LiveValues {
 public:
  explicit LiveValues(Session& session) : session_(session) {}

  /// What the value of the term `key` may be: `owner`, `area`, `council`.
  Candidates of_term(std::string_view key);
  /// Those that are open, else, with `all`, every one; the latest first.
  Candidates follow_ups(bool all);
  /// The day of the next meeting, if one is set, then those that were held,
  /// the latest first.
  Candidates meetings();
  /// The months of the meetings, the latest first.
  Candidates months();
  /// Everybody, bodies too.
  Candidates people();
  Candidates areas();
  Candidates levels();

 private:
  const std::vector<Loaded>& councils();

  Session& session_;
  std::optional<std::vector<Loaded>> councils_;
};

}  // namespace bra::command
