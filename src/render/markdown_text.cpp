#include "render/markdown_text.h"

#include <algorithm>

#include "render/printable.h"
#include "text/utf8.h"

namespace bra::render {
namespace {

// The characters that mean something wherever they stand in a line.
constexpr std::string_view marks = "\\`*_[]<>&|~";

// Readers make links of addresses, and know no escapes inside them: a word
// that needs one must not be taken for an address.
void append_escaped(std::string& out, std::string_view word) {
  const bool plain = word.find_first_of(marks) == word.npos;
  const bool dots = !plain && word.find("www.") != word.npos;
  for (const char c : word) {
    const bool of_address = !plain && (c == ':' || (c == '.' && dots));
    if (of_address || marks.find(c) != marks.npos) out += '\\';
    out += c;
  }
}

std::string escaped(std::string_view line) {
  std::string out;
  out.reserve(line.size() + line.size() / 8);
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(' '), line.size() - 1) + 1;
    append_escaped(out, line.substr(0, end));
    line.remove_prefix(end);
  }
  return out;
}

// The characters that would make a line begin a heading, a list, a quotation,
// a rule, the underline of a heading, or an order to a CI service.
std::string escaped_line(std::string_view line) {
  line = utf8::trim(line);
  std::string out;
  if (may_be_order(line)) {  // after blanks that are none to Markdown
    const std::size_t colon = line.find(':');
    out = escaped(line.substr(0, colon)) + "\\:";
    line.remove_prefix(colon + 1);
  } else {
    const std::size_t digits =
        std::min(line.find_first_not_of("0123456789"), line.size());
    out = line.substr(0, digits);
    line.remove_prefix(digits);
    constexpr std::string_view beginnings = "#-+=:";
    constexpr std::string_view after_number = ".)";
    const std::string_view special = digits > 0 ? after_number : beginnings;
    if (!line.empty() && special.find(line.front()) != special.npos) {
      out += '\\';
      out += line.front();
      line.remove_prefix(1);
    }
  }
  out += escaped(line);
  // Number signs at the end of a heading would be taken for its decoration.
  if (line.ends_with('#')) out.insert(out.size() - 1, 1, '\\');
  return out;
}

}  // namespace

std::string markdown_line(std::string_view text) {
  std::string out;
  for (;;) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    out += escaped_line(text.substr(0, end));
    if (end == text.size()) return out;
    out += "<br>";
    text.remove_prefix(end + 1);
  }
}

std::string markdown_prose(std::string_view text) {
  std::string out;
  bool paragraph = false;
  for (bool more = true; more;) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string line = escaped_line(text.substr(0, end));
    if (line.empty()) {
      paragraph = false;
    } else {
      if (!out.empty()) out += paragraph ? "\\\n" : "\n\n";
      out += line;
      paragraph = true;
    }
    more = end < text.size();
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

}  // namespace bra::render
