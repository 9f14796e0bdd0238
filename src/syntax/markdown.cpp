// One pass, line by line, as CommonMark's appendix says: first the open items
// and quotes that the line continues, then the blocks it begins, then its text.

#include "syntax/markdown.h"

#include <algorithm>
#include <array>
#include <utility>

#include "syntax/block_starts.h"
#include "syntax/front_matter.h"
#include "syntax/html_block.h"
#include "syntax/line_cursor.h"
#include "syntax/line_reader.h"
#include "syntax/table_row.h"
#include "text/colon_mark.h"

namespace bra::syntax {
namespace {

constexpr std::size_t code_indent = 4;

// An open list item or quote.
struct Container {
  std::size_t block = 0;  // into Markdown::blocks
  bool quote = false;
  // How far what stands in a list item is indented.
  std::size_t content = 0;
  // How many list items are open here, with this one.
  std::uint8_t items = 0;
  // Nothing stands in it yet.
  bool empty = true;
};

// The innermost open block, which holds no others.
enum class Leaf { none, paragraph, table, fenced_code, indented_code, html };

class Scanner {
 public:
  Scanner(const Source& source, Markdown empty)
      : source_(source), found_(std::move(empty)) {}

  Markdown scan() {
    const FrontMatter front = find_front_matter(source_);
    found_.front_matter = front.yaml;
    found_.front_matter_unclosed = front.unclosed;
    LineReader lines(source_.text, front.body);
    while (!lines.done()) take_line(LineCursor(lines.next()));
    continued_ = 0;
    settle();
    return std::move(found_);
  }

 private:
  void take_line(LineCursor line);
  [[nodiscard]] std::size_t containers_continued_by(LineCursor& line) const;
  bool leaf_takes_unread(const LineCursor& line);
  bool begins_leaf(std::string_view text);
  bool begins_container(LineCursor& line);
  void take_text(std::string_view text);
  void take_paragraph_line(std::string_view text);

  void underline_paragraph(std::string_view text, std::uint8_t level);
  bool paragraph_becomes_table(std::string_view text);
  bool table_takes(std::string_view text);
  void take_html(std::string_view text);

  Block& add(BlockKind kind, std::string_view text);
  void add_line(Block& block, std::string_view words);
  void open(Container container, BlockKind kind, std::string_view mark);
  void settle();
  void close_leaf();
  void close_paragraph();
  void take_check_box(Block& item);

  [[nodiscard]] Container& innermost() { return containers_[depth_ - 1]; }
  [[nodiscard]] bool all_continued() const { return continued_ == depth_; }
  [[nodiscard]] bool in_paragraph() const {
    return leaf_ == Leaf::paragraph && all_continued();
  }
  [[nodiscard]] Span span(std::string_view text) const {
    return span_of(source_, text);
  }
  void reach(std::string_view text) { end_ = std::max(end_, span(text).end); }

  const Source& source_;
  Markdown found_;
  std::array<Container, deepest_nesting> containers_;
  std::size_t depth_ = 0;      // how many of them are open
  std::size_t continued_ = 0;  // how many of those the current line continues
  std::uint32_t end_ = 0;      // of the last text that stands in what is open

