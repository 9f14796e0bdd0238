// Council: what is true of the council itself, as bra.yaml says it.

#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/risk.h"
#include "text/span.h"

namespace bra {

/// A setting of one rule: its severity (off, info, warning, error; empty if
/// not set) and its own parameters.
struct RuleSetting {
  std::string severity;
  std::map<std::string, int> parameters;
  Span span;
};

struct Council {
  /// The folder below the root, `` for the root itself; what a council is
  /// called in answers over several.
  std::string folder;
  std::string name;
  std::string municipality;
  std::string code;
  std::string language;
  /// Relative to the council's folder.
  std::string minutes_folder;
  /// Where bra.yaml names it.
  Span minutes_span;
  std::string version;  ///< the key `bra`
  std::vector<std::string> parties;
  /// What parties are called in full, case folded, and in short.
  std::vector<std::pair<std::string, std::string>> party_names;
  bool two_step_closing = false;
  std::vector<Area> areas;
  std::vector<Level> levels;
  /// The council's own words: a canonical word and what it also is called.
  std::vector<std::pair<std::string, std::vector<std::string>>> states;
  std::vector<std::pair<std::string, std::vector<std::string>>> columns;
  std::vector<std::string> members;
  /// Where bra.yaml lists them.
  Span members_span;
  std::optional<int> quorum;
  std::vector<std::string> agenda;
  std::vector<std::string> public_roles;
  std::map<std::string, RuleSetting, std::less<>> rules;
  std::size_t file_limit = 1 << 20;
  /// Whether there is a bra.yaml at all.
  bool declared = false;
};

}  // namespace bra
