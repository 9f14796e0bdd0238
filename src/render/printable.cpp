#include "render/printable.h"

#include <algorithm>

#include "text/utf8.h"

namespace bra::render {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// `##word[`: the bracket is spelt out.
void disarm_brackets(std::string& text) {
  for (std::size_t at = text.find("##"); at != text.npos;
       at = text.find("##", at)) {
    at += 2;
    while (at < text.size() && is_letter(text[at])) ++at;
    if (at < text.size() && text[at] == '[') text.replace(at, 1, "\\x5b");
  }
}

std::string blanks_for(std::string_view text, bool line_feeds) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    const bool blank = text[i] == '\t' || (line_feeds && text[i] == '\n');
    out += blank ? ' ' : text[i];
  }
  return out;
}

// What .NET's TrimStart, which GitHub's runner calls, takes away.
bool is_blank(char32_t c) {
  return c == ' ' || (c >= 9 && c <= 13) || c == 0x85 || c == 0xA0 ||
         c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
         c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string out = utf8::visible(blanks_for(text, false), true);
  disarm_brackets(out);
  return out;
}

bool begins_order(std::string_view before) {
  while (!before.empty() && is_letter(before.back())) {
    before.remove_suffix(1);
  }
  return before.ends_with("##");
}

bool may_be_order(std::string_view line) {
  for (std::size_t end = 0; !line.empty(); end = 0) {
    if (!is_blank(utf8::decode(line, end))) break;
    line.remove_prefix(end);
  }
  return line.starts_with("::");
}

std::string printable_lines(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const bool line_end = text.substr(at).starts_with("\r\n");
    if (text[at] == '\t' || line_end) {
      out += text.substr(at, line_end ? 2 : 1);
      at += line_end ? 2 : 1;
      continue;
    }
    std::size_t end = std::min(text.find_first_of("\t\r", at), text.size());
    end = std::max(end, at + 1);  // a carriage return alone moves the cursor
    out += printable(text.substr(at, end - at));
    at = end;
  }
  return out;
}

std::string printable_line(std::string_view text) {
  const bool has_blanks = std::any_of(text.begin(), text.end(), [](char c) {
    return c == '\t' || c == '\r' || c == '\n';
  });
  std::string out =
      utf8::visible(has_blanks ? blanks_for(text, true) : std::string(text));
  disarm_brackets(out);
  return out;
}

std::string without_orders(std::string drawing) {
  const auto is_order = [](std::string_view line) {
    return may_be_order(line) &&
           line.find("::", line.find("::") + 2) != line.npos;
  };
  for (std::size_t at = 0; at < drawing.size();) {
    const std::size_t end = std::min(drawing.find('\n', at), drawing.size());
    if (is_order(std::string_view(drawing).substr(at, end - at))) {
      drawing.replace(drawing.find(':', at), 1, "\\x3a");
      at = end + 3;
    } else {
      at = end;
    }
    ++at;
  }
  return drawing;
}

}  // namespace bra::render
