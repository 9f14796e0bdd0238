#include "write/item_text.h"

#include <fmt/format.h>

#include <string_view>

#include "syntax/block_starts.h"
#include "text/capital.h"
#include "text/utf8.h"

namespace bra::write {
namespace {

/// A line feed inside a paragraph was meant.
std::string with_breaks(std::string_view prose) {
  std::string out;
  for (const char c : prose) {
    if (c == '\n') {
      out += "<br>";
    } else {
      out += c;
    }
  }
  return out;
}

bool is_list_line(std::string_view prose) {
  return syntax::list_marker(utf8::trim(prose), false).has_value();
}

}  // namespace

std::string prose_of(const Item& item) {
  std::string out;
  bool list_before = false;
  for (const Words& words : item.prose) {
    const bool list = is_list_line(words.text);
    if (!out.empty()) out += list && list_before ? "\n" : "\n\n";
    out += with_breaks(words.text);
    list_before = list;
  }
  return out;
}

std::string decision_text(const Decision& decision, const Language& language) {
  std::string text(decision.text.text);
  for (std::size_t at = text.find('\n'); at != text.npos;
       at = text.find('\n', at + 1)) {
    if (!syntax::list_marker(std::string_view(text).substr(at + 1), false)) {
      continue;
    }
    text.insert(at, "\n");
    break;
  }
  return fmt::format("**{}:** {}", capitalised(language.decision.front()),
                     text);
}

}  // namespace bra::write
