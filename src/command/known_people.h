// Known people: whether a name that is typed is somebody's, and whose it nearly
// is.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "command/writing.h"
#include "read/names.h"
#include "read/similar_names.h"

namespace bra::command {

class KnownPeople {
 public:
  explicit KnownPeople(const Writing& writing);

  /// What is told of a name that nobody has at this meeting, in people.yaml or
  /// at another meeting, or that several have; nothing if it is one person's.
  std::optional<Diagnostic> told_of(std::string_view name,
                                    const Meeting& meeting);

  /// Tells of those among the `names` that nobody has. The ledger is only ever
  /// added to, so one that is nearly somebody's must not come into it.
  /// @throws Misuse if one is
  void demand(const std::vector<std::string>& names, const Meeting& meeting);

 private:
  Session& session_;
  read::Names names_;
  read::SimilarNames similar_;
};

}  // namespace bra::command
