#include "render/spreadsheet.h"

#include "render/printable.h"
#include "render/wording.h"
#include "text/utf8.h"

namespace bra::render {
namespace {

// = + - @ in either width, and the blanks that spreadsheets skip before them.
bool begins_formula(std::string_view text) {
  if (text.empty()) return false;
  std::size_t at = 0;
  switch (utf8::decode(text, at)) {
    case U'=':
    case U'+':
    case U'-':
    case U'@':
    case U'\t':
    case U'\r':
    case U'\n':
    case U'＝':
    case U'＋':
    case U'－':
    case U'＠':
      return true;
    default:
      return false;
  }
}

// Numbers and days of our own are what they look like: -3 is no formula.
bool may_be_formula(const Value& value) {
  return std::holds_alternative<std::string>(value.is) ||
         value.named() != nullptr || std::holds_alternative<List>(value.is) ||
         std::holds_alternative<Object>(value.is);
}

std::string joined(const Value& value, std::string_view decimal_mark);

struct Writer {
  std::string_view decimal_mark;

  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(bool is) const { return is ? "true" : "false"; }
  std::string operator()(std::int64_t is) const { return std::to_string(is); }
  std::string operator()(double is) const {
    return number_text(is, decimal_mark);
  }
  std::string operator()(const std::string& is) const { return is; }
  std::string operator()(Day is) const { return is.iso(); }
  std::string operator()(const Named& is) const { return is.id; }
  std::string operator()(const List& is) const {
    std::string out;
    for (const Value& item : is) append(out, item, "; ");
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
    const std::string text = joined(item, decimal_mark);
    if (text.empty()) return;
    if (!out.empty()) out += between;
    out += text;
  }
};

std::string joined(const Value& value, std::string_view decimal_mark) {
  return std::visit(Writer{decimal_mark}, value.is);
}

}  // namespace

std::string cell_text(const Value& value, std::string_view decimal_mark) {
  const std::string text = joined(value, decimal_mark);
  const bool formula = may_be_formula(value) && begins_formula(text);
  return (formula ? "'" : "") + printable(text);
}

}  // namespace bra::render
