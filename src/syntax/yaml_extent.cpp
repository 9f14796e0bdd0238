#include "syntax/yaml_extent.h"

#include <algorithm>
#include <utility>

#include "syntax/yaml.h"
#include "syntax/yaml_complaint.h"
#include "syntax/yaml_escape.h"
#include "syntax/yaml_line.h"
#include "syntax/yaml_scalar.h"

namespace bra::syntax {
namespace {

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Whether two texts hold the same but for blanks and line ends.
bool same_words(std::string_view a, std::string_view b) {
  std::size_t p = 0;
  std::size_t q = 0;
  while (true) {
    while (p < a.size() && is_space(a[p])) ++p;
    while (q < b.size() && is_space(b[q])) ++q;
    if (p == a.size() || q == b.size()) return p == a.size() && q == b.size();
    if (a[p++] != b[q++]) return false;
  }
}

Span content_of(Span text, const YamlLine& line) {
  return text.part(line.first, line.end);
}

// The first further line, up to `end`, that a careful writer would have
// indented more.
std::optional<Span> swallowed_line(Span text, std::size_t at, std::size_t end,
                                   std::size_t least_column) {
  const std::string_view all = text.text().substr(0, end);
  std::size_t begin = yaml_line(all, at).next;
  while (begin < end) {
    const YamlLine line = yaml_line(all, begin);
    if (!line.blank() && line.column() < least_column)
      return content_of(text, line);
    begin = line.next;
  }
  return {};
}

// A list indented more than the text above it is part of that text to YAML.
std::optional<Diagnostic> swallowed_item(Span text, std::size_t at,
                                         std::size_t end) {
  const std::string_view all = text.text().substr(0, end);
  for (at = yaml_line(all, at).next; at < end; at = yaml_line(all, at).next) {
    const YamlLine line = yaml_line(all, at);
    if (line.blank() || !is_dash(all.substr(0, line.end), line.first)) continue;
    return too_much_indent(content_of(text, line));
  }
  return {};
}

// The value's words, one after the other; line ends were folded to blanks.
Extent plain_extent(Span text, std::size_t at, std::string_view value,
                    std::size_t least_column) {
  const std::string_view all = text.text();
  Extent extent{.end = at};
  for (const char c : value) {
    if (is_space(c)) continue;
    while (extent.end < all.size() && is_space(all[extent.end])) ++extent.end;
    if (extent.end == all.size() || all[extent.end] != c) {
      extent.wrong = unreadable(text.part(at, extent.end));
      return extent;
    }
    ++extent.end;
  }
  if (const auto line = swallowed_line(text, at, extent.end, least_column)) {
    extent.wrong = unreadable(*line);
  } else {
    extent.wrong = swallowed_item(text, at, extent.end);
  }
  return extent;
}

// A quote may go on over lines that are indented as YAML demands; less
// indented ones have been swallowed.
Extent quoted_extent(Span text, std::size_t at, std::size_t least_column) {
  const auto end = quote_end(text.text(), at);
  if (!end) return {.wrong = unclosed_quote(text.part(at, at + 1))};
  Extent extent{.end = *end};
  if (const auto line = swallowed_line(text, at, *end, least_column)) {
    extent.wrong = unclosed_quote(text.part(at, at + 1));
    extent.wrong->related(*line, {"it takes in this line"});
  } else if (text.text()[at] == '"') {
    if (const auto escape = unmeant_escape(text.part(at, *end))) {
      extent.wrong = escape_complaint(*escape);
    }
  }
  return extent;
}

// `|` or `>` and the lines that are indented as the first of them.
Extent block_extent(Span text, std::size_t at, std::string_view value,
                    std::size_t least_column) {
  const std::string_view all = text.text();
  const YamlLine header = yaml_line(all, at);
  const std::string_view first_line = all.substr(at, header.end - at);
  const std::size_t blank = first_line.find_first_of(" \t");
  const Span signs = text.part(at, at + std::min(blank, first_line.size()));
  if (signs.text().find_first_of("0123456789") != std::string_view::npos)
    return {.wrong = reserved_start({}, text.part(at, header.end))};

  Extent extent;
  const std::size_t hash = first_line.find('#');
  if (hash != first_line.npos) {
    const std::size_t length = trimmed_end(first_line);
    const Span comment = text.part(at + hash, at + length);
    // `|#`, `| #Text`: more likely the first line of the text.
    const bool set_off = is_space(first_line[hash - 1]) &&
                         (comment.size() == 1 || is_space(comment.text()[1]));
    if (!set_off) return {.wrong = cut_block(comment)};
    extent.comment = comment;
  }
  std::size_t indent = 0;
  std::size_t widest_blank = 0;
  for (std::size_t next = header.next; next < all.size();) {
    const YamlLine line = yaml_line(all, next);
    next = line.next;
    if (line.blank()) {
      if (extent.end == 0) widest_blank = std::max(widest_blank, line.column());
      continue;
    }
    if (extent.end == 0) indent = line.column();
    if (line.column() < std::max(indent, least_column)) break;
    extent.end = line.end;
  }
  if (extent.end == 0 || widest_blank > indent) {
    extent.wrong = empty_block(signs);
  } else if (!same_words(value,
                         all.substr(header.end, extent.end - header.end))) {
    extent.wrong = unreadable(signs);
  }
  return extent;
}

}  // namespace

std::optional<Diagnostic> glued_line(Span text, std::size_t at,
                                     std::size_t end) {
  const std::string_view all = text.text().substr(0, end);
  while (at < end) {
    const YamlLine line = yaml_line(all, at);
    if (auto found = missing_space(content_of(text, line))) return found;
    at = line.next;
  }
  return {};
}

Extent scalar_extent(Span text, std::size_t at, Style style,
                     std::string_view value, std::size_t least_column) {
  switch (style) {
    case Style::plain:
      return plain_extent(text, at, value, least_column);
    case Style::single_quoted:
    case Style::double_quoted:
      return quoted_extent(text, at, least_column);
    case Style::literal:
    case Style::folded:
      return block_extent(text, at, value, least_column);
  }
  return {};
}

}  // namespace bra::syntax
