#include "query/needle.h"

#include "text/utf8.h"

namespace bra::query {

Needle::Needle(std::string_view text)
    : accented_(utf8::has_accent(text)), likened_(likened(utf8::trim(text))) {}

std::string Needle::likened(std::string_view text) const {
  return accented_ ? utf8::fold(text) : utf8::unaccent(text);
}

bool Needle::in(std::string_view text) const {
  return likened(text).find(likened_) != std::string::npos;
}

bool Needle::is(std::string_view text) const {
  return likened(text) == likened_;
}

// Folding may change how many bytes a character has, so the place is counted
// character by character.
std::optional<std::size_t> Needle::find(std::string_view text) const {
  const std::size_t found = likened(text).find(likened_);
  if (found == std::string::npos) return {};
  std::size_t passed = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    utf8::decode(text, at);
    passed += likened(text.substr(start, at - start)).size();
    if (passed > found) return start;
  }
  return text.size();
}

}  // namespace bra::query
