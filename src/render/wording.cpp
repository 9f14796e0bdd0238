#include "render/wording.h"

#include <fmt/format.h>

#include <cmath>

#include "render/printable.h"
#include "text/personal_number.h"

namespace bra::render {
namespace {

struct Writer {
  const Style& style;

  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(bool is) const {
    return said(is ? "yes" : "no", style);
  }
  std::string operator()(std::int64_t is) const { return std::to_string(is); }
  std::string operator()(double is) const {
    return number_text(is, style.speech->language().decimal_mark);
  }
  std::string operator()(const std::string& is) const { return printable(is); }
  std::string operator()(Day is) const { return is.iso(); }
  std::string operator()(const Named& is) const {
    if (is.ours) return std::string(style.speech->say(is.name));
    return printable(is.name.empty() ? is.id : is.name);
  }
  std::string operator()(const List& is) const {
    std::string out;
    for (const Value& item : is) append(out, item, ", ");
    return out;
  }
  std::string operator()(const Object& is) const {
    std::string out;
    for (const auto& [key, item] : is) append(out, item, " ");
    return out;
  }

 private:
  void append(std::string& out, const Value& item,
              std::string_view between) const {
    const std::string text = value_text(item, style);
    if (text.empty()) return;
    if (!out.empty()) out += between;
    out += text;
  }
};

}  // namespace

std::string said(const Message& message, const Style& style) {
  return printable_line(hide_personal_numbers(style.speech->say(message)));
}

std::string passage_text(const Passage& passage, const Style& style) {
  if (passage.ours) return said(passage.ours, style);
  const std::string text = hide_personal_numbers(passage.text);
  return passage.level > 0 ? printable_line(text) : printable(text);
}

std::string value_text(const Value& value, const Style& style) {
  return std::visit(Writer{style}, value.is);
}

std::string number_text(double number, std::string_view decimal_mark) {
  if (!std::isfinite(number)) return {};
  std::string text = fmt::format("{}", number);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  if (const auto point = text.find('.'); point != text.npos) {
    text.replace(point, 1, decimal_mark);
  }
  return text;
}

}  // namespace bra::render
