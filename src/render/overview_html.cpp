// An overview for a browser: landmarks, headings in order, tables whose cells
// know their headings, charts that say what they show. No script, no address
// but those of the minutes.

#include "render/chart.h"
#include "render/html_text.h"
#include "render/overview_look.h"
#include "render/overview_page.h"
#include "render/tone.h"
#include "render/wording.h"

namespace bra::render {
namespace {

constexpr std::size_t most_on_a_page = 15;

// The tone of a value, or of the first of its parts that has one.
Tone tone_in(const Value& value) {
  if (const auto* parts = std::get_if<Object>(&value.is)) {
    for (const auto& [key, part] : *parts) {
      if (tone_of(part) != Tone::none) return tone_of(part);
    }
  }
  return tone_of(value);
}

class Page {
 public:
  /// Puts its parts at the end of `text`.
  Page(std::string& text, const Links& links, const Style& style)
      : text_(text), links_(links), style_(style) {}

  void add(const Section& section) {
    const std::string id(section.id);
    heading_ = said(section.heading, style_);
    text_ += "<section id=\"" + id + "\" aria-labelledby=\"" + id +
             "-heading\">\n<h2 id=\"" + id + "-heading\">" +
             html_text(heading_) + "</h2>\n";
    for (const Block& part : section.parts) {
      std::visit([&](const auto& is) { add(is); }, part);
    }
    text_ += "</section>\n";
  }

 private:
  void add(const Message& paragraph) {
    text_ += "<p>" + html_text(said(paragraph, style_)) + "</p>\n";
  }

  void add(const Totals& totals) {
    text_ += "<dl class=\"totals\">\n";
    for (const Total& total : totals) {
      const std::string_view tone = html_class(total.tone);
      text_ += "<div";
      if (!tone.empty()) text_ += " class=\"" + std::string(tone) + '"';
      text_ += "><dt>" + html_text(said(total.name, style_)) + "</dt><dd>" +
               shown(total.value) + "</dd></div>\n";
    }
    text_ += "</dl>\n";
  }

  // Too wide for a phone, it can be scrolled, also with the keyboard.
  void add(const Chart& chart) {
    ++charts_;
    const std::string title = html_text(said(chart.title, style_));
    text_ += "<figure>\n<figcaption>" + title +
             "</figcaption>\n<div class=\"wide\" role=\"group\" "
             "tabindex=\"0\" aria-label=\"" +
             title + "\">\n";
    text_ += chart_as_svg(chart, charts_, style_);
    text_ += "</div>\n</figure>\n";
  }

  void add(const Grid& grid) {
    const auto columns = columns_for(grid);
    const std::string caption = html_text(said(grid.caption, style_));
    // On paper a short one stands on one page.
    text_ += "<div class=\"wide";
    if (grid.rows.size() <= most_on_a_page) text_ += " whole";
    text_ += '"';
    // A link in it takes the keyboard there already.
    if (!leads_somewhere(grid)) {
      text_ += R"( role="group" tabindex="0" aria-label=")" + caption + '"';
    }
    text_ += ">\n";
    // One that the heading has said is for those who go from table to table.
    text_ += said(grid.caption, style_) == heading_
                 ? "<table>\n<caption class=\"unseen\">"
                 : "<table>\n<caption>";
    text_ += caption + "</caption>\n<thead><tr>";
    for (const std::size_t column : columns) {
      text_ += "<th scope=\"col\"" + number_class(grid, column) + '>' +
               html_text(said(grid.columns[column].heading, style_)) + "</th>";
    }
    text_ += "</tr></thead>\n<tbody>\n";
    for (const auto& row : grid.rows) {
      text_ += "<tr>";
      for (const std::size_t column : columns) {
        const std::string cell = shown(row[column]);
        const bool is_name = column == 0 && !cell.empty();
        text_ += is_name ? "<th scope=\"row\"" : "<td";
        text_ += is_long(row[column]) ? std::string(" class=\"long\"")
                                      : number_class(grid, column);
        text_ += '>' + cell;
        text_ += is_name ? "</th>" : "</td>";
      }
      text_ += "</tr>\n";
    }
    text_ += "</tbody>\n</table>\n</div>\n";
  }

