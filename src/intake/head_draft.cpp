#include "intake/head_draft.h"

#include <algorithm>

#include "intake/days.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra::intake {
namespace {

/// A line this long, or a sentence, is no part of a heading block.
constexpr std::size_t longest_head_line = 160;

}  // namespace

bool is_sentence(std::string_view text) {
  return text.size() > longest_head_line ||
         (text.ends_with('.') && std::count(text.begin(), text.end(), ' ') > 5);
}

std::optional<Labelled> HeadDraft::label_of(std::string_view text) const {
  auto label = labelled(text, true);
  if (!label) return {};
  // Without a colon a label needs a value that can be nothing else.
  const std::string_view rest = label->rest;
  const std::size_t size = text.size() - rest.size();
  const std::string_view between = text.substr(0, size);
  const bool marked = between.find_first_of(":\t") != between.npos;
  if (marked || rest.empty()) return label;
  const Announces what = label->label->what;
  if (what == Announces::people) {
    if (!loose || !people_in(rest, lexicon)) return {};
    return label;
  }
  const bool when = what == Announces::where_when ||
                    label->label->key == Key::time ||
                    label->label->key == Key::date;
  if (!when) return {};
  const auto days = find_days(rest, lexicon);
  const bool time = !find_times(without_days(rest, days), lexicon).empty();
  const bool begins = rest.front() >= '0' && rest.front() <= '9';
  if (days.empty() && !(time && begins)) return {};
  return label;
}

std::vector<std::string> HeadDraft::parted(std::string_view text) {
  std::vector<std::string> parts;
  for (const std::string_view written : pieces(text, '\t')) {
    const std::string_view piece = utf8::trim(written);
    if (piece.empty()) continue;
    const auto label = labelled(piece, false);
    const bool begins = label && piece.find(':') != piece.npos;
    if (parts.empty() || begins) {
      parts.emplace_back(piece);
    } else {
      parts.back() += ' ' + std::string(piece);
    }
  }
  return parts;
}

void HeadDraft::keep(std::size_t line) { head.prose.push_back(line); }

void HeadDraft::settle(const std::vector<std::size_t>& at, const Message& as) {
  for (const std::size_t line : at) {
    if (lines[line].fate != Fate::human) lines[line].understand(as);
  }
}

void HeadDraft::ask(const std::vector<std::size_t>& at, const Message& why) {
  for (const std::size_t line : at) {
    if (lines[line].fate == Fate::human) continue;
    keep(line);
    lines[line].ask(why);
  }
}

bool belongs_in_head(Announces what) {
  return what == Announces::fact || what == Announces::where_when ||
         what == Announces::body || what == Announces::people ||
         what == Announces::other || what == Announces::agenda;
}

std::optional<std::size_t> value_below(const HeadDraft& draft, std::size_t at,
                                       const Labelled& label) {
  const auto& lines = draft.lines;
  const bool apart = at < draft.last && lines[at].is_blank();
  if (apart) ++at;
  if (at >= draft.last || lines[at].is_blank() || lines[at].table != 0)
    return {};
  const Line& line = lines[at];
  if (line.fate != Fate::prose || labelled(line.text, draft.loose) ||
      is_sentence(line.text)) {
    return {};
  }
  if (!apart) return at;
  const bool alone = at + 1 >= draft.last || lines[at + 1].is_blank();
  if (!alone || line.bullet || line.heading > 0) return {};
  switch (label.label->key) {
    case Key::place:
    case Key::reference:
      return at;
    case Key::chair:
    case Key::secretary:
      if (!people_in(line.text, draft.lexicon)) return {};
      return at;
    default: {
      const auto days = find_days(line.text, draft.lexicon);
      const bool time =
          !find_times(without_days(line.text, days), draft.lexicon).empty();
      if (days.empty() && !time) return {};
      return at;
    }
  }
}

}  // namespace bra::intake
