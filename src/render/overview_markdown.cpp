// An overview in Markdown, for a mail or a wiki. Charts are left out: what they
// show stands in a table too.

#include "render/markdown_text.h"
#include "render/overview_page.h"
#include "render/wording.h"

namespace bra::render {
namespace {

class Page {
 public:
  Page(const Links& links, const Style& style) : links_(links), style_(style) {}

  void add(const Section& section) {
    heading_ = said(section.heading, style_);
    add_part("## " + markdown_line(heading_));
    for (const Block& part : section.parts) {
      std::visit([&](const auto& is) { add(is); }, part);
    }
  }

  void add_part(const std::string& part) {
    if (!text_.empty()) text_ += '\n';
    text_ += part + '\n';
  }

  void add(const Message& paragraph) {
    add_part(markdown_prose(said(paragraph, style_)));
  }

  std::string take() { return std::move(text_); }

 private:
  void add(const Totals& totals) {
    std::string list;
    for (const Total& total : totals) {
      if (!list.empty()) list += '\n';
      list += "- " + markdown_line(said(total.name, style_)) + ": " +
              shown(total.value);
    }
    add_part(list);
  }

  void add(const Chart& /*chart*/) {}

  void add(const Grid& grid) {
    const std::string caption = said(grid.caption, style_);
    if (caption != heading_) add_part("### " + markdown_line(caption));
    const auto columns = columns_for(grid);
    std::string headings = "|";
    std::string rule = "|";
    for (const std::size_t column : columns) {
      headings += ' ' +
                  markdown_line(said(grid.columns[column].heading, style_)) +
                  " |";
      rule += grid.columns[column].numeric ? " ---: |" : " --- |";
    }
    std::string out = headings + '\n' + rule;
    for (const auto& row : grid.rows) {
      out += "\n|";
      for (const std::size_t column : columns) {
        out += ' ' + shown(row[column]) + " |";
      }
    }
    add_part(out);
  }

  [[nodiscard]] std::string shown(const Grid::Cell& cell) const {
    return cell_text(cell, [this](const Linked& one) { return shown(one); });
  }

  [[nodiscard]] std::string shown(const Linked& linked) const {
    const std::string text = markdown_line(overview_text(linked.value, style_));
    const auto* place = std::get_if<Place>(&linked.to);
    if (place == nullptr || place->file.empty() || text.empty()) return text;
    return '[' + text + "](" + links_.to(*place) + ')';
  }

  const Links& links_;
  const Style& style_;
  std::string text_;
  std::string heading_;
};

}  // namespace

std::string overview_as_markdown(const Overview& overview, const Links& links,
                                 const Style& style) {
  Page page(links, style);
  page.add_part("# " + markdown_line(said(overview.title, style)));
  for (const Message& line : overview.about) page.add(line);
  for (const Section& section : overview.sections) page.add(section);
  return page.take();
}

}  // namespace bra::render
