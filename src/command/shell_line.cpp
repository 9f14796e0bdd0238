#include "command/shell_line.h"

namespace bra::command {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

/// Nothing to bash, wherever it stands. Letters outside ASCII are such.
bool is_plain(char c) {
  constexpr std::string_view plain = "_./:@%+,=-";
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80 ||
         plain.find(c) != plain.npos;
}

/// What a backslash takes the meaning of inside double quotes.
bool is_special_in_double(char c) {
  return c == '$' || c == '`' || c == '"' || c == '\\';
}

}  // namespace

ShellLine shell_line(std::string_view line) {
  ShellLine read;
  std::size_t begin = 0;
  bool begun = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    const bool more = at + 1 < line.size();
    std::string& word = read.words.back();
    if (read.open == 0 && is_blank(c)) {
      if (begun) read.words.emplace_back();
      begun = false;
      begin = at + 1;
      continue;
    }
    begun = true;
    if (c == read.open) {
      read.open = 0;
    } else if (read.open == 0 && (c == '"' || c == '\'')) {
      read.open = c;
    } else if (c == '\\' && more &&
               (read.open == 0 ||
                (read.open == '"' && is_special_in_double(line[at + 1])))) {
      word += line[++at];
    } else if (c != '\\' || read.open != 0) {
      word += c;
    }
  }
  read.last = line.substr(begin);
  return read;
}

std::string quoted_for_bash(std::string_view text, char open) {
  std::string out;
  for (const char c : text) {
    if (open == '\'') {
      // Out of the quotes, the mark itself, and in again.
      out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    } else if (open == '"') {
      // History is looked up even in double quotes, whatever precedes it.
      if (c == '!') {
        out += "\"'!'\"";
        continue;
      }
      if (is_special_in_double(c)) out += '\\';
      out += c;
    } else {
      if (!is_plain(c)) out += '\\';
      out += c;
    }
  }
  return out;
}

}  // namespace bra::command
