#include "write/public/passages.h"

#include <algorithm>
#include <optional>

#include "text/utf8.h"

namespace bra::write {
namespace {

constexpr std::string_view comment_start = "<!--";
constexpr std::string_view comment_end = "-->";

bool is_line_end(char c) { return c == '\n' || c == '\r'; }

// With the blanks before it, or the whole line.
Span with_its_line(const Source& source, std::size_t begin, std::size_t end) {
  const std::string_view text = source.text;
  while (begin > 0 && (text[begin - 1] == ' ' || text[begin - 1] == '\t')) {
    --begin;
  }
  const std::size_t line_end =
      std::min(text.find_first_not_of(" \t", end), text.size());
  const bool alone = (begin == 0 || is_line_end(text[begin - 1])) &&
                     (line_end == text.size() || is_line_end(text[line_end]));
  if (!alone) return span_of(source, text.substr(begin, end - begin));
  std::size_t after = line_end;
  if (after < text.size()) {
    after += text.substr(after).starts_with("\r\n") ? 2U : 1U;
  }
  return span_of(source, text.substr(begin, after - begin));
}

}  // namespace

std::vector<Edit> without(const InternalPassage& passage,
                          std::string_view says) {
  const Source* source = passage.whole.source;
  const bool has_ground = !passage.ground.empty();
  std::vector<Edit> edits;
  edits.push_back({passage.mark, std::string(says) + (has_ground ? ": " : "")});
  const std::string line_end(line_end_of(source->text));
  std::uint32_t at = passage.ground.end;
  for (const Span& heading : passage.headings) {
    edits.push_back({{source, at, heading.begin}, line_end + line_end});
    at = heading.end;
  }
  if (at < passage.whole.end) {
    edits.push_back({{source, at, passage.whole.end}, {}});
  }
  return edits;
}

std::vector<Span> comments_of(const Page& page) {
  const std::string_view text = page.text();
  std::vector<Span> comments;
  if (page.is_markdown) {
    for (std::size_t at = text.find(comment_start); at != text.npos;) {
      const std::size_t end = text.find(comment_end, at + comment_start.size());
      if (end == text.npos) break;
      const std::size_t after = end + comment_end.size();
      comments.push_back(with_its_line(page.source, at, after));
      at = text.find(comment_start, after);
    }
  }
  for (const Span& comment : page.tree.comments) {
    comments.push_back(with_its_line(page.source, comment.begin, comment.end));
  }
  return comments;
}

std::optional<Span> unclosed_comment(const Page& page) {
  const std::string_view text = page.text();
  const std::size_t last = text.rfind(comment_start);
  if (!page.is_markdown || last == text.npos) return {};
  if (text.find(comment_end, last + comment_start.size()) != text.npos)
    return {};
  return span_of(page.source, text.substr(last, comment_start.size()));
}

}  // namespace bra::write
