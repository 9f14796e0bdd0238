#include "command/file_below.h"

#include <string>

#include "text/path.h"

namespace bra::command {

world::FileRead file_below(const world::Folder& folder, std::string_view path,
                           std::size_t limit) {
  world::FileRead missing;
  missing.trouble = world::Trouble::missing;
  const auto home =
      world::folder_below(folder, folder_named(path), missing.why);
  return home ? home->read(std::string(last_name(path)), limit) : missing;
}

}  // namespace bra::command
