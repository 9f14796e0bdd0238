#include "text/capital.h"

#include <cstddef>

#include "text/simple_fold.h"
#include "text/utf8.h"

namespace bra {

bool begins_upper(std::string_view text) {
  if (text.empty()) return false;
  char lower[3];
  std::size_t size = utf8::fold_simple(text.data(), text.size(), lower);
  // With a mark of its own the next character may make it another letter.
  if (size > 0 &&
      (size == text.size() || static_cast<unsigned char>(text[size]) < 0xCC)) {
    return !text.starts_with(std::string_view(lower, size));
  }
  utf8::decode(text, size = 0);
  return !utf8::fold(text).starts_with(text.substr(0, size));
}

}  // namespace bra
