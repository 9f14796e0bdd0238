#include "render/chart.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

#include "render/html_text.h"
#include "render/overview_page.h"
#include "render/wording.h"
#include "text/utf8.h"

namespace bra::render {
namespace {

// All lengths are in pixels of the page.
constexpr double bottom_of_text = 4;  ///< from a text's middle to its base
constexpr double character = 6.6;     ///< a wide one, at 12 pixels

/// The least of 1, 2, 5, 10, 20 … that parts `most`, which is finite, in five
/// or fewer.
double step_for(double most) {
  for (double step = 1;; step *= 10) {
    for (const double times : {1.0, 2.0, 5.0}) {
      if (most <= step * times * 5) return step * times;
    }
  }
}

class Drawing {
 public:
  Drawing(const Chart& chart, std::size_t number, const Style& style)
      : chart_(chart), id_(fmt::format("chart-{}", number)), style_(style) {}

  std::string svg() {
    if (chart_.kind == Chart::Kind::by_name) {
      draw_by_name();
    } else {
      draw_over_time();
    }
    const std::string head = fmt::format(
        "<svg role=\"img\" aria-labelledby=\"{0}-title {0}-desc\" "
        "width=\"{1:.0f}\" height=\"{2:.0f}\" viewBox=\"0 0 {1:.0f} "
        "{2:.0f}\">\n<title id=\"{0}-title\">{3}</title>\n"
        "<desc id=\"{0}-desc\">{4}</desc>\n",
        id_, width_, height_, html_text(said(chart_.title, style_)),
        html_text(in_words()));
    // A chart of thousands of bars is large.
    drawn_.insert(0, head);
    drawn_ += "</svg>\n";
    return std::move(drawn_);
  }

 private:
  [[nodiscard]] std::string label(std::size_t i) const {
    std::string text = overview_text(chart_.labels[i], style_);
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
  }

  [[nodiscard]] std::string number(double value) const {
    return number_text(value, style_.speech->language().decimal_mark);
  }

  /// What is drawn, label by label: `2025-01-22: New 2, Finished 2. `
  [[nodiscard]] std::string in_words() const {
    std::string words;
    for (std::size_t i = 0; i < chart_.labels.size(); ++i) {
      std::string values;
      for (const Chart::Series& series : chart_.series) {
        if (!series.values[i]) continue;
        values += values.empty() ? " " : ", ";
        if (chart_.series.size() > 1) values += said(series.name, style_) + ' ';
        values += number(*series.values[i]);
      }
      if (!words.empty()) words += ' ';
      words += label(i) + ":" + (values.empty() ? " –" : values) + ".";
    }
    return words;
  }

  [[nodiscard]] double most() const {
    double most = 0;
    for (const Chart::Series& series : chart_.series) {
      for (const auto& value : series.values) {
        if (value) most = std::max(most, *value);
      }
    }
    return most;
  }

  void text(double x, double y, std::string_view anchor,
            std::string_view words) {
    drawn_ += fmt::format(
        "<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\">{}</text>\n", x, y,
        anchor, html_text(words));
  }

  void bar(std::size_t kind, double x, double y, double width, double height) {
    const std::string fill = kind == 0
                                 ? std::string()
                                 : fmt::format(" fill=\"url(#{}-hatch)\"", id_);
    drawn_ += fmt::format(
        "<rect class=\"bar{}\"{} x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" "
        "height=\"{:.1f}\"/>\n",
        kind, fill, x, y, width, height);
  }

  // --- lying bars

  void draw_by_name() {
    constexpr double row = 38;
    constexpr double longest = 260;
    const auto& values = chart_.series.front().values;
    const double scale = most() > 0 ? longest / most() : 0;
    width_ = longest + 60;
    height_ = row * static_cast<double>(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
      const double y = row * static_cast<double>(i);
      const double value = std::max(values[i].value_or(0), 0.0);
      text(0, y + 14, "start", label(i));
      bar(0, .5, y + 19, std::max(value * scale, .1), 12);
      text(value * scale + 8, y + 25 + bottom_of_text, "start",
           values[i] ? number(*values[i]) : "–");
    }
  }

  // --- upright bars and lines

