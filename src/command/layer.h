// Layer: files in memory that stand in place of those of a folder: a git
// revision's, an editor's unsaved ones. Whoever reads the folder does not
// notice.

#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "world/world.h"

namespace bra::command {

struct LayerFile {
  std::string bytes;
  world::EntryKind kind = world::EntryKind::file;
  /// It has more bytes than anybody would want to hold.
  bool is_too_large = false;
};

struct Layer {
  /// By path in the root.
  std::map<std::string, LayerFile> files;
  /// Files of these names are the layer's or none.
  std::vector<std::string> only_here;
};

/// The layer over `below`, or, if that is null, over an empty folder. Both
/// must outlive the result.
std::unique_ptr<world::Folder> layered(const world::Folder* below,
                                       const Layer& layer);

}  // namespace bra::command
