#include "read/sections/boxes.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/utf8.h"

namespace bra::read {

extern const Fault box_unread{
    .name = "box-unread",
    .severity = Severity::warning,
    .summary = "a box that is written so that no task is seen",
    .why =
        "A task line begins with [ ] or [x] and a blank. Anything else is "
        "text: the follow-up is in no log and in no answer.",
    .wrong = "- [] Kameror vid stationen",
    .right = "- [ ] Kameror vid stationen",
};

namespace {

// What people put into a box.
constexpr std::array<std::string_view, 9> ticks = {"x", "X", "v", "V", "✓",
                                                   "✔", "*", "-", "/"};

}  // namespace

void report_odd_box(std::string_view text, Span entry, Draft& draft) {
  constexpr std::size_t longest = 8;
  const std::size_t close = text.substr(0, longest).find(']');
  if (!text.starts_with('[') || close == text.npos) return;
  const std::string_view inside = utf8::trim(text.substr(1, close - 1));
  const bool is_tick =
      std::find(ticks.begin(), ticks.end(), inside) != ticks.end();
  if (!inside.empty() && !is_tick) return;
  const std::string_view after = text.substr(close + 1);
  // `[x](kameror.md)` and `[x]: kameror.md` are links.
  if (after.empty() || after.front() == '(' || after.front() == '[' ||
      after.front() == ':') {
    return;
  }
  const std::string_view box = text.substr(0, close + 1);
  const std::size_t at = entry.text().find(box);
  const Span where =
      at == std::string_view::npos ? entry : entry.part(at, at + box.size());
  Diagnostic& found = draft.report.add(
      box_unread, where, Message("{} is no box here, but text", box));
  found.advise("write [ ] or [x], and a blank after it");
  const bool is_known = inside.empty() || inside == "x" || inside == "X";
  if (!is_known || at == std::string_view::npos) return;
  std::string mended = inside.empty() ? "[ ]" : "[x]";
  if (after.front() != ' ') mended += ' ';
  found.mend(where, std::move(mended));
}

}  // namespace bra::read
