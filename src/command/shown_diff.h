// Shown diff: what a command would change, as people and the logs of CI
// services may see it.

#pragma once

#include <optional>
#include <string>

namespace bra::command {

/// A unified diff in which no personal number, no cursor movement and no order
/// to a CI service is left. A file that is not there has no text. Empty if
/// nothing differs.
std::string shown_diff(const std::string& name,
                       const std::optional<std::string>& before,
                       const std::optional<std::string>& after);

}  // namespace bra::command
