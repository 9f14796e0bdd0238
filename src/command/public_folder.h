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

  /// What becomes of the other files of a former copy.
  enum class Rest { goes, stays };
  /// What makes it hold these files, by their paths in it.
  [[nodiscard]] std::vector<world::Replacement> becoming(
      const std::map<std::string, std::string>& files, Rest rest) const;
  /// Whether a path of the system leads into it, however it is written.
  [[nodiscard]] bool holds(const std::string& path) const;
  /// The folder that the replacements are below; it is there.
  [[nodiscard]] const std::string& base() const { return base_; }

 private:
  void read_former(Session& session, const std::string& written);

  const world::Files& disk_;
  /// Where it truly is, or will be.
  std::string place_;
  std::string base_;
  /// From the base to the folder, with a slash at its end; or empty.
  std::string below_;
  /// The former copy.
  std::map<std::string, std::string> former_;
};

}  // namespace bra::command
