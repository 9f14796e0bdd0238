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

// Whether an address may be broken before `at`, after `/` or `..`.
bool is_step(std::string_view word, std::size_t at) {
  if (at == 0 || at >= word.size()) return false;
  if (word[at - 1] == '/') return true;
  return at > 1 && word[at - 1] == '.' && word[at - 2] == '.' &&
         word[at] != '.';
}

bool is_among(std::string_view word, std::size_t at, std::string_view letters) {
  const std::size_t start = at;
  utf8::decode(word, at);
  return letters.find(word.substr(start, at - start)) != letters.npos;
}

// Whether a syllable may begin at `at`: a single consonant before a vowel
// belongs to the syllable of the vowel. So Swedish divides its words; what it
// would rather do with compounds takes a dictionary.
bool begins_syllable(std::string_view word, std::size_t at) {
  constexpr std::string_view consonants = "bcdfghjklmnpqrstvwxz";
  constexpr std::string_view letters = "aeiouyåäöéüabcdfghjklmnpqrstvwxz";
  constexpr std::string_view vowels = "aeiouyåäöéü";
  constexpr std::size_t fewest = 3;  // letters on either side
  if (at < fewest || at + fewest > word.size()) return false;
  if (consonants.find(word[at]) == consonants.npos) return false;
  std::size_t before = at - 1;
  while (before > 0 && (word[before] & '\xC0') == '\x80') --before;
  return is_among(word, at + 1, vowels) && is_among(word, before, letters);
}

// How the first line of a word that is too wide for it ends.
struct Head {
  std::size_t bytes = 0;
  bool hyphen = false;
};

// The bytes of the longest beginning of `word` that is at most `width` wide,
// and at least one character with its combining marks.
std::size_t longest_head(std::string_view word, std::size_t width) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t start = at;
    utf8::decode(word, at);
    columns += utf8::width(word.substr(start, at - start));
    if (columns > width && start > 0) return start;
  }
  return word.size();
}

Head head(std::string_view word, std::size_t width) {
  const std::size_t longest = longest_head(word, width);
  if (longest == word.size()) return {longest};
  for (std::size_t at = longest; at > 0; --at) {
    if (is_step(word, at)) return {at};
  }
  for (std::size_t at = longest; at > longest / 2; --at) {
    if (begins_syllable(word, at) && utf8::width(word.substr(0, at)) < width) {
      return {at, true};
    }
  }
  return {longest};
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
      const auto [bytes, hyphen] = head(word, room);
      if (bytes == word.size()) break;
      lines_.back() += word.substr(0, bytes);
      if (hyphen) lines_.back() += '-';
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

std::size_t widest_piece(std::string_view text) {
  std::size_t widest = 0;
  split(text, '\n', [&](std::string_view line) {
    split(line, ' ', [&](std::string_view word) {
      std::size_t from = 0;
      for (std::size_t at = 1; at <= word.size(); ++at) {
        if (at < word.size() && !is_step(word, at)) continue;
        widest = std::max(widest, utf8::width(word.substr(from, at - from)));
        from = at;
      }
    });
  });
  return widest;
}

}  // namespace bra::render
