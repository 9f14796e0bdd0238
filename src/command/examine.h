// Examining: every council of a folder is loaded and checked.

#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "check/check.h"
#include "command/load.h"
#include "command/read_before.h"
#include "report/report.h"
#include "world/world.h"

namespace bra::command {

struct Examination {
  /// How the reading is shared out.
  const world::Parallel& parallel;
  unsigned threads = 1;
  Day today;
  const check::Choice& choice;
  /// Whether a file was asked about; findings in others are forgotten at once.
  std::function<bool(std::string_view)> is_asked;
  /// Councils that nobody asks about, by their path.
  std::set<std::string> left_out = {};
  /// What was read of a revision, by the council's path.
  std::map<std::string, ReadBefore>* before = nullptr;
  /// Whether this is the revision: then only the identities of its findings are
  /// kept, and what was read is left in `before`.
  bool is_revision = false;
};

struct Examined {
  /// The files that the findings point into, and no others: a county is larger
  /// than what is wrong in it.
  std::vector<std::unique_ptr<Source>> sources;
  /// Those of them that hold approved minutes, which nothing may mend.
  std::set<const Source*> closed;
  /// In reading order.
  std::vector<Diagnostic> found;
  /// Of a revision, how many findings there are of each identity.
  std::map<std::string, std::size_t> known;
  /// How many meetings were read.
  std::size_t meetings = 0;
  /// Whether any file that was asked about was read.
  bool any_asked = false;
  /// How many findings the minutes themselves silence.
  std::size_t silenced = 0;
};

Examined examine(const world::Folder& root, const Examination& examination);

}  // namespace bra::command
