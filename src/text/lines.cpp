#include "text/lines.h"

#include <algorithm>

#include "text/utf8.h"

namespace bra {

std::size_t byte_order_mark(std::string_view text) {
  return text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

Lines::Lines(const Source& source) : text_(source.text) {
  starts_.push_back(static_cast<std::uint32_t>(byte_order_mark(text_)));
  // Looked for one kind at a time, as memory is searched quickest. What comes
  // first of the two ends the line.
  std::size_t feed = text_.find('\n', starts_.front());
  std::size_t back = text_.find('\r', starts_.front());
  while (feed != text_.npos || back != text_.npos) {
    const bool both = back != text_.npos && back + 1 == feed;
    const std::size_t after = (both ? feed : std::min(feed, back)) + 1;
    starts_.push_back(static_cast<std::uint32_t>(after));
    if (feed < after) feed = text_.find('\n', after);
    if (back < after) back = text_.find('\r', after);
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
