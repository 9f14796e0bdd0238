#include "syntax/html_block.h"

#include <algorithm>

#include "syntax/line_cursor.h"
#include "text/ascii.h"

namespace bra::syntax {
namespace {

constexpr std::string_view verbatim_elements[] = {"pre", "script", "style"};
constexpr std::string_view verbatim_ends[] = {"</pre>", "</script>",
                                              "</style>"};

// Sorted, for the search.
constexpr std::string_view block_elements[] = {
    "address",  "article",    "aside",  "base",     "basefont", "blockquote",
    "body",     "caption",    "center", "col",      "colgroup", "dd",
    "details",  "dialog",     "dir",    "div",      "dl",       "dt",
    "fieldset", "figcaption", "figure", "footer",   "form",     "frame",
    "frameset", "h1",         "h2",     "h3",       "h4",       "h5",
    "h6",       "head",       "header", "hr",       "html",     "iframe",
    "legend",   "li",         "link",   "main",     "menu",     "menuitem",
    "nav",      "noframes",   "ol",     "optgroup", "option",   "p",
    "param",    "section",    "source", "summary",  "table",    "tbody",
    "td",       "tfoot",      "th",     "thead",    "title",    "tr",
    "track",    "ul"};
static_assert(std::ranges::is_sorted(block_elements));

constexpr char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
constexpr bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

// Reads a tag from its start. Each step answers whether it found its part.
class TagReader {
 public:
  explicit TagReader(std::string_view text) : text_(text) {}

  bool take(char c) {
    if (text_.empty() || text_.front() != c) return false;
    text_.remove_prefix(1);
    return true;
  }
  bool take_blanks() { return take_while(is_blank); }
  // The name of a tag: letters, digits and hyphens, a letter first.
  bool take_name() {
    if (text_.empty() || !is_letter(text_.front())) return false;
    return take_while(
        [](char c) { return is_letter(c) || is_digit(c) || c == '-'; });
  }
  // `name`, `name=value` or `name="value"`.
  bool take_attribute() {
    const auto begins = [](char c) {
      return is_letter(c) || c == '_' || c == ':';
    };
    if (text_.empty() || !begins(text_.front())) return false;
    take_while([&](char c) {
      return begins(c) || is_digit(c) || c == '.' || c == '-';
    });
    const TagReader before_value = *this;
    take_blanks();
    if (take('=')) {
      take_blanks();
      return take_value();
    }
    *this = before_value;
    return true;
  }
  [[nodiscard]] std::string_view rest() const { return text_; }

 private:
  template <class Wanted>
  bool take_while(Wanted wanted) {
    const auto end = std::ranges::find_if_not(text_, wanted);
    const auto size = static_cast<std::size_t>(end - text_.begin());
    text_.remove_prefix(size);
    return size > 0;
  }
  bool take_value() {
    for (const char quote : {'"', '\''}) {
      if (!take(quote)) continue;
      const std::size_t end = text_.find(quote);
      if (end == text_.npos) return false;
      text_.remove_prefix(end + 1);
      return true;
    }
    constexpr std::string_view never = "\"'=<>`";
    return take_while(
        [&](char c) { return !is_blank(c) && never.find(c) == never.npos; });
  }

  std::string_view text_;
};

// Whether `line`, after `<`, is one whole tag and nothing else.
bool is_lone_tag(std::string_view line) {
  TagReader reader(line);
  const bool closing = reader.take('/');
  if (!reader.take_name()) return false;
  if (!closing) {
    while (reader.take_blanks()) {
      if (!reader.take_attribute()) break;
    }
    reader.take('/');
  } else {
    reader.take_blanks();
  }
  return reader.take('>') && LineCursor(reader.rest()).blank();
}

bool holds_ignoring_case(std::string_view text, std::string_view wanted) {
  const auto same = [](char a, char b) { return lower(a) == b; };
  return std::search(text.begin(), text.end(), wanted.begin(), wanted.end(),
                     same) != text.end();
}

// Whether `name`, in whatever case, is one of `known`, which is sorted.
template <std::size_t size>
bool names(std::string_view name, const std::string_view (&known)[size]) {
  return std::ranges::binary_search(
      known, name, [](std::string_view a, std::string_view b) {
        return std::ranges::lexicographical_compare(a, b, {}, lower, lower);
      });
}

}  // namespace

HtmlKind html_block_start(std::string_view line, bool in_paragraph) {
  if (line.size() < 2 || line.front() != '<') return HtmlKind::none;
  if (line.starts_with("<!--")) return HtmlKind::comment;
  if (line.starts_with("<?")) return HtmlKind::instruction;
  if (line.starts_with("<![CDATA[")) return HtmlKind::cdata;
  if (line[1] == '!') {
    const bool declares = line.size() > 2 && line[2] >= 'A' && line[2] <= 'Z';
    return declares ? HtmlKind::declaration : HtmlKind::none;
  }
  const bool closing = line[1] == '/';
  const std::string_view tag = line.substr(closing ? 2 : 1);
  TagReader reader(tag);
  if (!reader.take_name()) return HtmlKind::none;
  const std::string_view rest = reader.rest();
  const std::string_view name = tag.substr(0, tag.size() - rest.size());
  const bool parted =
      rest.empty() || is_blank(rest.front()) || rest.front() == '>';
  if (parted && !closing && names(name, verbatim_elements)) {
    return HtmlKind::verbatim;
  }
  if ((parted || rest.starts_with("/>")) && names(name, block_elements)) {
    return HtmlKind::block;
  }
  if (in_paragraph || !is_lone_tag(line.substr(1))) return HtmlKind::none;
  return HtmlKind::tag;
}

bool html_block_ends(HtmlKind kind, std::string_view line) {
  const auto holds = [line](std::string_view mark) {
    return line.find(mark) != line.npos;
  };
  switch (kind) {
    case HtmlKind::verbatim:
      return std::ranges::any_of(verbatim_ends, [line](std::string_view end) {
        return holds_ignoring_case(line, end);
      });
    case HtmlKind::comment:
      return holds("-->");
    case HtmlKind::instruction:
      return holds("?>");
    case HtmlKind::declaration:
      return holds(">");
    case HtmlKind::cdata:
      return holds("]]>");
    case HtmlKind::none:
    case HtmlKind::block:
    case HtmlKind::tag:
      return false;
  }
  return false;
}

}  // namespace bra::syntax