  void draw_over_time() {
    const auto count = static_cast<double>(chart_.labels.size());
    slot_ = std::clamp(620 / std::max(count, 1.0), 14.0, 88.0);
    const double step = step_for(most());
    const double ticks = std::max(std::ceil(most() / step), 1.0);
    top_ = chart_.series.size() > 1 ? 44 : 22;
    left_ = character * static_cast<double>(number(step * ticks).size()) + 10;
    scale_ = 150 / (step * ticks);
    bottom_ = top_ + 150;
    width_ = std::max(left_ + slot_ * count + 12, legend());
    height_ = bottom_ + 26;
    for (double tick = 0; tick <= ticks; ++tick) {
      const double y = y_of(step * tick);
      drawn_ += fmt::format(
          "<line class=\"axis\" x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" "
          "y2=\"{:.1f}\"/>\n",
          left_, y, width_, y);
      text(left_ - 6, y + bottom_of_text, "end", number(step * tick));
    }
    draw_bars();
    for (const Chart::Series& series : chart_.series) {
      if (series.is_line) draw_line(series);
    }
    draw_labels();
  }

  [[nodiscard]] double y_of(double value) const {
    return bottom_ - std::max(value, 0.0) * scale_;
  }
  [[nodiscard]] double middle_of(std::size_t i) const {
    return left_ + slot_ * (static_cast<double>(i) + .5);
  }

  /// Draws what each series looks like, if there are several; its width.
  double legend() {
    if (chart_.series.size() < 2) return 0;
    double x = left_;
    std::size_t kind = 0;
    for (const Chart::Series& series : chart_.series) {
      if (series.is_line) {
        drawn_ += fmt::format(
            "<path class=\"trend\" d=\"M{:.1f} 10h16\"/>\n"
            "<circle cx=\"{:.1f}\" cy=\"10\" r=\"4\"/>\n",
            x, x + 8);
      } else {
        bar(kind++, x, 4, 12, 12);
      }
      const std::string name = said(series.name, style_);
      text(x + 22, 10 + bottom_of_text, "start", name);
      x += 40 + character * static_cast<double>(utf8::count(name));
    }
    if (kind > 1) {
      drawn_ += fmt::format(
          "<pattern id=\"{}-hatch\" width=\"5\" height=\"5\" "
          "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
          "<path class=\"hatch\" d=\"M0 0v5\"/></pattern>\n",
          id_);
    }
    return x;
  }

  void draw_bars() {
    std::size_t kinds = 0;
    for (const Chart::Series& series : chart_.series) {
      if (!series.is_line) ++kinds;
    }
    if (kinds == 0) return;
    const double all = std::min(slot_ * .7, 44.0);
    const double wide = all / static_cast<double>(kinds);
    std::size_t kind = 0;
    for (const Chart::Series& series : chart_.series) {
      if (series.is_line) continue;
      for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (!series.values[i]) continue;
        const double value = *series.values[i];
        const double x =
            middle_of(i) - all / 2 + wide * static_cast<double>(kind);
        if (value > 0) {
          bar(kind, x, y_of(value), wide - 1, bottom_ - y_of(value));
        }
        if (wide >= 12) {
          text(x + wide / 2, y_of(value) - 3, "middle", number(value));
        }
      }
      ++kind;
    }
  }

  void draw_line(const Chart::Series& series) {
    std::string path;
    bool pen_down = false;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
      if (!series.values[i]) {
        pen_down = false;  // a gap is a gap
        continue;
      }
      const double x = middle_of(i);
      const double y = y_of(*series.values[i]);
      path += fmt::format("{}{:.1f} {:.1f}", pen_down ? "L" : "M", x, y);
      pen_down = true;
      drawn_ +=
          fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"4\"/>\n", x, y);
      if (slot_ >= 24) text(x, y - 8, "middle", number(*series.values[i]));
    }
    drawn_ += R"(<path class="trend" d=")" + path + "\"/>\n";
  }

  /// As many labels as there is room for.
  void draw_labels() {
    std::size_t longest = 1;
    for (std::size_t i = 0; i < chart_.labels.size(); ++i) {
      longest = std::max(longest, utf8::count(label(i)));
    }
    const double room = character * static_cast<double>(longest) + 8;
    const auto every =
        static_cast<std::size_t>(std::max(std::ceil(room / slot_), 1.0));
    for (std::size_t i = 0; i < chart_.labels.size(); i += every) {
      text(middle_of(i), bottom_ + 18, "middle", label(i));
    }
  }

  const Chart& chart_;
  std::string id_;
  const Style& style_;
  std::string drawn_;
  double width_ = 0;
  double height_ = 0;
  double slot_ = 0;
  double left_ = 0;
  double top_ = 0;
  double bottom_ = 0;
  double scale_ = 0;
};

}  // namespace

std::string chart_as_svg(const Chart& chart, std::size_t number,
                         const Style& style) {
  return Drawing(chart, number, style).svg();
}

}  // namespace bra::render
