#include "intake/broken_label.h"

#include <algorithm>
#include <string_view>

#include "intake/person_words.h"
#include "intake/words.h"
#include "text/capital.h"
#include "text/utf8.h"

namespace bra::intake {
namespace {

constexpr std::size_t most_lines = 3;
/// In bytes; no part of a label is longer.
constexpr std::size_t longest_part = 40;

/// The part of a label that the line holds, and what stands beside it.
struct Part {
  std::string_view words;
  std::string_view beside;
};

std::optional<Part> part_of(const Line& line) {
  if (line.is_blank() || line.table != 0 || line.bullet || line.heading > 0 ||
      line.fate != Fate::prose) {
    return {};
  }
  const std::string_view text = line.text;
  const std::size_t end = std::min(text.find_first_of("\t:"), text.size());
  const std::string_view words = utf8::trim(text.substr(0, end));
  if (words.empty() || words.size() > longest_part) return {};
  const std::size_t next = text.find_first_not_of(": \t", end);
  return Part{words, next == text.npos ? "" : text.substr(next)};
}

/// A word that was parted at the end of the line is one again.
void append_part(std::string& label, std::string_view words) {
  if (label.ends_with('-')) {
    label.pop_back();
  } else if (!label.empty()) {
    label += ' ';
  }
  label += words;
}

}  // namespace

std::optional<BrokenLabel> broken_label(const HeadDraft& draft,
                                        std::size_t at) {
  BrokenLabel found;
  std::string label;
  for (std::size_t next = at; next < draft.last && next < at + most_lines;
       ++next) {
    const auto part = part_of(draft.lines[next]);
    if (!part) return {};
    // What begins with a capital is a label or a name of its own.
    if (!label.empty() && begins_upper(part->words)) return {};
    append_part(label, part->words);
    found.lines.push_back(next);
    if (!part->beside.empty()) found.entries.emplace_back(part->beside);
    if (next == at) continue;
    const auto whole = labelled(label, false);
    if (!whole || !whole->rest.empty() ||
        whole->label->what != Announces::people) {
      continue;
    }
    found.key = whole->label->key;
    return found;
  }
  return {};
}

}  // namespace bra::intake