  Leaf leaf_ = Leaf::none;
  // If that is a paragraph: its lines are the last of found_.lines.
  std::size_t first_line_ = 0;
  bool begins_container_ = false;
  // If that is code, or HTML.
  CodeFence fence_;
  HtmlKind html_ = HtmlKind::none;
};

void Scanner::take_line(LineCursor line) {
  continued_ = containers_continued_by(line);
  if (all_continued() && leaf_takes_unread(line)) return;
  while (!line.blank()) {
    const std::string_view text = line.rest();
    if (line.indent() >= code_indent) {
      if (leaf_ == Leaf::paragraph) return take_paragraph_line(text);
      settle();
      add(BlockKind::code, text);
      leaf_ = Leaf::indented_code;
      return;
    }
    if (!may_begin_block(text.front())) return take_text(text);
    if (begins_leaf(text)) return;
    if (!begins_container(line)) return take_text(text);
  }
  settle();
}

std::size_t Scanner::containers_continued_by(LineCursor& line) const {
  for (std::size_t i = 0; i < depth_; ++i) {
    const Container& container = containers_[i];
    if (container.quote) {
      if (line.indent() >= code_indent || !line.rest().starts_with('>')) {
        return i;
      }
      line.skip_mark(1);
      line.skip_columns(std::min<std::size_t>(line.indent(), 1));
    } else if (line.blank()) {
      if (container.empty) return i;
    } else if (line.indent() >= container.content) {
      line.skip_columns(container.content);
    } else {
      return i;
    }
  }
  return depth_;
}

// Code and HTML take lines unread, until one ends them.
bool Scanner::leaf_takes_unread(const LineCursor& line) {
  const std::string_view text = line.rest();
  const bool code = line.indent() >= code_indent;
  switch (leaf_) {
    case Leaf::fenced_code:
      reach(text);
      if (!code && fence_.closed_by(text)) close_leaf();
      return true;
    case Leaf::indented_code:
      if (!code && !line.blank()) return false;
      if (!line.blank()) reach(text);
      return true;
    case Leaf::html:
      if (ends_before_blank(html_)) {
        if (line.blank()) return false;
        // A passage that is not public must not hide behind a lone <br>.
        if (!code && colon_mark(text)) return false;
      }
      take_html(text);
      return true;
    case Leaf::none:
    case Leaf::paragraph:
    case Leaf::table:
      return false;
  }
  return false;
}

bool Scanner::begins_leaf(std::string_view text) {
  if (const auto heading = atx_heading(text)) {
    settle();
    Block& block = add(BlockKind::heading, text);
    block.level = heading->level;
    add_line(block, heading->text);
    return true;
  }
  if (const auto fence = code_fence(text)) {
    settle();
    add(BlockKind::code, text);
    leaf_ = Leaf::fenced_code;
    fence_ = *fence;
    return true;
  }
  if (const auto words = colon_mark(text)) {
    settle();
    Block& block = add(
        words->empty() ? BlockKind::fence_close : BlockKind::fence_open, text);
    add_line(block, *words);
    return true;
  }
  const HtmlKind html = html_block_start(text, in_paragraph());
  if (html != HtmlKind::none) {
    settle();
    add(html == HtmlKind::comment ? BlockKind::comment : BlockKind::html, text);
    leaf_ = Leaf::html;
    html_ = html;
    take_html(text);
    return true;
  }
  const std::uint8_t level = in_paragraph() ? setext_underline(text) : 0;
  if (level > 0) {
    underline_paragraph(text, level);
    return true;
  }
  if (is_thematic_break(text)) {
    settle();
    add(BlockKind::thematic_break, text);
    return true;
  }
  return false;
}

bool Scanner::begins_container(LineCursor& line) {
  if (continued_ == deepest_nesting) return false;
  const std::string_view text = line.rest();
  if (text.front() == '>') {
    open({.quote = true}, BlockKind::quote, text.substr(0, 1));
    line.skip_mark(1);
    line.skip_columns(std::min<std::size_t>(line.indent(), 1));
    return true;
  }
  const auto marker = list_marker(text, in_paragraph());
  if (!marker) return false;
  const std::size_t indent = line.indent();
  line.skip_mark(marker->size);
  // A wider gap than four columns is one blank and a block of code.
  std::size_t gap = line.indent();
  if (line.blank() || gap > code_indent) gap = 1;
  line.skip_columns(std::min(line.indent(), gap));
  open({.content = indent + marker->size + gap}, BlockKind::list_item,
       text.substr(0, marker->size));
  found_.blocks.back().ordered = marker->ordered;
  return true;
}

void Scanner::take_text(std::string_view text) {
  if (in_paragraph() && paragraph_becomes_table(text)) return;
  if (leaf_ == Leaf::table && all_continued() && table_takes(text)) return;
  take_paragraph_line(text);
}

void Scanner::take_paragraph_line(std::string_view text) {
  // An open paragraph goes on even if the line leaves out the indentation or
  // the `>` of what it stands in.
  if (leaf_ != Leaf::paragraph) {
    settle();
    leaf_ = Leaf::paragraph;
    first_line_ = found_.lines.size();
    begins_container_ = depth_ > 0 && innermost().empty;
    if (begins_container_) innermost().empty = false;
  }
  reach(text);
  found_.lines.push_back(span(text));
}

void Scanner::underline_paragraph(std::string_view text, std::uint8_t level) {
  leaf_ = Leaf::none;
  Block& heading = add(BlockKind::heading, text);
  heading.level = level;
  heading.span.begin = found_.lines[first_line_].begin;
  heading.first_line = static_cast<std::uint32_t>(first_line_);
  heading.line_count =
      static_cast<std::uint32_t>(found_.lines.size() - first_line_);
}

// The last line above a delimiter row of as many cells is a table's header.
bool Scanner::paragraph_becomes_table(std::string_view text) {
  const std::size_t width = delimiter_cells(text);
  if (width == 0) return false;
  const Span header = found_.lines.back();
  const std::size_t first_cell = found_.cells.size();
  split_row(header, found_.cells);
  const std::size_t cell_count = found_.cells.size() - first_cell;
  if (cell_count != width) {
    found_.cells.resize(first_cell);
    return false;
  }
  found_.lines.pop_back();
  close_leaf();
  Block& table = add(BlockKind::table, header.text());
  table.first_row = static_cast<std::uint32_t>(found_.rows.size());
  table.row_count = 1;
  found_.rows.push_back({header, static_cast<std::uint32_t>(first_cell),
                         static_cast<std::uint32_t>(cell_count)});
  leaf_ = Leaf::table;
  reach(text);
  return true;
}

bool Scanner::table_takes(std::string_view text) {
  const std::size_t first_cell = found_.cells.size();
  split_row(span(text), found_.cells);
  const std::size_t cell_count = found_.cells.size() - first_cell;
  if (cell_count == 0) return false;
  found_.rows.push_back({span(text), static_cast<std::uint32_t>(first_cell),
                         static_cast<std::uint32_t>(cell_count)});
  ++found_.blocks.back().row_count;
  reach(text);
  return true;
}

void Scanner::take_html(std::string_view text) {
  reach(text);
  if (!html_block_ends(html_, text)) return;
  if (html_ == HtmlKind::comment && text.find("-->") + 3 != text.size()) {
    found_.blocks.back().kind = BlockKind::html;  // words stand after it
  }
  close_leaf();
}

Block& Scanner::add(BlockKind kind, std::string_view text) {
  if (depth_ > 0) innermost().empty = false;
  reach(text);
  Block& block = found_.blocks.emplace_back();
  block.kind = kind;
  block.depth = static_cast<std::uint8_t>(depth_);
  block.span = span(text);
  return block;
}

void Scanner::add_line(Block& block, std::string_view words) {
  if (words.empty()) return;
  block.first_line = static_cast<std::uint32_t>(found_.lines.size());
  block.line_count = 1;
  found_.lines.push_back(span(words));
}

void Scanner::open(Container container, BlockKind kind, std::string_view mark) {
  settle();
  const std::uint8_t items = depth_ > 0 ? innermost().items : std::uint8_t{0};
  Block& block = add(kind, mark);
  container.block = found_.blocks.size() - 1;
  container.items = items;
  if (kind == BlockKind::list_item) {
    block.level = items;
    ++container.items;
  }
  containers_[depth_] = container;
  continued_ = ++depth_;
}

// Closes what the current line does not go on with, and the leaf in any case.
void Scanner::settle() {
  close_leaf();
  while (depth_ > continued_) {
    found_.blocks[innermost().block].span.end = end_;
    --depth_;
  }
}

void Scanner::close_leaf() {
  switch (std::exchange(leaf_, Leaf::none)) {
    case Leaf::none:
      break;
    case Leaf::paragraph:
      close_paragraph();
      break;
    case Leaf::table:
    case Leaf::fenced_code:
    case Leaf::indented_code:
    case Leaf::html:
      found_.blocks.back().span.end = end_;
      break;
  }
}

void Scanner::close_paragraph() {
  const std::size_t line_count = found_.lines.size() - first_line_;
  if (line_count == 0) return;  // its only line became a table's header
  Block& block = begins_container_ ? found_.blocks[innermost().block]
                                   : add(BlockKind::paragraph,
                                         found_.lines[first_line_].text());
  block.first_line = static_cast<std::uint32_t>(first_line_);
  block.line_count = static_cast<std::uint32_t>(line_count);
  block.span.end = found_.lines.back().end;
  if (block.kind == BlockKind::list_item) take_check_box(block);
}

// Takes `[ ]` or `[x]` off the text that a list item begins with.
void Scanner::take_check_box(Block& item) {
  Span& first = found_.lines[item.first_line];
  const auto box = check_box(first.text());
  if (!box) return;
  item.task = box->ticked ? Task::ticked : Task::empty;
  if (box->words.empty()) {
    ++item.first_line;
    --item.line_count;
  } else {
    first = span(box->words);
  }
}

}  // namespace

Markdown scan_markdown(const Source& source, Markdown empty) {
  return Scanner(source, std::move(empty)).scan();
}

}  // namespace bra::syntax
