#include "read/sections/boxes.h"

#include <algorithm>
#include <array>
#include <optional>
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

// Boxes of one character, as Word has them.
constexpr std::array<std::string_view, 3> empty_signs = {"☐", "□", "⬜"};
constexpr std::array<std::string_view, 2> ticked_signs = {"☑", "☒"};

// The key beside the right one, or the wrong bracket.
constexpr std::array<std::string_view, 5> empty_slips = {"[ )", "( ]", "( )",
                                                         "[ }", "{ ]"};
constexpr std::array<std::string_view, 4> ticked_slips = {"[x)", "(x]", "(x)",
                                                          "[x}"};

// What a list begins with on paper.
constexpr std::array<std::string_view, 8> bullets = {"-", "–", "—", "•",
                                                     "·", "*", "+", "▪"};

/// A box as it is written, and what it says.
struct Box {
  std::string_view written;
  /// Null if it is not certain: `[-]`.
  std::optional<bool> ticked;
};

// `[x Kameror`, `x] Kameror`: a bracket is lost.
std::optional<Box> half_box(std::string_view text) {
  constexpr std::array<std::string_view, 4> halves = {"[x ", "[X ", "x] ",
                                                      "X] "};
  for (const std::string_view half : halves) {
    if (!text.starts_with(half)) continue;
    if (half.front() == '[' && text.find(']') != text.npos) return {};
    return Box{text.substr(0, half.size() - 1), true};
  }
  return {};
}

std::optional<Box> box_of_one_sign(std::string_view text) {
  for (const std::string_view sign : empty_signs) {
    if (text.starts_with(sign)) return Box{text.substr(0, sign.size()), false};
  }
  for (const std::string_view sign : ticked_signs) {
    if (text.starts_with(sign)) return Box{text.substr(0, sign.size()), true};
  }
  if (const auto box = half_box(text)) return box;
  constexpr std::size_t size = 3;
  if (text.size() <= size + 1 || text[size] != ' ') return {};
  const std::string_view first = text.substr(0, size);
  const auto is_slip = [&](const auto& slips) {
    return std::find(slips.begin(), slips.end(), first) != slips.end();
  };
  if (is_slip(empty_slips)) return Box{first, false};
  if (is_slip(ticked_slips)) return Box{first, true};
  return {};
}

// The bytes that a box, or a bullet before one, begins with: one look tells of
// nearly every line that it has none.
constexpr auto first_bytes = [] {
  std::array<bool, 256> table{};
  const auto add = [&table](std::string_view sign) {
    table[static_cast<unsigned char>(sign.front())] = true;
  };
  add("[");
  add("(");
  add("{");
  add("x");
  add("X");
  add("\\");
  for (const std::string_view sign : empty_signs) add(sign);
  for (const std::string_view sign : ticked_signs) add(sign);
  for (const std::string_view bullet : bullets) add(bullet);
  return table;
}();

bool may_begin_box(std::string_view text) {
  return !text.empty() && first_bytes[static_cast<unsigned char>(text.front())];
}

// The box that `text` begins with, if words follow it.
std::optional<Box> box_of(std::string_view text) {
  constexpr std::size_t longest = 8;
  if (const auto one = box_of_one_sign(text)) return one;
  // `\[ \]`, as programs write the brackets of others' text.
  const std::size_t open = text.starts_with('\\') ? 1 : 0;
  const std::size_t close = text.substr(0, longest).find(']');
  if (!text.substr(open).starts_with('[') || close == text.npos) return {};
  std::string_view inside = text.substr(open + 1, close - open - 1);
  if (inside.ends_with('\\')) inside.remove_suffix(1);
  inside = utf8::trim(inside);
  const bool is_tick =
      std::find(ticks.begin(), ticks.end(), inside) != ticks.end();
  if (!inside.empty() && !is_tick) return {};
  const std::string_view after = text.substr(close + 1);
  // `[x](kameror.md)` and `[x]: kameror.md` are links.
  if (after.empty() || after.front() == '(' || after.front() == '[' ||
      after.front() == ':') {
    return {};
  }
  const bool is_known = inside.empty() || inside == "x" || inside == "X";
  return Box{text.substr(0, close + 1),
             is_known ? std::optional(!inside.empty()) : std::nullopt};
}

// `a) `, `12. `: what no list begins with in Markdown, or not in the middle of
// a paragraph.
std::size_t ordinal_size(std::string_view line) {
  constexpr std::size_t longest = 3;
  const std::size_t end = line.substr(0, longest).find_first_of(".)");
  if (end == line.npos || end == 0 || line.size() < end + 3) return 0;
  const std::string_view after = line.substr(end + 1);
  return after.starts_with(" [") || after.starts_with(" \\[") ? end + 2 : 0;
}

Diagnostic& report_box(const Box& box, Span where, Draft& draft) {
  return draft.report.add(box_unread, where,
                          Message("{} is no box here, but text", box.written));
}

std::string task_box(bool ticked, std::string_view after) {
  std::string box = ticked ? "[x]" : "[ ]";
  if (!after.starts_with(' ')) box += ' ';
  return box;
}

}  // namespace

void report_odd_box(std::string_view text, Span entry, Draft& draft) {
  if (!may_begin_box(text)) return;
  const auto box = box_of(text);
  if (!box) return;
  const std::size_t at = entry.text().find(box->written);
  const bool is_there = at != std::string_view::npos;
  const Span where =
      is_there ? entry.part(at, at + box->written.size()) : entry;
  Diagnostic& found = report_box(*box, where, draft);
  found.advise("write [ ] or [x], and a blank after it");
  if (!box->ticked || !is_there) return;
  found.mend(where, task_box(*box->ticked, text.substr(box->written.size())));
}

void report_box_in_text(std::string_view line, Span where, Draft& draft) {
  const std::size_t ordinal = ordinal_size(line);
  if (ordinal == 0 && !may_begin_box(line)) return;
  std::string_view text = line.substr(ordinal);
  for (const std::string_view bullet : bullets) {
    if (!text.starts_with(bullet)) continue;
    text = utf8::trim(text.substr(bullet.size()));
    break;
  }
  const auto box = box_of(text);
  if (!box) return;
  const std::string_view written(
      line.data(), static_cast<std::size_t>(text.data() - line.data()) +
                       box->written.size());
  const bool is_there = where.text().starts_with(written);
  const Span place = is_there ? where.part(0, written.size()) : where;
  Diagnostic& found = report_box(*box, place, draft);
  found.advise("begin the line with - [ ] or - [x], and a blank after it");
  if (!box->ticked || !is_there) return;
  found.mend(place, "- " + task_box(*box->ticked, line.substr(written.size())));
}

}  // namespace bra::read
