#include "command/nearest_folder.h"

#include "command/misuse.h"
#include "text/path.h"

namespace bra::command {

NearestFolder nearest_folder(const world::Files& disk,
                             const std::string& path) {
  NearestFolder at{path, {}};
  while (!disk.locate(at.base)) {
    if (at.base == "." || at.base == "/") {
      throw Misuse(Message("there is no folder {}", path), {});
    }
    at.below = std::string(last_name(at.base)) + "/" + at.below;
    at.base = folder_of(at.base);
  }
  return at;
}

}  // namespace bra::command
