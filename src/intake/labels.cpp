#include "intake/labels.h"

#include "language/comparing.h"

namespace bra::intake {
namespace {

/// Most labels differ from a text in their first letter; those that do need no
/// closer look. All are written small, and none begins with a mark.
bool may_begin(std::string_view text, std::string_view label) {
  const char c = text.front();
  const bool capital = c >= 'A' && c <= 'Z';
  return label.front() == (capital ? static_cast<char>(c + ('a' - 'A')) : c);
}

}  // namespace

std::optional<Labelled> labelled(std::string_view text, bool loose) {
  Labelled best;
  std::size_t longest = 0;
  if (text.empty()) return {};
  const auto consider = [&](const Label& label) {
    if (!may_begin(text, label.word)) return;
    const std::size_t size = phrase_at(text, label.word);
    if (size <= longest) return;
    std::string_view rest = text.substr(size);
    std::size_t blanks = 0;
    while (blanks < rest.size() && rest[blanks] == ' ') ++blanks;
    const std::string_view after = rest.substr(blanks);
    const bool ends = after.empty() || after[0] == ':' || after[0] == '\t';
    const bool by_blank = loose && blanks > 0 && !after.empty() &&
                          label.what != Announces::agenda;
    if (!ends && !by_blank) return;
    longest = size;
    best.label = &label;
    best.rest = after;
  };
  for (const Label& label : swedish_labels) consider(label);
  for (const Label& label : nordic_labels) consider(label);
  if (best.label == nullptr) return {};
  std::size_t at = best.rest.find_first_not_of(": \t");
  best.rest = at == best.rest.npos ? std::string_view() : best.rest.substr(at);
  return best;
}

}  // namespace bra::intake
