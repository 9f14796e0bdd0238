#include "write/public/passages.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "language/lexicon.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra::write {
namespace {

constexpr std::string_view comment_start = "<!--";
constexpr std::string_view comment_end = "-->";

struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;  ///< without the line end
};

std::vector<Line> lines_in(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end =
        std::min(text.find_first_of("\r\n", at), text.size());
    lines.push_back({at, end});
    at = end + (text.substr(end).starts_with("\r\n") ? 2U : 1U);
  }
  return lines;
}

// Where the colons begin if the line is such a mark, after indentation, quotes
// and bullets.
std::optional<std::size_t> colons_in(std::string_view line) {
  const std::size_t at = line.find_first_not_of(" \t>*+-");
  if (at == line.npos || !line.substr(at).starts_with(":::")) return {};
  return at;
}

// The mark of a line that begins or ends a block of code; 0 if it is none.
char fence_in(std::string_view line) {
  const std::size_t at = line.find_first_not_of(" \t>*+-");
  if (at == line.npos) return 0;
  line.remove_prefix(at);
  if (line.starts_with("```")) return '`';
  return line.starts_with("~~~") ? '~' : char{0};
}

bool is_heading(std::string_view line) {
  line = utf8::trim(line);
  const std::size_t marks = line.find_first_not_of('#');
  return marks != line.npos && marks > 0 && marks <= 6 && line[marks] == ' ';
}

bool in_any_language(Lexicon::List list, std::string_view folded) {
  return std::any_of(
      languages.begin(), languages.end(), [&](const Language* language) {
        const auto words = language->*list;
        return std::find(words.begin(), words.end(), folded) != words.end();
      });
}

// `internt OSL 25:1`: where the ground begins.
std::size_t after_the_word(std::string_view words) {
  const std::size_t end = std::min(words.find(' '), words.size());
  if (!is_internal_word(utf8::fold(words.substr(0, end)))) return 0;
  return std::min(words.find_first_not_of(' ', end), words.size());
}

// `OSL`, `25:1`, `18 kap. 1 §`: a word of a reference to a law.
bool is_of_reference(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  constexpr std::size_t longest_law = 5;
  const auto is_of = [&](std::string_view letters) {
    return word.find_first_not_of(letters) == word.npos;
  };
  return is_of("0123456789:-/,()§–") ||
         (word.size() <= longest_law && is_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ,")) ||
         in_any_language(&Language::law_parts, word);
}

// The ground is the one thing of a passage that is shown. A line of it that has
// slipped up beside the mark is none.
bool is_reference(std::string_view text) {
  for (const std::string_view word : pieces(text, ' ')) {
    if (!is_of_reference(word)) return false;
  }
  return true;
}

Passage opened(const Source& source, const Line& line, std::size_t colons) {
  const std::string_view text = source.text;
  std::size_t words = text.find_first_not_of(": \t", line.begin + colons);
  words = std::min(words, line.end);
  const std::string_view rest =
      utf8::trim(text.substr(words, line.end - words));
  std::size_t ground = words + after_the_word(rest);
  if (!is_reference(utf8::trim(text.substr(ground, line.end - ground)))) {
    ground = line.end;
  }
  Passage passage;
  passage.mark = span_of(
      source, text.substr(line.begin + colons, ground - line.begin - colons));
  passage.ground = span_of(source, text.substr(ground, line.end - ground));
  passage.whole = span_of(source, text.substr(line.begin, 0));
  return passage;
}

std::size_t line_begin(std::string_view text, std::size_t at) {
  const std::size_t end =
      at == 0 ? text.npos : text.find_last_of("\r\n", at - 1);
  return end == text.npos ? 0 : end + 1;
}

// With the blanks before it, or the whole line.
Span with_its_line(const Source& source, std::size_t begin, std::size_t end) {
  const std::string_view text = source.text;
  while (begin > 0 && (text[begin - 1] == ' ' || text[begin - 1] == '\t')) {
    --begin;
  }
  const std::size_t line_end =
      std::min(text.find_first_of("\r\n", end), text.size());
  const bool alone = line_begin(text, begin) == begin &&
                     utf8::trim(text.substr(end, line_end - end)).empty();
  if (!alone) return span_of(source, text.substr(begin, end - begin));
  std::size_t after = line_end;
  if (after < text.size()) {
    after += text.substr(after).starts_with("\r\n") ? 2U : 1U;
  }
  return span_of(source, text.substr(begin, after - begin));
}

}  // namespace

bool is_internal_word(std::string_view folded) {
  return in_any_language(&Language::internal, folded);
}

Passages passages_of(const Source& source) {
  const std::string_view text = source.text;
  Passages found;
  std::vector<Passage>& passages = found.all;
  int depth = 0;
  // Marks in code inside a passage are an example, and do not end it.
  char fence = 0;
  for (const Line& line : lines_in(text)) {
    const std::string_view words =
        text.substr(line.begin, line.end - line.begin);
    const auto colons = colons_in(words);
    const bool opens =
        colons && words.find_first_not_of(": \t", *colons) != words.npos;
    if (opens && ++depth == 1) {
      passages.push_back(opened(source, line, *colons));
    } else if (depth > 0 && is_heading(words)) {
      passages.back().headings.push_back(span_of(source, words));
    }
    if (depth == 0) {
      fence = 0;
      if (colons) found.stray_ends.push_back(span_of(source, words));
      continue;
    }
    if (const char mark = fence_in(words); mark != 0) {
      if (fence == 0 || fence == mark) fence = fence == 0 ? mark : char{0};
    }
    passages.back().whole.end = static_cast<std::uint32_t>(line.end);
    if (!colons) {
      const bool is_blank = utf8::trim(words).empty();
      passages.back().holds_text = passages.back().holds_text || !is_blank;
    } else if (!opens && fence == 0) {
      --depth;
    }
  }
  if (depth > 0) passages.back().closed = false;
  return found;
}

std::vector<Edit> without(const Passage& passage, std::string_view says) {
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
