#include "render/wrap.h"

#include <algorithm>

#include "text/utf8.h"

namespace bra::render {
namespace {

// Calls `use` with each piece of `text` between separators.
template <class Use>
void split(std::string_view text, char separator, Use use) {
  for (std::size_t at = 0;;) {
    const std::size_t end = std::min(text.find(separator, at), text.size());
    use(text.substr(at, end - at));
    if (end == text.size()) return;
    at = end + 1;
  }
}

std::string_view without_blanks_after(std::string_view line) {
  return line.substr(0, line.find_last_not_of(' ') + 1);
}

// The bytes of the longest beginning of `word` that is at most `width` wide,
// and at least one character with its combining marks.
std::size_t head(std::string_view word, std::size_t width) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t start = at;
    utf8::decode(word, at);
    columns += utf8::width(word.substr(start, at - start));
    if (columns > width && start > 0) return start;
  }
  return word.size();
}

class Wrapper {
 public:
  Wrapper(std::size_t width, std::size_t hanging)
      : width_(width), hanging_(hanging) {}

  void add_line(std::string_view line) {
    begin_line(line);
    while (!line.empty()) {
      const std::size_t word =
          std::min(line.find_first_not_of(' '), line.size());
      const std::size_t end = std::min(line.find(' ', word), line.size());
      add_word(line.substr(0, word), line.substr(word, end - word));
      line.remove_prefix(end);
    }
  }

  std::vector<std::string> take() { return std::move(lines_); }

 private:
  // What the line begins with is its indent, unless that takes half the width.
  void begin_line(std::string_view& line) {
    line = without_blanks_after(line);
    const std::size_t lead = std::min(line.find_first_not_of(' '), line.size());
    line.remove_prefix(lead);
    const std::size_t own = lead <= width_ / 2 ? lead : 0;
    const std::size_t first = lines_.empty() ? 0 : hanging_;
    indent_ = std::max(own, hanging_);
    lines_.emplace_back(std::max(own, first), ' ');
    columns_ = lines_.back().size();
    fresh_ = true;
  }

  void next_line() {
    lines_.emplace_back(indent_, ' ');
    columns_ = indent_;
    fresh_ = true;
  }

  void add_word(std::string_view blanks, std::string_view word) {
    if (word.empty()) return;
    std::size_t wide = utf8::width(word);
    if (!fresh_ && columns_ + blanks.size() + wide <= width_) {
      lines_.back() += blanks;
      columns_ += blanks.size();
    } else if (!fresh_) {
      next_line();
    }
    while (columns_ + wide > width_) {
      const std::size_t room = width_ > columns_ ? width_ - columns_ : 1;
      const std::size_t bytes = head(word, room);
      if (bytes == word.size()) break;
      lines_.back() += word.substr(0, bytes);
      wide -= utf8::width(word.substr(0, bytes));
      word.remove_prefix(bytes);
      next_line();
    }
    lines_.back() += word;
    columns_ += wide;
    fresh_ = false;
  }

  std::size_t width_;
  std::size_t hanging_;
  std::size_t indent_ = 0;
  std::vector<std::string> lines_;
  std::size_t columns_ = 0;
  bool fresh_ = true;
};

}  // namespace

std::vector<std::string> wrap(std::string_view text, std::size_t width,
                              std::size_t hanging) {
  if (width == 0) {
    std::vector<std::string> lines;
    split(text, '\n', [&](std::string_view line) {
      lines.emplace_back(without_blanks_after(line));
    });
    return lines;
  }
  Wrapper wrapper(width, hanging);
  split(text, '\n', [&](std::string_view line) { wrapper.add_line(line); });
  return wrapper.take();
}

std::size_t widest_line(std::string_view text) {
  std::size_t widest = 0;
  split(text, '\n', [&](std::string_view line) {
    widest = std::max(widest, utf8::width(line));
  });
  return widest;
}

std::size_t widest_word(std::string_view text) {
  std::size_t widest = 0;
  split(text, '\n', [&](std::string_view line) {
    split(line, ' ', [&](std::string_view word) {
      widest = std::max(widest, utf8::width(word));
    });
  });
  return widest;
}

}  // namespace bra::render
