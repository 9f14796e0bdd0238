#include "text/lines.h"

#include <algorithm>

#include "text/utf8.h"

namespace bra {

std::size_t byte_order_mark(std::string_view text) {
  return text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

Lines::Lines(const Source& source) : text_(source.text) {
  starts_.push_back(static_cast<std::uint32_t>(byte_order_mark(text_)));
  for (std::size_t at = starts_.front(); at < text_.size(); ++at) {
    const char c = text_[at];
    if (c != '\n' && c != '\r') continue;
    if (c == '\r' && at + 1 < text_.size() && text_[at + 1] == '\n') ++at;
    starts_.push_back(static_cast<std::uint32_t>(at + 1));
  }
}

Position Lines::position(std::size_t offset) const {
  offset = std::clamp<std::size_t>(offset, starts_.front(), text_.size());
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  const auto line = static_cast<std::uint32_t>(after - starts_.begin());
  const std::size_t start = starts_[line - 1];
  const auto before = text_.substr(start, offset - start);
  return {line, static_cast<std::uint32_t>(utf8::count(before)) + 1};
}

std::string_view Lines::line(std::uint32_t number) const {
  if (number == 0 || number > starts_.size()) return {};
  const std::size_t start = starts_[number - 1];
  const std::size_t end =
      number < starts_.size() ? starts_[number] : text_.size();
  std::string_view line = text_.substr(start, end - start);
  while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) {
    line.remove_suffix(1);
  }
  return line;
}

std::size_t Lines::start_of(std::uint32_t number) const {
  if (number == 0 || number > starts_.size()) return text_.size();
  return starts_[number - 1];
}

}  // namespace bra
