#include "read/sections/owners.h"

#include <cstddef>
#include <string_view>

#include "read/nothing.h"
#include "read/sections/place_in.h"
#include "text/utf8.h"

namespace bra::read {

std::vector<Owner> read_owners(Words written, const Lexicon& lexicon) {
  std::vector<Owner> owners;
  const std::string_view text = written.text;
  if (text.empty() || says_nothing(text, lexicon)) return owners;
  PlacesIn places(written.span);
  const auto add = [&](std::size_t begin, std::size_t end) {
    const auto name = utf8::trim(text.substr(begin, end - begin));
    if (name.empty()) return;
    owners.push_back({{name, places.next(name)}, {}});
  };
  std::size_t begin = 0;
  int depth = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (static_cast<unsigned char>(c) > '/' && c != ';') {  // nearly all
      ++at;
      continue;
    }
    if (c == '(') ++depth;
    if (c == ')' && depth > 0) --depth;
    const bool mark = c == ',' || c == ';' || c == '/' || c == '&' || c == '\n';
    if (mark && depth == 0) {
      add(begin, at);
      begin = ++at;
      continue;
    }
    // `Barn- och utbildningsförvaltningen` is one.
    const bool is_half = at > 0 && text[at - 1] == '-';
    if (c == ' ' && depth == 0 && !is_half && at + 1 < text.size()) {
      const std::size_t size =
          lexicon.starts(&Language::conjunctions, text.substr(at + 1));
      const std::size_t after = at + 1 + size;
      if (size > 0 && after < text.size() && text[after] == ' ') {
        add(begin, at);
        begin = after;
        at = after;
        continue;
      }
    }
    ++at;
  }
  add(begin, text.size());
  return owners;
}

}  // namespace bra::read
