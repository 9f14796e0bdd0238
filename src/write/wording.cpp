#include "write/wording.h"

#include <fmt/format.h>

#include <algorithm>

#include "language/comparing.h"
#include "syntax/inline.h"
#include "syntax/yaml_tree.h"
#include "text/utf8.h"

namespace bra::write {
namespace {

bool reads_as(std::string_view written, std::string_view wanted) {
  Arena arena;
  return syntax::plain_text(written, arena) == wanted;
}

bool is_plain_yaml_text(std::string_view value, bool in_flow) {
  constexpr std::string_view indicators = "-?:,[]{}#&*!|>'\"%@`";
  if (value.empty() || syntax::is_null_word(value)) return false;
  if (value.front() == ' ' || value.back() == ' ' || value.back() == ':') {
    return false;
  }
  if (indicators.find(value.front()) != value.npos) return false;
  if (value.find(": ") != value.npos || value.find(" #") != value.npos) {
    return false;
  }
  if (in_flow && value.find_first_of(",[]{}") != value.npos) return false;
  for (std::size_t at = 0; at < value.size();) {
    if (utf8::is_hidden(utf8::decode(value, at))) return false;
  }
  return true;
}

}  // namespace

std::string cell_text(std::string_view value) {
  const std::string wanted = utf8::nfc(utf8::trim(value));
  const auto written = [&](bool escape) {
    std::string out;
    for (const char c : wanted) {
      if (c == '\n') {
        out += "<br>";
        continue;
      }
      constexpr std::string_view special = "\\`*_[]<>&#~";
      const bool is_special = special.find(c) != special.npos;
      if (c == '|' || (escape && is_special)) out += '\\';
      out += c;
    }
    return out;
  };
  std::string plain = written(false);
  return reads_as(plain, wanted) ? plain : written(true);
}

std::string yaml_text(std::string_view value, bool in_flow) {
  std::string text = utf8::nfc(utf8::trim(value));
  if (is_plain_yaml_text(text, in_flow)) return text;
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else {
      out += c;
    }
  }
  return out + '"';
}

}  // namespace bra::write
