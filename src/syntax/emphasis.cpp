#include "syntax/emphasis.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace bra::syntax {
namespace {

enum class Side { blank, word, punctuation };

Side side_of(char32_t c) {
  if (c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || c == 0x1680 ||
      (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
      c == 0x202F || c == 0x205F || c == 0x3000) {
    return Side::blank;
  }
  return utf8::is_word(c) ? Side::word : Side::punctuation;
}

Side side_before(std::string_view text, std::size_t at) {
  if (at == 0) return Side::blank;
  std::size_t start = at - 1;
  const auto continues = [](char c) { return (c & '\xC0') == '\x80'; };
  while (start > 0 && at - start < 4 && continues(text[start])) --start;
  return side_of(utf8::decode(text, start));
}

Side side_after(std::string_view text, std::size_t at) {
  return at == text.size() ? Side::blank : side_of(utf8::decode(text, at));
}

// A run that both opens and closes does not pair with one when the marks of
// both together are a multiple of three (rules 9 and 10).
bool sizes_fit(const EmphasisRun& opener, const EmphasisRun& closer) {
  if (!opener.can_close && !closer.can_open) return true;
  return (opener.size + closer.size) % 3 != 0 || closer.size % 3 == 0;
}

// Closers of one kind look for the same openers.
std::size_t kind_of(const EmphasisRun& closer) {
  return closer.size % 3 + (closer.can_open ? 3U : 0U) +
         (closer.mark == '_' ? 6U : 0U);
}
constexpr std::size_t kinds = 12;

}  // namespace

EmphasisRun emphasis_run(std::string_view written, std::size_t begin) {
  EmphasisRun run{.mark = written[begin]};
  const std::size_t end =
      std::min(written.find_first_not_of(run.mark, begin), written.size());
  run.size = run.left = end - begin;
  const Side before = side_before(written, begin);
  const Side after = side_after(written, end);
  const bool opens = after != Side::blank &&
                     (after != Side::punctuation || before != Side::word);
  const bool closes = before != Side::blank &&
                      (before != Side::punctuation || after != Side::word);
  // An underscore inside a word is a letter of it.
  const bool free = run.mark == '*';
  run.can_open = opens && (free || !closes || before == Side::punctuation);
  run.can_close = closes && (free || !opens || after == Side::punctuation);
  return run;
}

void erase_emphasis(std::span<EmphasisRun> runs, std::string& text, char gone) {
  // runs[0, open) are those that may still open. What a closer of some kind
  // has not found before floor[kind] no later one needs to look for there.
  std::size_t open = 0;
  std::array<std::size_t, kinds> floor{};
  for (const EmphasisRun& run : runs) {
    EmphasisRun closer = run;
    while (closer.can_close && closer.left > 0) {
      std::size_t& lowest = floor[kind_of(closer)];
      std::size_t found = open;
      while (found > 0 && runs[found - 1].at >= lowest) {
        const EmphasisRun& opener = runs[found - 1];
        if (opener.mark == closer.mark && sizes_fit(opener, closer)) break;
        --found;
      }
      if (found == 0 || runs[found - 1].at < lowest) {
        lowest = closer.at;
        break;
      }
      EmphasisRun& opener = runs[found - 1];
      const std::size_t used = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
      opener.left -= used;
      text.replace(opener.at + opener.left, used, used, gone);
      text.replace(closer.at, used, used, gone);
      closer.at += used;
      closer.left -= used;
      open = opener.left > 0 ? found : found - 1;
    }
    if (closer.can_open && closer.left > 0) runs[open++] = closer;
  }
}

}  // namespace bra::syntax
