// CheckScope: what a check is asked to look at: which rules, which files, and
// whose settings hold.

#pragma once

#include <vector>

#include "check/check.h"
#include "command/chosen_paths.h"
#include "command/layer.h"
#include "command/session.h"
#include "report/report.h"

namespace bra::command {

struct CheckScope {
  check::Choice choice;
  ChosenPaths paths;
  /// What stands in place of the files there are: standard input for
  /// --stdin-filename, settings and ledger of --rules-from.
  Layer layer;

  /// Every rule that is asked, sorted by name.
  [[nodiscard]] std::vector<const Fault*> rules() const;
  /// Puts the settings of --rules-from into another revision's files.
  void settings_of_revision(Layer& revision) const;
};

/// From the words and options of the command line. Standard input is read if it
/// is asked for.
/// @throws Misuse for a rule, a path or a revision that is not there
CheckScope check_scope_of(Session& session);

}  // namespace bra::command
