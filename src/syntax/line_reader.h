// LineReader: the lines of a text, one after the other. A line ends at LF,
// CRLF or a lone CR.

#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace bra::syntax {

class LineReader {
 public:
  explicit LineReader(std::string_view text, std::size_t from = 0)
      : text_(text), at_(from) {}

  [[nodiscard]] bool done() const { return at_ >= text_.size(); }
  /// Where the next line begins.
  [[nodiscard]] std::size_t offset() const { return at_; }

  /// The next line without its line end. There must be one.
  std::string_view next() {
    const std::size_t begin = at_;
    const std::size_t feed = seek(feed_, '\n');
    const std::size_t end = std::min(feed, seek(return_, '\r'));
    at_ = end == feed || feed != end + 1 ? end + 1 : end + 2;
    return text_.substr(begin, end - begin);
  }

 private:
  // Where `c` comes next. Remembered until it is passed: a file without any
  // must not be searched to its end for every line.
  std::size_t seek(std::size_t& known, char c) const {
    if (known == 0 || known < at_)
      known = std::min(text_.find(c, at_), text_.size());
    return known;
  }

  std::string_view text_;
  std::size_t at_;
  std::size_t feed_ = 0;
  std::size_t return_ = 0;
};

}  // namespace bra::syntax