  static std::string number_class(const Grid& grid, std::size_t column) {
    return grid.columns[column].numeric ? " class=\"number\"" : "";
  }

  /// Whether it is a sentence, which needs room on a phone too.
  [[nodiscard]] bool is_long(const Grid::Cell& cell) const {
    constexpr std::size_t words = 40;
    return cell.size() == 1 &&
           overview_text(cell.front().value, style_).size() > words;
  }

  [[nodiscard]] bool leads_somewhere(const Grid& grid) const {
    for (const auto& row : grid.rows) {
      for (const Grid::Cell& cell : row) {
        for (const Linked& linked : cell) {
          if (!address(linked).empty()) return true;
        }
      }
    }
    return false;
  }

  [[nodiscard]] std::string address(const Linked& linked) const {
    if (const auto* place = std::get_if<Place>(&linked.to)) {
      return place->file.empty() ? std::string() : links_.to(*place);
    }
    if (const auto* id = std::get_if<std::string_view>(&linked.to)) {
      return '#' + std::string(*id);
    }
    return {};
  }

  [[nodiscard]] std::string shown(const Grid::Cell& cell) const {
    return cell_text(cell, [this](const Linked& one) { return shown(one); });
  }

  [[nodiscard]] std::string shown(const Linked& linked) const {
    const std::string said = overview_text(linked.value, style_);
    std::string text = html_text(said);
    if (text.empty()) return text;
    const std::string to = address(linked);
    if (!to.empty()) {
      text.insert(0, "<a href=\"" + html_text(to) + "\">");
      text += "</a>";
    }
    std::string kind(html_class(tone_in(linked.value)));
    // A day or a number of a follow-up is not broken at its hyphens.
    const bool is_code = said.find('-') != said.npos &&
                         said.find_first_not_of("0123456789-.") == said.npos;
    if (kind.empty() && is_code) kind = "code";
    if (kind.empty()) return text;
    return "<span class=\"" + kind + "\">" + text + "</span>";
  }

  std::string& text_;
  const Links& links_;
  const Style& style_;
  std::string heading_;
  std::size_t charts_ = 0;
};

std::string contents(const Overview& overview, const Style& style) {
  std::string out =
      "<nav aria-label=\"" + html_text(said("Contents", style)) + "\">\n<ul>\n";
  for (const Section& section : overview.sections) {
    out += "<li><a href=\"#" + std::string(section.id) + "\">" +
           html_text(said(section.heading, style)) + "</a></li>\n";
  }
  return out + "</ul>\n</nav>\n";
}

}  // namespace

std::string overview_as_html(const Overview& overview, const Links& links,
                             const Style& style) {
  const std::string title = said(overview.title, style);
  std::string out = html_head(title, overview_look, style);
  out += overview.is_sheet ? "<body class=\"sheet\">\n" : "<body>\n";
  out += R"(<a class="skip" href="#content">)" +
         html_text(said("To the content", style)) + "</a>\n";
  out += "<header>\n<h1>" + html_text(title) + "</h1>\n";
  for (const Message& line : overview.about) {
    out += "<p>" + html_text(said(line, style)) + "</p>\n";
  }
  out += "</header>\n";
  if (!overview.is_sheet) out += contents(overview, style);
  out += "<main id=\"content\">\n";
  Page page(out, links, style);
  for (const Section& section : overview.sections) page.add(section);
  out += "</main>\n<footer>\n<p>";
  out += html_text(
      said("Made by bra from the minutes; numbers lead to the lines that they "
           "come from.",
           style));
  return out + "</p>\n</footer>\n</body>\n</html>\n";
}

}  // namespace bra::render
