// ChosenPaths: the files and folders that the user names, as they are called
// in the root.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "command/session.h"

namespace bra::command {

class ChosenPaths {
 public:
  /// The words of the command.
  /// @throws Misuse if one is not there, or outside the folder that is asked
  explicit ChosenPaths(const Session& session);

  /// Whether a file of the root is named, or stands in a folder that is; every
  /// file if nothing is named.
  [[nodiscard]] bool hold(std::string_view name) const;
  /// Whether it is named itself.
  [[nodiscard]] bool names(std::string_view name) const;

 private:
  std::vector<std::string> paths_;
};

}  // namespace bra::command
