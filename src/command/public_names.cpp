#include "command/public_names.h"

#include <algorithm>

#include "text/path.h"
#include "text/pieces.h"
#include "write/public/public_text.h"

namespace bra::command {

std::string PublicNames::next(const std::string& written) {
  const std::string name = without_people(written);
  const std::size_t ending = ending_of_name(name);
  std::string free = name;
  for (int& i = copies_[name]; !taken_.insert(free).second;) {
    i = i == 0 ? 2 : i + 1;
    free =
        name.substr(0, ending) + "-" + std::to_string(i) + name.substr(ending);
  }
  return free;
}

// Each name by itself: an address right behind a slash is one on the web.
std::string PublicNames::without_people(std::string_view path) const {
  const std::size_t ending = ending_of_name(path);
  std::string made;
  for (const std::string_view name : pieces(path, '/')) {
    const auto begin = static_cast<std::size_t>(name.data() - path.data());
    if (begin > 0) made += '/';
    const std::size_t stem = std::min(ending - begin, name.size());
    made += write::public_name(name, stem, people_, speech_);
  }
  return made;
}

}  // namespace bra::command
