// scdoc laid out for a terminal. As much of its markup as our pages use.

#include <algorithm>

#include "command/manual.h"
#include "render/wrap.h"
#include "text/utf8.h"
#include "text/word_bytes.h"

namespace bra::command {
namespace {

constexpr std::size_t page_width = 80;
constexpr std::size_t indent = 4;

// Stand for a change of rendition while text is wrapped: no columns wide, and
// in no page.
constexpr char bold = '\x01';
constexpr char underlined = '\x02';
constexpr char plain = '\x03';

/// `*bold*`, `_underlined_` and `\_` in one paragraph.
std::string without_markup(std::string_view text) {
  std::string out;
  char now = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '\\' && at + 1 < text.size()) {
      out += text[++at];
      continue;
    }
    const bool within = at > 0 && at + 1 < text.size() &&
                        is_word_byte(text[at - 1]) &&
                        is_word_byte(text[at + 1]);
    if (c == '*' || (c == '_' && !within)) {
      out += now == c ? plain : c == '*' ? bold : underlined;
      now = now == c ? '\0' : c;
      continue;
    }
    out += c;
  }
  return out;
}

class Layout {
 public:
  explicit Layout(const render::Style& style)
      : colour_(style.colour),
        width_(style.width == 0 ? page_width
                                : std::min(style.width, page_width)) {}

  std::string of(std::string_view text) {
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      line(text.substr(0, end));
      text.remove_prefix(std::min(end + 1, text.size()));
    }
    flush();
    return std::move(out_);
  }

 private:
  void line(std::string_view line) {
    if (line == "```") {
      flush();
      part();
      literal_ = !literal_;
    } else if (literal_) {
      out_ += std::string(line) + '\n';
      parted_ = false;
    } else if (line.empty()) {
      flush();
      part();
    } else if (is_title(line)) {
      return;
    } else if (line.starts_with("# ") || line.starts_with("## ")) {
      flush();
      part();
      paragraph_ = '*' + std::string(line.substr(line.find(' ') + 1)) + '*';
      flush();
    } else if (line.front() == '\t') {
      // What stands right above is the term that this explains.
      if (before_ == 0) flush();
      before_ = indent;
      add(line.substr(1));
    } else if (line.starts_with("- ")) {
      flush();
      before_ = 0;
      hanging_ = 2;
      add(line);
    } else {
      if (before_ != 0) flush();
      add(line.substr(std::min(line.find_first_not_of(' '), line.size())));
    }
  }

  /// `bra(1) "bra" "User commands"`, the first line of a page.
  [[nodiscard]] bool is_title(std::string_view line) const {
    return out_.empty() && paragraph_.empty() && line.ends_with('"') &&
           line.find('(') < line.find(" \"");
  }

  void add(std::string_view text) {
    if (!paragraph_.empty()) paragraph_ += ' ';
    paragraph_ += text;
  }

  /// A blank line, unless there is one already.
  void part() {
    if (!parted_) out_ += '\n';
    parted_ = true;
  }

  void flush() {
    if (!paragraph_.empty()) {
      const std::string text = without_markup(paragraph_);
      for (const std::string& line :
           render::wrap(text, width_ - before_, hanging_)) {
        out_.append(before_, ' ');
        write(line);
        out_ += '\n';
      }
      parted_ = false;
      now_ = plain;
    }
    paragraph_.clear();
    before_ = 0;
    hanging_ = 0;
  }

  void write(std::string_view line) {
    const auto begin = [&] {
      if (now_ == bold) out_ += "\x1b[1m";
      if (now_ == underlined) out_ += "\x1b[4m";
    };
    if (colour_) begin();
    for (const char c : line) {
      if (c != bold && c != underlined && c != plain) {
        out_ += c;
        continue;
      }
      if (colour_ && now_ != plain) out_ += "\x1b[0m";
      now_ = c;
      if (colour_) begin();
    }
    if (colour_ && now_ != plain) out_ += "\x1b[0m";
  }

  bool colour_;
  std::size_t width_;
  std::string out_;
  std::string paragraph_;
  std::size_t before_ = 0;   ///< blanks before each of its lines
  std::size_t hanging_ = 0;  ///< and before all but its first
  char now_ = plain;
  bool literal_ = false;
  bool parted_ = true;
};

}  // namespace

std::string manual_text(std::string_view scdoc, const render::Style& style) {
  return Layout(style).of(scdoc);
}

}  // namespace bra::command
