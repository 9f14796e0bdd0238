#include "text/comment_opening.h"

namespace bra {

std::string_view comment_opening(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) --at;
  const std::string_view before = text.substr(0, at);
  for (const std::string_view opening : {"<!--", "#"}) {
    if (before.ends_with(opening)) return before.substr(at - opening.size());
  }
  return {};
}

}  // namespace bra
