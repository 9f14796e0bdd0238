#include "syntax/yaml_scalar.h"

#include <array>
#include <string>

namespace bra::syntax {
namespace {

using Bytes = std::array<bool, 256>;

constexpr Bytes bytes_in(std::string_view characters) {
  Bytes table{};
  for (const char c : characters) table[static_cast<unsigned char>(c)] = true;
  return table;
}

bool in(const Bytes& table, char c) {
  return table[static_cast<unsigned char>(c)];
}

// What no plain scalar begins with; a dash may, before anything but a blank.
constexpr Bytes reserved_first = bytes_in("\t,[]{}#&*!|>'\"%@`?:");
// Where a plain scalar may end or turn out to be something else.
constexpr Bytes may_end = bytes_in(":#\t");
// The same between brackets. yaml-cpp ends a scalar at `?` as well.
constexpr Bytes may_end_in_flow = bytes_in(":#\t,[]{}?");

// Words from `begin` to `end`, without the blanks before that.
Words words(std::string_view text, std::size_t begin, std::size_t end,
            Stop stop) {
  return {begin, begin + trimmed_end(text.substr(begin, end - begin)), stop,
          end};
}

}  // namespace

bool is_blank_or_end(std::string_view text, std::size_t at) {
  return at >= text.size() || text[at] == ' ';
}

bool is_dash(std::string_view text, std::size_t at) {
  return text[at] == '-' && is_blank_or_end(text, at + 1);
}

bool begins_plain(std::string_view text, std::size_t at) {
  return !in(reserved_first, text[at]) && !is_dash(text, at);
}

std::size_t skip_spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] == ' ') ++at;
  return at;
}

std::size_t trimmed_end(std::string_view text) {
  std::size_t end = text.size();
  while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '\t')) --end;
  return end;
}

bool is_document_mark(std::string_view line) {
  return line.starts_with("---") || line.starts_with("...");
}

Words plain_words(std::string_view text, std::size_t at) {
  for (std::size_t p = at; p < text.size(); ++p) {
    const char c = text[p];
    if (!in(may_end, c)) continue;
    if (c == '\t') return words(text, at, p, Stop::odd);
    if (c == ':' && is_blank_or_end(text, p + 1))
      return words(text, at, p, Stop::colon);
    if (c == '#' && p > at && text[p - 1] == ' ')
      return words(text, at, p, Stop::comment);
  }
  return words(text, at, text.size(), Stop::end);
}

Words flow_words(std::string_view text, std::size_t at) {
  for (std::size_t p = at; p < text.size(); ++p) {
    const char c = text[p];
    if (!in(may_end_in_flow, c)) continue;
    if (c == ',' || c == ']' || c == '}')
      return words(text, at, p, Stop::delimiter);
    if (c == ':') {
      if (is_blank_or_end(text, p + 1)) return words(text, at, p, Stop::colon);
      if (!in(may_end_in_flow, text[p + 1])) continue;
    }
    if (c == '#' && p > at && text[p - 1] != ' ') continue;
    return words(text, at, p, Stop::odd);
  }
  return words(text, at, text.size(), Stop::odd);
}

std::optional<std::size_t> quote_end(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (std::size_t p = at + 1; p < text.size(); ++p) {
    if (text[p] == '\\' && quote == '"') {
      ++p;
    } else if (text[p] == quote) {
      const bool doubled =
          quote == '\'' && p + 1 < text.size() && text[p + 1] == quote;
      if (!doubled) return p + 1;
      ++p;
    }
  }
  return {};
}

std::optional<std::string_view> unquote(std::string_view written,
                                        Arena& arena) {
  const char escape = written.front() == '"' ? '\\' : '\'';
  written = written.substr(1, written.size() - 2);
  std::size_t at = written.find(escape);
  if (at == written.npos) return written;
  std::string text;
  std::size_t from = 0;
  for (; at != written.npos; at = written.find(escape, from)) {
    const char c = written[at + 1];
    if (escape == '\\' && c != '"' && c != '\\' && c != '/' && c != 'n')
      return {};
    text.append(written.substr(from, at - from));
    text += escape == '\\' && c == 'n' ? '\n' : c;
    from = at + 2;
  }
  text.append(written.substr(from));
  return arena.keep(text);
}

}  // namespace bra::syntax
