#include <algorithm>
#include <string>
#include <unordered_map>

#include "intake/agenda.h"
#include "intake/people.h"
#include "intake/words.h"
#include "language/comparing.h"
#include "text/capital.h"

namespace bra::intake {

Agenda plain_items(const Document& document, std::size_t from,
                   const Lexicon& lexicon) {
  constexpr std::size_t longest_plain_title = 80;
  const auto& lines = document.lines;
  Agenda agenda;
  std::unordered_map<std::string, std::size_t> last_called;
  std::size_t last = lines.size();
  for (std::size_t at = from; at < lines.size(); ++at) {
    const Line& line = lines[at];
    if (line.is_blank() || line.table != 0 || line.bullet || line.indented) {
      continue;
    }
    if (line.fate != Fate::prose) continue;
    const bool log = line.text.ends_with(':') && is_log_title(line.text);
    const bool alone_above = at == from || lines[at - 1].is_blank();
    const auto words = std::count(line.text.begin(), line.text.end(), ' ') + 1;
    const bool fits =
        alone_above && begins_upper(line.text) &&
        line.text.size() <= longest_plain_title && words <= 9 &&
        ends_like_title(line.text) && (log || line.text.back() != ':') &&
        line.text.back() != '?' && line.text.find('\t') == std::string::npos &&
        line.text.find(": ") == std::string::npos;
    const auto label = labelled(line.text, false);
    const bool next_meeting =
        label && label->rest.empty() && label->label->key == Key::next_meeting;
    if (!fits || (label && !next_meeting) ||
        people_in(line.text, lexicon).has_value()) {
      continue;
    }
    std::size_t next = at + 1;
    while (next < lines.size() && lines[next].is_blank()) ++next;
    if (next == lines.size()) continue;  // nothing comes below
    // `Uppföljning av punkter …` right below the log's own heading.
    const bool caption =
        last < at && !agenda.items.empty() &&
        std::all_of(lines.begin() + static_cast<std::ptrdiff_t>(last) + 1,
                    lines.begin() + static_cast<std::ptrdiff_t>(at),
                    [](const Line& l) { return l.is_blank(); }) &&
        speaks_of_follow_ups(line.text) &&
        speaks_of_follow_ups(lines[last].text);
    if (caption) continue;
    // In a log each row may look like a heading; a heading has sentences or
    // rows below it, and ends the log only if text follows.
    const bool in_log = last < at && speaks_of_follow_ups(lines[last].text) &&
                        !is_one_of(closing_titles, line.text);
    const bool sentence_below = lines[next].text.size() > longest_plain_title ||
                                lines[next].text.ends_with('.');
    if (in_log && (next == at + 1 || !sentence_below)) continue;
    last_called[comparable(line.text)] = at;
    agenda.items.push_back(
        {.line = at, .number = {}, .title = line.text, .title_line = at});
    last = at;
  }
  // A list of what is to come names the items once more.
  std::erase_if(agenda.items, [&](const ItemHeading& item) {
    return last_called[comparable(item.title)] != item.line;
  });
  return agenda;
}

}  // namespace bra::intake
