#include "text/capital.h"

#include <utf8proc.h>

#include <cstddef>
#include <string>

#include "text/utf8.h"

namespace bra {

bool begins_upper(std::string_view text) {
  if (text.empty()) return false;
  const char first = text.front();
  if (static_cast<unsigned char>(first) < 0x80) {
    return first >= 'A' && first <= 'Z';
  }
  // Å in two pieces begins with its A.
  std::size_t at = 0;
  const auto letter = static_cast<utf8proc_int32_t>(utf8::decode(text, at));
  const utf8proc_category_t kind = utf8proc_category(letter);
  return kind == UTF8PROC_CATEGORY_LU || kind == UTF8PROC_CATEGORY_LT;
}

std::string capitalised(std::string_view word) {
  if (word.empty()) return {};
  std::size_t end = 0;
  const auto first = static_cast<utf8proc_int32_t>(utf8::decode(word, end));
  std::string out;
  utf8::append(out, static_cast<char32_t>(utf8proc_totitle(first)));
  return out + std::string(word.substr(end));
}

}  // namespace bra
