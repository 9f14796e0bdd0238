#include "command/remarks.h"

#include <algorithm>

#include "text/pieces.h"
#include "text/utf8.h"

namespace bra::command {
namespace {

// As wide as the files themselves.
constexpr std::size_t widest = 78;

/// Whole lines, parted where a word would be the first too many.
std::string wrapped(std::string_view text, std::size_t indent) {
  const std::string margin(indent, ' ');
  std::string out;
  std::size_t width = 0;
  for (const std::string_view word : pieces(text, ' ')) {
    const std::size_t size = utf8::count(word);
    if (width > 0 && width + 1 + size <= widest) {
      out += ' ';
      width += 1 + size;
    } else {
      out += width == 0 ? "# " : "\n" + margin + "# ";
      width = indent + 2 + size;
    }
    out += word;
  }
  return out;
}

}  // namespace

std::vector<Remark> remarks_in(std::string_view yaml) {
  std::vector<Remark> remarks;
  bool goes_on = false;
  for (std::size_t at = 0; at < yaml.size();) {
    const std::size_t end = std::min(yaml.find('\n', at), yaml.size());
    const std::string_view line = yaml.substr(at, end - at);
    const std::size_t begin = line.find_first_not_of(' ');
    const bool alone = begin != line.npos && line.substr(begin, 2) == "# ";
    const std::size_t inside = alone ? begin : line.find(" # ");
    if (inside != line.npos) {
      const std::size_t mark = alone ? inside : inside + 1;
      const std::string_view text = line.substr(mark + 2);
      if (alone && goes_on && remarks.back().indent == begin) {
        remarks.back().text += ' ' + std::string(text);
        remarks.back().end = end;
      } else {
        remarks.push_back({.begin = at + mark,
                           .end = end,
                           .indent = alone ? begin : 0,
                           .alone = alone,
                           .text = std::string(text)});
      }
    }
    goes_on = alone;
    at = end + 1;
  }
  return remarks;
}

std::string with_remarks_in(const Speech& speech, std::string_view yaml) {
  std::string out;
  std::size_t at = 0;
  for (const Remark& remark : remarks_in(yaml)) {
    const std::string_view here = speech.say(std::string_view(remark.text));
    if (here == remark.text) continue;
    out += yaml.substr(at, remark.begin - at);
    out +=
        remark.alone ? wrapped(here, remark.indent) : "# " + std::string(here);
    at = remark.end;
  }
  return out + std::string(yaml.substr(at));
}

}  // namespace bra::command
