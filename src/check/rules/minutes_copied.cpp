// minutes-copied: two meetings that said the very same.

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string_view>
#include <unordered_map>

#include "check/rule.h"
#include "text/file_name.h"

namespace bra::check {
namespace {

bool is_same(const Words& a, const Words& b) { return a.text == b.text; }

bool is_same(const Item& a, const Item& b) {
  return is_same(a.title, b.title) &&
         std::equal(
             a.prose.begin(), a.prose.end(), b.prose.begin(), b.prose.end(),
             [](const Words& x, const Words& y) { return is_same(x, y); });
}

bool is_same(const Decision& a, const Decision& b) {
  return is_same(a.text, b.text);
}

bool is_same(const Entry& a, const Entry& b) {
  return is_same(a.title, b.title) && is_same(a.status, b.status) &&
         is_same(a.state_words, b.state_words) &&
         is_same(a.due_written, b.due_written);
}

template <class Facts>
bool are_same(const Facts& a, const Facts& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const auto& x, const auto& y) { return is_same(x, y); });
}

bool say_the_same(const Meeting& a, const Meeting& b) {
  return are_same(a.decisions, b.decisions) && are_same(a.entries, b.entries) &&
         are_same(a.items, b.items);
}

// What tells nearly all minutes apart: their decisions and their log. Nothing
// for those that are too short to be a copy of anything.
std::size_t mark_of(const Meeting& meeting) {
  constexpr std::size_t shortest = 200;  // bytes
  std::size_t mark = 0;
  std::size_t size = 0;
  const auto add = [&](std::string_view text) {
    mark = mark * 31 + std::hash<std::string_view>()(text);
    size += text.size();
  };
  for (const Decision& decision : meeting.decisions) add(decision.text.text);
  for (const Entry& entry : meeting.entries) {
    add(entry.title.text);
    add(entry.status.text);
    add(entry.state_words.text);
  }
  if (meeting.decisions.empty() && meeting.entries.empty()) return 0;
  for (const Item& item : meeting.items) {
    size += item.title.text.size();
    for (const Words& prose : item.prose) size += prose.text.size();
  }
  return size < shortest ? 0 : mark;
}

// meeting-duplicate tells of those.
bool is_duplicate(const Meeting& a, const Meeting& b) {
  return a.date->day == b.date->day &&
         ordinal_letter(*a.source) == ordinal_letter(*b.source);
}

void look(const RuleContext& context, Reporter& report) {
  std::unordered_map<std::size_t, const Meeting*> seen;
  for (const Meeting& meeting : context.book.meetings) {
    if (!meeting.is_held()) continue;
    const std::size_t mark = mark_of(meeting);
    if (mark == 0) continue;
    const auto [at, is_new] = seen.emplace(mark, &meeting);
    if (is_new) continue;
    const Meeting& first = *at->second;
    if (is_duplicate(meeting, first) || !say_the_same(meeting, first)) continue;
    report
        .at(meeting.date->span,
            Message("{} says the very same", file_name(*first.source)))
        .related(first.date->span, "the other minutes")
        .advise(
            "if the file was copied, write what was said at this meeting, or "
            "take it away");
  }
}

}  // namespace

extern const Rule minutes_copied{
    .fault = {.name = "minutes-copied",
              .severity = Severity::warning,
              .summary = "minutes that say the very same as others",
              .why =
                  "A file that was copied for the next meeting, or to keep it "
                  "safe, is one more meeting: its decisions and whoever was "
                  "there are counted twice.",
              .wrong = "2025-03-12.md, and the same text in 2025-03-12b.md",
              .right = "2025-03-12.md"},
    .look = look,
};

}  // namespace bra::check
