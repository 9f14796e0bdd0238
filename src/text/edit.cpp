#include "text/edit.h"

#include <algorithm>

namespace bra {

std::string edited(std::string_view text, std::vector<Edit> edits) {
  std::stable_sort(edits.begin(), edits.end(),
                   [](const Edit& a, const Edit& b) {
                     return a.where.begin < b.where.begin;
                   });
  std::string out;
  std::size_t done = 0;
  for (const Edit& edit : edits) {
    if (edit.where.begin < done) continue;
    out += text.substr(done, edit.where.begin - done);
    out += edit.text;
    done = edit.where.end;
  }
  out += text.substr(done);
  return out;
}

std::string_view line_end_of(std::string_view text) {
  const std::size_t end = text.find('\n');
  const bool has_return = end != text.npos && end > 0 && text[end - 1] == '\r';
  return has_return ? "\r\n" : "\n";
}

}  // namespace bra
