#include "read/silences.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

#include "text/lines.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

// Whether what stands before `at` on its line opens a comment.
bool is_in_comment(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) --at;
  const std::string_view before = text.substr(0, at);
  return (before.ends_with("<!--") && !before.ends_with("`<!--")) ||
         before.ends_with('#');
}

bool is_in(std::span<const Span> code, std::size_t at) {
  const auto after = std::upper_bound(
      code.begin(), code.end(), at,
      [](std::size_t byte, const Span& block) { return byte < block.begin; });
  return after != code.begin() && at < std::prev(after)->end;
}

}  // namespace

void find_silences(std::span<const Span> code, Draft& draft) {
  // Colons are rarer than b's, so that `bra` is looked for from behind.
  constexpr std::string_view name = "bra";
  constexpr std::string_view mark = ": allow ";
  const std::string_view text = draft.source.text;
  std::optional<Lines> lines;
  std::size_t end = 0;
  for (std::size_t colon = text.find(mark); colon != text.npos;
       colon = text.find(mark, end)) {
    end = colon + mark.size();
    if (!text.substr(0, colon).ends_with(name)) continue;
    const std::size_t at = colon - name.size();
    if (!is_in_comment(text, at) || is_in(code, at)) continue;
    const std::size_t line_end =
        std::min(text.find_first_of("\r\n", end), text.size());
    const std::size_t close = text.substr(end, line_end - end).find("-->");
    const std::size_t said_end = close == text.npos ? line_end : end + close;
    const std::string_view said = utf8::trim(text.substr(end, said_end - end));
    end = said_end;
    const std::size_t parting = said.find(':');
    Silence silence;
    const auto words = [&](std::string_view part) -> Words {
      return {part, span_of(draft.source, part)};
    };
    if (parting != said.npos) {
      silence.reason = words(utf8::trim(said.substr(parting + 1)));
    }
    if (!lines) lines.emplace(draft.source);
    silence.line = lines->position(at).line;
    silence.span =
        span_of(draft.source, utf8::trim(text.substr(at, said_end - at)));
    // Several rules may share a reason, parted by commas.
    for (std::string_view rules = said.substr(0, parting); !rules.empty();) {
      const std::size_t comma = std::min(rules.find(','), rules.size());
      silence.rule = words(utf8::trim(rules.substr(0, comma)));
      draft.meeting.silences.push_back(silence);
      rules.remove_prefix(std::min(comma + 1, rules.size()));
    }
  }
}

}  // namespace bra::read
