#include "write/public/legible.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "syntax/character_reference.h"
#include "text/ascii.h"
#include "text/hex.h"
#include "text/latin.h"
#include "text/utf8.h"
#include "text/yaml_escape.h"

namespace bra::write {
namespace {

/// What is said at the start of a text, and by how many bytes.
struct Said {
  std::string text;
  std::size_t size = 0;
};

// `%C3%B6`: one character in UTF-8.
std::optional<Said> percent_encoded(std::string_view text) {
  Said said;
  constexpr std::size_t longest = 4;
  while (said.text.size() < longest && text.size() >= said.size + 3 &&
         text[said.size] == '%') {
    const auto byte = hex_number(text.substr(said.size + 1, 2));
    if (!byte || *byte == 0) return {};
    said.text += static_cast<char>(*byte);
    said.size += 3;
    if (!utf8::first_invalid(said.text)) return said;
  }
  return {};
}

// Whether what follows a letter is small as it is, or as large.
bool goes_on_as_word(std::string_view text) {
  if (text.size() < 2) return false;
  const bool is_capital = text[0] < 'a';
  return (text[1] >= 'a' && text[1] <= 'z') ||
         (is_capital && text[1] >= 'A' && text[1] <= 'Z');
}

// `\u00f6` and `\n` in YAML; `\.` in Markdown.
std::optional<Said> backslashed(std::string_view text) {
  if (text.size() < 2) return {};
  if (const auto escape = yaml_escape(text)) {
    // In Markdown a letter stands for itself: `C:\nyheter`, `C:\NYHETER`.
    const bool is_letter = escape->size == 2 && text[1] != ' ';
    if (!is_letter || !goes_on_as_word(text.substr(1))) {
      Said said{.text = {}, .size = escape->size};
      utf8::append(said.text, escape->character);
      return said;
    }
  }
  constexpr std::string_view marks = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  if (marks.find(text[1]) == marks.npos) return {};
  return Said{.text = std::string(1, text[1]), .size = 2};
}

// Tags that may stand in the middle of a word.
constexpr std::string_view inline_tags[] = {
    "b",   "i",   "u",   "s",     "em",   "del",  "ins",  "sub",
    "sup", "wbr", "big", "small", "code", "mark", "span", "strong"};

// `<b>`, `</em>`: without attributes, in which something could be said. Others
// part words.
std::optional<Said> tag(std::string_view text) {
  constexpr std::size_t longest = 12;
  std::size_t at = text.substr(1).starts_with('/') ? 2 : 1;
  const std::size_t begin = at;
  const auto is_letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  };
  while (at < text.size() && at < longest &&
         (is_letter(text[at]) || (at > begin && hex_digit(text[at])))) {
    ++at;
  }
  const std::string_view name = text.substr(begin, at - begin);
  while (at < text.size() && (text[at] == ' ' || text[at] == '/')) ++at;
  if (name.empty() || at >= text.size() || text[at] != '>') return {};
  const bool is_inline =
      std::find(std::begin(inline_tags), std::end(inline_tags),
                utf8::fold(name)) != std::end(inline_tags);
  return Said{.text = is_inline ? "" : " ", .size = at + 1};
}

std::optional<Said> said_otherwise(std::string_view text) {
  switch (text.front()) {
    case '*':
    case '`':
      return Said{.text = {}, .size = 1};
    case '%':
      return percent_encoded(text);
    case '\\':
      return backslashed(text);
    case '<':
      return tag(text);
    case '&':
      if (const auto found = syntax::character_reference(text)) {
        Said said{.text = {}, .size = found->size};
        utf8::append(said.text, found->character);
        return said;
      }
      return {};
    default:
      return {};
  }
}

bool is_mark_above(char32_t c) { return c >= 0x300 && c <= 0x36F; }

class Maker {
 public:
  /// Of a text of `size` bytes; little of one takes more room when it is said.
  explicit Maker(std::size_t size) {
    out_.text.reserve(size);
    out_.from.reserve(size);
    out_.to.reserve(size);
  }

  void add(std::string_view said, std::size_t from, std::size_t to) {
    for (std::size_t at = 0; at < said.size();) {
      const std::size_t start = at;
      if (said[at] >= ' ' && said[at] <= '~') {  // nearly all of a text
        last_ = out_.text.size();
        put(said.substr(at++, 1), from, to);
        continue;
      }
      const char32_t c = utf8::decode(said, at);
      if (c != '\n' && c != '\t' && c != '\r' && utf8::is_hidden(c)) continue;
      if (is_mark_above(c) && compose(said.substr(start, at - start), to)) {
        continue;
      }
      last_ = out_.text.size();
      const auto latin = may_look_latin(c) ? looks_like(c) : std::string_view();
      put(latin.empty() ? said.substr(start, at - start) : latin, from, to);
    }
  }
  Legible take() { return std::move(out_); }

 private:
  void put(std::string_view bytes, std::size_t from, std::size_t to) {
    if (bytes.size() == 1) {
      out_.text += bytes.front();
      out_.from.push_back(static_cast<std::uint32_t>(from));
      out_.to.push_back(static_cast<std::uint32_t>(to));
      return;
    }
    out_.text += bytes;
    out_.from.resize(out_.text.size(), static_cast<std::uint32_t>(from));
    out_.to.resize(out_.text.size(), static_cast<std::uint32_t>(to));
  }

  // The letter before and this mark as one letter.
  bool compose(std::string_view mark, std::size_t to) {
    if (out_.text.empty()) return false;
    // Nothing composes with a mark that is left over.
    std::size_t at = last_;
    if (is_mark_above(utf8::decode(out_.text, at))) return false;
    const std::string apart = out_.text.substr(last_) + std::string(mark);
    const std::string whole = utf8::nfc(apart);
    if (whole == apart) return false;
    const std::size_t from = out_.from[last_];
    out_.text.resize(last_);
    out_.from.resize(last_);
    out_.to.resize(last_);
    put(whole, from, to);
    return true;
  }

  Legible out_;
  /// Where the last character begins.
  std::size_t last_ = 0;
};

// The bytes of a line's end that YAML escapes in the middle of a number:
// nothing at all. Words stay parted, since the same ends a line in Markdown.
std::size_t joint_of_digits(std::string_view text, std::size_t at) {
  constexpr std::size_t widest = 64;
  if (text[at] != '\\' || at == 0 || !is_digit(text[at - 1])) return 0;
  const std::string_view rest = text.substr(at + 1, widest);
  const std::size_t size = rest.find_first_not_of(" \t\r\n");
  const bool is_joint = size != rest.npos && is_digit(rest[size]) &&
                        rest.substr(0, size).find('\n') != rest.npos;
  return is_joint ? size + 1 : 0;
}

}  // namespace

Legible legible(std::string_view original) {
  Maker maker(original.size());
  for (std::size_t at = 0; at < original.size();) {
    if (const std::size_t size = joint_of_digits(original, at); size > 0) {
      at += size;
      continue;
    }
    const std::string_view rest = original.substr(at);
    if (const auto said = said_otherwise(rest)) {
      maker.add(said->text, at, at + said->size);
      at += said->size;
      continue;
    }
    const std::size_t start = at;
    utf8::decode(original, at);
    maker.add(original.substr(start, at - start), start, at);
  }
  return maker.take();
}

}  // namespace bra::write
