// ChosenPaths: the files and folders that the user names, as they are called
// in the root.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "command/session.h"

namespace bra::command {

/// A path of the user's, as the root calls it; empty for the root itself. What
/// is not there is taken for a file that may come to be.
/// @throws Misuse if it is outside the folder that is asked
std::string path_in_root(const Session& session, const std::string& word);

class ChosenPaths {
 public:
  /// Nothing is named yet, so that everything is meant.
  ChosenPaths() = default;
  /// The words of the command.
  /// @throws Misuse if one is not there, is of a kind that is not read, or
  /// stands outside the folder that is asked
  explicit ChosenPaths(const Session& session);

  /// A word of the user's.
  /// @throws Misuse as above
  void add(const Session& session, const std::string& word);
  /// A path in the root.
  void add(std::string path) { paths_.push_back(std::move(path)); }

  /// Whether a file of the root is named, or stands in a folder that is; every
  /// file if nothing is named.
  [[nodiscard]] bool hold(std::string_view name) const;
  /// Whether it is named itself.
  [[nodiscard]] bool names(std::string_view name) const;

 private:
  std::vector<std::string> paths_;
};

}  // namespace bra::command
