#include "write/remarks.h"

namespace bra::write {

std::vector<std::string_view> remarks_in(std::string_view text) {
  constexpr std::string_view start = "<!--";
  constexpr std::string_view end = "-->";
  std::vector<std::string_view> remarks;
  for (std::size_t at = text.find(start); at != text.npos;) {
    const std::size_t close = text.find(end, at + start.size());
    if (close == text.npos) break;
    remarks.push_back(text.substr(at, close + end.size() - at));
    at = text.find(start, close);
  }
  return remarks;
}

std::string without_remarks(std::string_view text) {
  std::string out(text);
  for (const std::string_view remark : remarks_in(text)) {
    const auto at = static_cast<std::size_t>(remark.data() - text.data());
    out.replace(at, remark.size(), remark.size(), ' ');
  }
  return out;
}

std::string with_remarks_of(std::string_view old, std::string text) {
  for (const std::string_view remark : remarks_in(old)) {
    if (text.find(remark) != text.npos) continue;
    text += ' ';
    text += remark;
  }
  return text;
}

}  // namespace bra::write
