// html: one page that needs nothing but itself: no script, no other file. A
// level is a word first and a colour second.

#include <algorithm>

#include "render/format.h"
#include "render/html_text.h"
#include "render/overview_page.h"
#include "render/seen.h"
#include "render/tone.h"
#include "render/wording.h"

namespace bra::render {
namespace {

constexpr std::string_view look = R"(
:root { color-scheme: light dark; --green: #2e7d32; --yellow: #f2c200;
  --red: #b71c1c; --quiet: #5f6368; --line: #c8ccd0; }
@media (prefers-color-scheme: dark) {
  :root { --quiet: #a8adb2; --line: #4a4e52; }
}
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 75rem;
  margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1.5rem 0; }
caption { text-align: left; font-weight: bold; padding: .3rem 0; }
h1 + table caption { position: absolute; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0;
  border-bottom: 1px solid var(--line); }
th[scope=rowgroup] { padding-top: 1.2rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.green, .yellow, .red { padding: .1rem .5rem; border-radius: .25rem; }
.green { background: var(--green); color: #fff; }
.yellow { background: var(--yellow); color: #000; }
.red { background: var(--red); color: #fff; }
.faint { color: var(--quiet); }
.strong, .warning { font-weight: bold; }
@media print { body { max-width: none; margin: 0; } }
)";

// The body of a page, part by part.
class Page {
 public:
  explicit Page(const Style& style) : style_(style) {}

  void add(const Table& table);
  void add(const Passage& passage);
  /// `name` is h1 to h6.
  void add_heading(std::string_view name, const std::string& text) {
    add_element(name, text);
    heading_ = text;
  }
  std::string take() { return std::move(text_); }

 private:
  void add_element(std::string_view name, std::string_view text) {
    text_ += '<';
    text_ += name;
    text_ += '>';
    text_ += html_text(text);
    text_ += "</";
    text_ += name;
    text_ += ">\n";
  }
  void add_head(const Table& table, const std::vector<std::size_t>& columns);
  void add_group(const Table& table, const Group& group,
                 const std::vector<std::size_t>& columns);
  void add_cell(const Column& column, const Value& value);

  const Style& style_;
  std::string text_;
  // The latest heading, which needs no repeating.
  std::string heading_;
};

void Page::add(const Table& table) {
  const auto columns = columns_for(table, Reader::people);
  if (table.rows.empty()) {
    const std::string title = said(table.title, style_);
    if (!title.empty() && title != heading_) add_element("h2", title);
    add_element("p", said("nothing found", style_));
  } else {
    text_ += "<table>\n";
    if (table.title) add_element("caption", said(table.title, style_));
    add_head(table, columns);
    for (const Group& group : groups_of(table)) {
      add_group(table, group, columns);
    }
    text_ += "</table>\n";
  }
  for (const Message& note : table.notes) add_element("p", said(note, style_));
}

void Page::add_head(const Table& table,
                    const std::vector<std::size_t>& columns) {
  text_ += "<thead><tr>";
  for (const std::size_t column : columns) {
    text_ += is_numeric(table.columns[column])
                 ? R"(<th scope="col" class="number">)"
                 : "<th scope=\"col\">";
    text_ += html_text(heading_of(table, column, style_)) + "</th>";
  }
  text_ += "</tr></thead>\n";
}

void Page::add_group(const Table& table, const Group& group,
                     const std::vector<std::size_t>& columns) {
  text_ += "<tbody>\n";
  if (table.grouped_by) {
    text_ += R"(<tr><th scope="rowgroup" colspan=")" +
             std::to_string(std::max<std::size_t>(columns.size(), 1)) + "\">" +
             html_text(heading_of(table, group, style_)) + "</th></tr>\n";
  }
  for (std::size_t row = group.first; row < group.last; ++row) {
    text_ += "<tr>";
    for (const std::size_t column : columns) {
      add_cell(table.columns[column], table.rows[row][column]);
    }
    text_ += "</tr>\n";
  }
  text_ += "</tbody>\n";
}

void Page::add_cell(const Column& column, const Value& value) {
  text_ += is_numeric(column) ? "<td class=\"number\">" : "<td>";
  const std::string text = html_text(value_text(value, style_));
  const std::string_view tone = html_class(tone_of(value));
  if (tone.empty() || text.empty()) {
    text_ += text;
  } else {
    text_ += "<span class=\"";
    text_ += tone;
    text_ += "\">" + text + "</span>";
  }
  text_ += "</td>";
}

void Page::add(const Passage& passage) {
  const std::string text = passage_text(passage, style_);
  if (passage.level > 0) {
    add_heading("h" + std::to_string(passage.level), text);
  } else {
    add_element("p", text);
  }
}

bool has_heading(const Answer& answer) {
  for (const auto& part : answer.pages) {
    const auto* passage = std::get_if<Passage>(&part);
    if (passage != nullptr && passage->level > 0) return true;
  }
  return false;
}

// What the page is called: its first heading, or its first table's title.
std::string title_of(const Answer& answer, const Style& style) {
  if (answer.pages.empty()) return said(answer.items.title, style);
  for (const auto& part : answer.pages) {
    if (const auto* table = std::get_if<Table>(&part)) {
      if (table->title) return said(table->title, style);
      continue;
    }
    const auto& passage = std::get<Passage>(part);
    if (passage.level == 0) continue;
    return passage_text(passage, style);
  }
  return {};
}

std::string write(const Answer& answer, const Style& style) {
  const std::string title = title_of(answer, style);
  Page page(style);
  if (!title.empty() && !has_heading(answer)) page.add_heading("h1", title);
  if (answer.pages.empty()) page.add(answer.items);
  for (const auto& part : answer.pages) {
    std::visit([&](const auto& is) { page.add(is); }, part);
  }
  return html_head(title.empty() ? "bra" : title, look, style) + "<body>\n" +
         page.take() + "</body>\n</html>\n";
}

}  // namespace

extern const Format html;
const Format html{
    .name = "html",
    .summary = "a page for a browser, complete in one file",
    .endings = "html,htm",
    .for_pages = true,
    .shows_pages = true,
    .write = write,
    .write_overview = overview_as_html,
};

}  // namespace bra::render
