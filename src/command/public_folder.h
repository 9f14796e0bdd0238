// The folder of a public copy: what is in it already, and whether it may be
// written to.

#pragma once

#include <map>
#include <string>
#include <vector>

#include "command/session.h"

namespace bra::command {

class PublicFolder {
 public:
  /// As the user wrote it.
  /// @throws Misuse if it is the folder of the minutes, in it or around it, or
  ///     holds anything but a former public copy
  PublicFolder(Session& session, const std::string& written);

  /// What makes it hold these files and no others, by their paths in it.
  [[nodiscard]] std::vector<world::Replacement> becoming(
      const std::map<std::string, std::string>& files) const;
  /// Whether a path of the system leads into it, as it is written.
  [[nodiscard]] bool holds(const std::string& path) const;
  /// The folder that the replacements are below; it is there.
  [[nodiscard]] const std::string& base() const { return base_; }

 private:
  void read_former(Session& session, const std::string& written);

  std::string path_;
  std::string base_;
  /// From the base to the folder, with a slash at its end; or empty.
  std::string below_;
  /// The former copy.
  std::map<std::string, std::string> former_;
};

}  // namespace bra::command
