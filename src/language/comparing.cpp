#include "language/comparing.h"

#include <algorithm>

#include "text/utf8.h"

namespace bra {

std::string comparable(std::string_view text) {
  std::string folded = utf8::fold(utf8::trim(text));
  std::size_t kept = 0;
  bool blank = false;
  for (std::size_t at = 0; at < folded.size(); ++at) {
    char c = folded[at];
    if (c == '\xC2' && at + 1 < folded.size() && folded[at + 1] == '\xA0') {
      c = ' ';
      ++at;
    }
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
      blank = true;
      continue;
    }
    if (blank) folded[kept++] = ' ';
    blank = false;
    folded[kept++] = c;
  }
  folded.resize(kept);
  return folded;
}

bool is_border(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  return !utf8::is_word(utf8::decode(text, at));
}

std::size_t phrase_at(std::string_view text, std::string_view known) {
  std::size_t size = known.size();
  if (size <= text.size() && !utf8::may_need_nfc(text.substr(0, size))) {
    return is_border(text, size) && utf8::fold(text.substr(0, size)) == known
               ? size
               : 0;
  }
  const std::size_t longest = std::min(known.size() * 2, text.size());
  for (size = std::min(size, text.size()); size <= longest; ++size) {
    if (is_border(text, size) && utf8::fold(text.substr(0, size)) == known) {
      return size;
    }
  }
  return 0;
}

}  // namespace bra
