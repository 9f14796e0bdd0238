#include "world/world.h"

#include <utility>

namespace bra::world {

SystemError::SystemError(std::string_view doing_what, std::string where,
                         std::string_view because)
    : std::runtime_error(std::string(doing_what)),
      doing(doing_what),
      path(std::move(where)),
      why(because) {}

std::unique_ptr<Folder> folder_below(const Folder& folder,
                                     std::string_view path,
                                     std::string_view& why) {
  std::unique_ptr<Folder> at = folder.folder(".", why);
  while (at && !path.empty()) {
    const std::size_t end = path.find('/');
    at = at->folder(std::string(path.substr(0, end)), why);
    path = end == path.npos ? std::string_view() : path.substr(end + 1);
  }
  return at;
}

void one_by_one(std::size_t count, unsigned /*threads*/,
                const std::function<void(std::size_t)>& work) {
  for (std::size_t i = 0; i < count; ++i) work(i);
}

}  // namespace bra::world
