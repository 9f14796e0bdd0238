#include "command/file_below.h"

#include <string>

#include "text/path.h"

namespace bra::command {

world::FileRead file_below(const world::Folder& folder, std::string_view path,
                           std::size_t limit) {
  const std::string_view name = last_name(path);
  std::string_view above = path.substr(0, path.size() - name.size());
  if (above.ends_with('/')) above.remove_suffix(1);
  world::FileRead missing;
  missing.trouble = world::Trouble::missing;
  const auto home = world::folder_below(folder, above, missing.why);
  return home ? home->read(std::string(name), limit) : missing;
}

}  // namespace bra::command
