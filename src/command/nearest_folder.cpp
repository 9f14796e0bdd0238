#include "command/nearest_folder.h"

#include "command/misuse.h"
#include "text/path.h"

namespace bra::command {

NearestFolder nearest_folder(const world::Files& disk,
                             const std::string& path) {
  NearestFolder at{path, {}};
  std::size_t steps_up = 0;
  while (!disk.locate(at.base)) {
    if (at.base == "." || at.base == "/") {
      throw Misuse(Message("there is no folder {}", path), {});
    }
    // What is not there has no `.` or `..` either.
    const std::string_view name = last_name(at.base);
    if (name == "..") {
      ++steps_up;
    } else if (steps_up > 0 && !name.empty() && name != ".") {
      --steps_up;
    } else if (!name.empty() && name != ".") {
      at.below = std::string(name) + "/" + at.below;
    }
    at.base = folder_of(at.base);
  }
  for (; steps_up > 0; --steps_up) at.base += "/..";
  return at;
}

}  // namespace bra::command
