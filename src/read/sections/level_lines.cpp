#include "read/sections/level_lines.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/pieces.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

// `🔴`: four bytes, as no letter of minutes has.
bool is_level_sign(std::string_view word, const Draft& draft) {
  constexpr unsigned char first = 0xF0;
  return !word.empty() && static_cast<unsigned char>(word.front()) >= first &&
         draft.lexicon.level(word).has_value();
}

bool has_level_in_cell(std::string_view text, const Draft& draft) {
  for (std::size_t at = text.find('|'); at < text.size();) {
    const std::size_t end =
        std::min(text.find_first_of("|\n", at + 1), text.size());
    const auto cell = utf8::trim(text.substr(at + 1, end - at - 1));
    if (draft.lexicon.level(cell)) return true;
    at = end;
  }
  return false;
}

// The sides of a mark; `text` is plain.
std::optional<LevelLine> sides_of(std::string_view text, const Draft& draft) {
  constexpr std::array<std::string_view, 4> marks = {":", " – ", " - ", " — "};
  for (const std::string_view mark : marks) {
    const std::size_t at = text.rfind(mark);
    if (at == text.npos) continue;
    const auto before = utf8::trim(text.substr(0, at));
    const auto after = utf8::trim(text.substr(at + mark.size()));
    if (draft.lexicon.level(after)) return LevelLine{before, after};
    if (draft.lexicon.level(before)) return LevelLine{after, before};
  }
  return {};
}

}  // namespace

bool tells_level(std::string_view line, const Draft& draft) {
  const Words plain = draft.plain(line, {});
  const std::string_view text = utf8::trim(plain.text);
  return has_level_in_cell(text, draft) || sides_of(text, draft);
}

std::optional<LevelLine> level_line(std::string_view line, const Draft& draft) {
  return sides_of(utf8::trim(draft.plain(line, {}).text), draft);
}

int level_signs(std::string_view line, const Draft& draft) {
  int found = 0;
  for (const std::string_view word : pieces(line, ' ')) {
    if (is_level_sign(word, draft)) ++found;
  }
  return found;
}

bool mentions_level(std::string_view line, const Draft& draft) {
  const Words plain = draft.plain(line, {});
  constexpr std::string_view borders = " \t\n.,:;!?()*_=/>|";
  const std::string_view text = plain.text;
  for (const std::string_view word : pieces(text, borders)) {
    if (!word.empty() && draft.lexicon.level(word)) return true;
  }
  return false;
}

}  // namespace bra::read
