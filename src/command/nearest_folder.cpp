#include "command/nearest_folder.h"

#include "command/misuse.h"

namespace bra::command {

NearestFolder nearest_folder(const world::Files& disk,
                             const std::string& path) {
  NearestFolder at{path, {}};
  while (!disk.locate(at.base)) {
    if (at.base == "." || at.base == "/") {
      throw Misuse(Message("there is no folder {}", path), {});
    }
    const std::size_t slash = at.base.rfind('/');
    at.below = at.base.substr(slash + 1) + "/" + at.below;
    at.base = slash == at.base.npos ? "."
              : slash == 0          ? "/"
                                    : at.base.substr(0, slash);
  }
  return at;
}

}  // namespace bra::command
