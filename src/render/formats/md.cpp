// md: tables of GitHub Flavored Markdown. What the minutes say is shown as it
// is written there; nothing in it becomes a mark.

#include "render/format.h"
#include "render/markdown_text.h"
#include "render/overview_page.h"
#include "render/seen.h"
#include "render/wording.h"

namespace bra::render {
namespace {

// Parts of a page, each after an empty line.
class Page {
 public:
  explicit Page(const Style& style) : style_(style) {}

  void add(const Table& table);
  void add(const Passage& passage);
  std::string take() { return std::move(text_); }

 private:
  void add_part(const std::string& part) {
    if (!text_.empty()) text_ += '\n';
    text_ += part + '\n';
  }
  void add_heading(int level, std::string_view text) {
    const auto marks = static_cast<std::size_t>(level);
    add_part(std::string(marks, '#') + ' ' + markdown_line(text));
  }
  [[nodiscard]] std::string rows(const Table& table, const Group& group) const;

  const Style& style_;
  std::string text_;
};

void Page::add(const Table& table) {
  if (table.title) add_heading(2, said(table.title, style_));
  for (const Group& group : groups_of(table)) {
    if (table.grouped_by) add_heading(3, heading_of(table, group, style_));
    add_part(rows(table, group));
  }
  if (table.rows.empty()) {
    add_part(markdown_prose(said("nothing found", style_)));
  }
  for (const Message& note : table.notes) {
    add_part(markdown_prose(said(note, style_)));
  }
}

std::string Page::rows(const Table& table, const Group& group) const {
  const auto columns = columns_for(table, Reader::people);
  std::string headings = "|";
  std::string rule = "|";
  for (const std::size_t column : columns) {
    headings += ' ' + markdown_line(heading_of(table, column, style_)) + " |";
    rule += is_numeric(table.columns[column]) ? " ---: |" : " --- |";
  }
  std::string out = headings + '\n' + rule;
  for (std::size_t row = group.first; row < group.last; ++row) {
    out += "\n|";
    for (const std::size_t column : columns) {
      const std::string text = value_text(table.rows[row][column], style_);
      out += ' ' + markdown_line(text) + " |";
    }
  }
  return out;
}

void Page::add(const Passage& passage) {
  const std::string text = passage_text(passage, style_);
  if (passage.level > 0) {
    add_heading(passage.level, text);
  } else {
    add_part(markdown_prose(text));
  }
}

std::string write(const Answer& answer, const Style& style) {
  Page page(style);
  if (answer.pages.empty()) page.add(answer.items);
  for (const auto& part : answer.pages) {
    std::visit([&](const auto& is) { page.add(is); }, part);
  }
  return page.take();
}

}  // namespace

extern const Format md;
const Format md{
    .name = "md",
    .summary = "a table in Markdown, for a wiki or a merge request",
    .endings = "md,markdown",
    .for_pages = true,
    .shows_pages = true,
    .write = write,
    .write_overview = overview_as_markdown,
};

}  // namespace bra::render
