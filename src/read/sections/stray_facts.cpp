#include "read/sections/stray_facts.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "language/comparing.h"
#include "model/follow_up.h"
#include "read/sections/decisions.h"
#include "read/sections/facts_in_text.h"
#include "read/sections/level_lines.h"
#include "read/sections/place_in.h"
#include "syntax/block_starts.h"
#include "text/ascii.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

// Without the mark of a list entry or of a heading.
std::string_view words_of(std::string_view line) {
  line = utf8::trim(line);
  if (const auto marker = syntax::list_marker(line, false)) {
    return utf8::trim(line.substr(marker->size));
  }
  const std::size_t marks = line.find_first_not_of('#');
  return marks == line.npos ? std::string_view()
                            : utf8::trim(line.substr(marks));
}

// `250312-1 Kameror`, `**250312-1** Kameror`, `250312-1: klar`.
std::optional<Number> leading_number(std::string_view line) {
  const std::size_t begin = line.find_first_not_of("*_");
  if (begin == line.npos || !is_digit(line[begin])) return {};
  const std::size_t end =
      std::min(line.find_first_not_of("0123456789-", begin), line.size());
  return follow_up_number(line.substr(begin, end - begin));
}

// Without a colon, a dash or a sign it tells none, and nearly all lines do not.
int levels_in(std::string_view line, const Draft& draft) {
  constexpr std::size_t longest = 120;  // an area and a word
  constexpr char of_signs = '\xF0';
  if (line.find(of_signs) != line.npos) {
    if (const int signs = level_signs(line, draft)) return signs;
  }
  return line.size() <= longest && line.find_first_of(":-\xE2") != line.npos &&
                 tells_level(line, draft)
             ? 1
             : 0;
}

class StrayFacts {
 public:
  explicit StrayFacts(Draft& draft) : draft_(draft) {}

  void look_at(const Item& item) {
    std::optional<Span> numbered;
    // `## 250312-1 Kameror`
    if (is_missing(leading_number(item.title.text))) numbered = item.title.span;
    std::optional<Span> level;
    int levels = 0;
    for (const Words& prose : item.prose) {
      const std::string_view text = prose.text;
      // Code and HTML are told of by themselves.
      if (text.starts_with("```") || text.starts_with('<')) continue;
      for (const std::string_view piece : pieces(text, '\n')) {
        const std::string_view line = words_of(piece);
        if (line.empty() || line.find('|') != line.npos) continue;
        if (!numbered && is_missing(leading_number(line))) {
          numbered = place_in(prose.span, line);
        }
        if (levels >= fewest_levels) continue;
        const int told = levels_in(line, draft_);
        if (told == 0 || is_in_picture(line)) continue;
        if (levels == 0) level = place_in(prose.span, line);
        levels += told;
      }
    }
    if (!numbered && levels < fewest_levels) return;
    if (!item.prose.empty() && is_told_of(item)) return;
    if (numbered && !begins_told(*numbered)) {
      draft_.report
          .add(facts_in_text, *numbered,
               Message("the line begins with a follow-up's number, and is "
                       "text"))
          .advise(
              "write each as a task line, such as - [ ] Cameras (owner: Nils "
              "Holm)");
    }
    if (levels >= fewest_levels) {
      draft_.report
          .add(facts_in_text, *level,
               Message("levels stand in the text, and no picture is read from "
                       "them"))
          .advise("write them in a table with Area and Level");
    }
  }

 private:
  // One may be about anything: `Prognos: gul`.
  static constexpr int fewest_levels = 2;

  // Whether the log of the meeting lacks it. Beside its row it is a mention.
  bool is_missing(const std::optional<Number>& number) {
    if (!number) return false;
    if (!logged_) {
      logged_.emplace();
      for (const Entry& entry : draft_.meeting.entries) {
        if (entry.number) logged_->insert(entry.number->text());
      }
    }
    return !logged_->contains(number->text());
  }

  // `Skola: gul` above the row that says so, as `bra import` leaves it, is a
  // mention of it.
  bool is_in_picture(std::string_view line) {
    const auto said = level_line(line, draft_);
    if (!said) return false;
    if (!pictured_) {
      pictured_.emplace();
      for (const Reading& reading : draft_.meeting.readings) {
        pictured_->insert(
            said_of(reading.area_written.text, reading.level_written.text));
      }
    }
    return pictured_->contains(said_of(said->area, said->level));
  }

  // `ANDT (alkohol, narkotika)`: the bracket explains.
  static std::string said_of(std::string_view area, std::string_view level) {
    area = area.substr(0, area.find(" ("));
    return comparable(area) + '\n' + comparable(level);
  }

  // Whether the heading has promised facts, and the text below it is told of.
  bool is_told_of(const Item& item) {
    remember_told();
    const auto next = promised_->lower_bound(item.prose.front().span.begin);
    return next != promised_->end() && *next < item.prose.back().span.end;
  }

  // `250312-2 Belysning` right below a table, which is told of as such.
  bool begins_told(Span where) {
    remember_told();
    return told_->contains(where.begin);
  }

  void remember_told() {
    if (told_) return;
    told_.emplace();
    promised_.emplace();
    for (const Diagnostic& found : draft_.report.all()) {
      told_->insert(found.where.begin);
      if (found.fault == &facts_in_text) promised_->insert(found.where.begin);
    }
  }

  Draft& draft_;
  /// Asked for seldom, and made then.
  std::optional<std::set<std::string>> logged_;
  /// Areas and their levels in the meeting's pictures, as texts are compared.
  std::optional<std::set<std::string>> pictured_;
  std::optional<std::set<std::size_t>> told_;
  std::optional<std::set<std::size_t>> promised_;
};

// `Beslut om kameror`, `Beslut och åtgärder`: only `Beslut` alone makes each
// paragraph below it a decision.
void look_for_decisions(Draft& draft) {
  const Meeting& meeting = draft.meeting;
  std::size_t next = 0;  // decisions come in the order of their items
  for (std::size_t i = 0; i < meeting.items.size(); ++i) {
    const Item& item = meeting.items[i];
    while (next < meeting.decisions.size() &&
           meeting.decisions[next].item.value_or(0) < i) {
      ++next;
    }
    const bool has_decision =
        next < meeting.decisions.size() && meeting.decisions[next].item == i;
    const std::string_view title = item.title.text;
    const std::size_t word = draft.lexicon.starts(&Language::decision, title);
    if (word == 0 || word == title.size() || has_decision ||
        item.prose.empty()) {
      continue;
    }
    report_no_decision(item.title.span, title, draft);
  }
}

}  // namespace

void find_stray_facts(Draft& draft) {
  StrayFacts stray(draft);
  for (const Item& item : draft.meeting.items) stray.look_at(item);
  look_for_decisions(draft);
}

}  // namespace bra::read
