// Broken label: a label of people that a narrow column broke over two or three
// lines, with names beside them or below.

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "intake/head_draft.h"
#include "language/language.h"

namespace bra::intake {

struct BrokenLabel {
  Key key = Key::present;
  std::vector<std::size_t> lines;
  /// What stands beside it, line by line.
  std::vector<std::string> entries;
};

/// The label that begins at line `at` and ends on one of the next two:
/// `Ej tjänstgörande`, `ersättare`, also with a name after a tab on each, and
/// `Ej tjänst-`, `görande ersättare`.
std::optional<BrokenLabel> broken_label(const HeadDraft& draft, std::size_t at);

}  // namespace bra::intake
