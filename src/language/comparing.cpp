#include "language/comparing.h"

#include <algorithm>
#include <optional>

#include "text/simple_fold.h"
#include "text/utf8.h"

namespace bra {
namespace {

constexpr std::string_view no_break = "\xC2\xA0";

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// The key of a trimmed text whose characters all fold simply, written to
// `out`, which has room for the text: its size, or nothing for another text.
std::optional<std::size_t> simple_key(std::string_view text, char* out) {
  std::size_t kept = 0;
  bool blank = false;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (is_blank(c)) {
      blank = true;
      ++at;
      continue;
    }
    if (static_cast<unsigned char>(c) < 0x80) {
      if (blank) out[kept++] = ' ';
      blank = false;
      out[kept++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c;
      ++at;
      continue;
    }
    char folded[3];
    const std::size_t size =
        utf8::fold_simple(text.data() + at, text.size() - at, folded);
    if (size == 0) return {};
    at += size;
    if (size == 2 && std::string_view(folded, size) == no_break) {
      blank = true;
      continue;
    }
    if (blank) out[kept++] = ' ';
    blank = false;
    out[kept++] = folded[0];
    for (std::size_t i = 1; i < size; ++i) out[kept++] = folded[i];
  }
  return kept;
}

std::string other_key(std::string_view text) {
  std::string folded = utf8::fold(text);
  std::size_t kept = 0;
  bool blank = false;
  for (std::size_t at = 0; at < folded.size(); ++at) {
    char c = folded[at];
    if (std::string_view(folded).substr(at).starts_with(no_break)) {
      c = ' ';
      ++at;
    }
    if (is_blank(c)) {
      blank = true;
      continue;
    }
    if (blank) folded[kept++] = ' ';
    blank = false;
    folded[kept++] = c;
  }
  folded.resize(kept);
  return folded;
}

// phrase_at() for any text: by trying every size that it could have.
std::size_t any_phrase_at(std::string_view text, std::string_view known) {
  std::size_t size = known.size();
  if (size <= text.size() && !utf8::may_need_nfc(text.substr(0, size))) {
    return is_border(text, size) && utf8::fold(text.substr(0, size)) == known
               ? size
               : 0;
  }
  const std::size_t longest = std::min(known.size() * 2, text.size());
  for (size = std::min(size, text.size()); size <= longest; ++size) {
    if (is_border(text, size) && utf8::fold(text.substr(0, size)) == known) {
      return size;
    }
  }
  return 0;
}

}  // namespace

std::string comparable(std::string_view text) {
  text = utf8::trim(text);
  std::string key(text.size(), '\0');
  const auto size = simple_key(text, key.data());
  if (!size) return other_key(text);
  key.resize(*size);
  return key;
}

Comparable::Comparable(std::string_view text) {
  text = utf8::trim(text);
  if (text.size() <= near_.size()) {
    if (const auto size = simple_key(text, near_.data())) {
      text_ = {near_.data(), *size};
      return;
    }
  }
  far_ = comparable(text);
  text_ = far_;
}

bool is_border(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  return !utf8::is_word(utf8::decode(text, at));
}

std::size_t phrase_at(std::string_view text, std::string_view known) {
  for (std::size_t at = 0; at < known.size();) {
    if (at >= text.size()) return 0;
    char folded[3];
    const std::size_t size =
        utf8::fold_simple(text.data() + at, text.size() - at, folded);
    if (size == 0) return any_phrase_at(text, known);
    const std::string_view rest = known.substr(at);
    at += size;
    if (!rest.starts_with(std::string_view(folded, size))) {
      // It may still become another letter with a mark that follows it.
      const bool marked =
          at < text.size() && static_cast<unsigned char>(text[at]) >= 0xCC;
      return marked ? any_phrase_at(text, known) : 0;
    }
  }
  return is_border(text, known.size()) ? known.size() : 0;
}

}  // namespace bra
