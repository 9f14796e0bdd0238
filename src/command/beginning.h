// Beginning: files of ours in a folder that may not be there yet.

#pragma once

#include <string>
#include <vector>

#include "command/session.h"

namespace bra::command {

struct NewFile {
  std::string path;  ///< below the folder
  std::string text;
};

/// Writes the files into `folder`, as the user named it, which is made if it is
/// missing. A file that is there stays as it is, and is told.
/// @throws Misuse if something is there that is no folder
Exit begin_folder(Session& session, const std::string& folder,
                  const std::vector<NewFile>& files);

}  // namespace bra::command
