#include "intake/agenda.h"

#include <algorithm>
#include <optional>
#include <string>

#include "intake/words.h"
#include "read/sections/numbers.h"
#include "text/ascii.h"
#include "text/capital.h"
#include "text/date.h"
#include "text/utf8.h"

namespace bra::intake {
namespace {

constexpr std::size_t longest_title = 120;

/// `§ 12 Lägesbild ........ 5`, `Lägesbild<tab>5`: a table of contents.
bool is_contents_line(std::string_view text) {
  std::size_t end = text.size();
  while (end > 0 && is_digit(text[end - 1])) --end;
  if (end == text.size() || end == 0) return false;
  const std::string_view before = text.substr(0, end);
  return before.ends_with('\t') || before.ends_with("..") ||
         before.ends_with(".. ") || before.ends_with("… ");
}

struct Candidate {
  ItemHeading heading;
  /// The number by which it follows the one before; 0 if it has none.
  int ordinal = 0;
  bool by_section = false;
  bool by_word = false;  ///< `Sak 17/20`
};

int first_number(std::string_view text) {
  const std::size_t begin = text.find_first_of("0123456789");
  if (begin == text.npos) return 0;
  std::size_t end = begin;
  while (end < text.size() && is_digit(text[end])) ++end;
  return whole_number(text.substr(begin, end - begin)).value_or(0);
}

/// `12. Lägesbild`, `12) Lägesbild`, `12 Lägesbild`.
std::optional<Candidate> running_number(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && is_digit(text[end])) ++end;
  if (end == 0 || end > 3 || end == text.size()) return {};
  std::size_t rest = end;
  if (text[rest] == '.' || text[rest] == ')') ++rest;
  if (rest >= text.size() || (text[rest] != ' ' && text[rest] != '\t'))
    return {};
  const std::string_view title = utf8::trim(text.substr(rest));
  if (!begins_upper(title) || title.size() > longest_title) return {};
  Candidate found;
  found.ordinal = whole_number(text.substr(0, end)).value_or(0);
  found.heading.number = std::to_string(found.ordinal) + ".";
  found.heading.title = title;
  return found;
}

/// `12 § Lägesbild`, `12§`, `BRÅ § 12`: the sign first, as minutes have it.
std::string with_sign_first(std::string text) {
  constexpr std::string_view section = "§";
  const std::size_t sign = text.find(section);
  if (sign == text.npos || sign == 0 || sign > 6) return text;
  const std::string before(utf8::trim(text.substr(0, sign)));
  const std::string after(utf8::trim(text.substr(sign + section.size())));
  if (before.empty()) return text;
  if (before.find_first_not_of("0123456789/") == before.npos &&
      is_digit(before[0])) {
    return "§ " + before + ' ' + after;
  }
  const bool letters = std::all_of(before.begin(), before.end(), [](char c) {
    return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
  });
  if (letters && !after.empty() && is_digit(after[0])) return "§ " + after;
  return text;
}

std::optional<Candidate> candidate(const Line& line, const Lexicon& lexicon) {
  if (line.table != 0 || line.text.empty() || line.bullet) return {};
  if (line.fate != Fate::prose) return {};
  std::string text = line.text;
  std::replace(text.begin(), text.end(), '\t', ' ');
  text = with_sign_first(std::move(text));
  const read::NumberedTitle split = read::split_number(text, lexicon);
  const bool section = text.starts_with("§");
  const bool word = !split.number.empty() && !section && !is_digit(text[0]);
  if (!split.number.empty() && (section || word)) {
    if (split.title.size() > longest_title) return {};
    // `§ 12 beslutades att …` is a sentence.
    std::size_t next = 0;
    const bool has_letter = !split.title.empty() && !is_digit(split.title[0]) &&
                            utf8::is_word(utf8::decode(split.title, next));
    if (has_letter && !begins_upper(split.title)) return {};
    Candidate found;
    found.by_section = section;
    found.by_word = word;
    found.heading.number = split.number;
    found.heading.title = split.title;
    found.ordinal = first_number(split.number);
    return found;
  }
  return running_number(text);
}

/// How many lines of text stand between two headings; many are as good as more.
std::size_t lines_between(const Document& document, std::size_t from,
                          std::size_t to) {
  constexpr std::size_t many = 20;
  std::size_t count = 0;
  for (std::size_t at = from; at < to && at < document.lines.size(); ++at) {
    if (!document.lines[at].is_blank() && ++count == many) break;
  }
  return count;
}

class Marker {
 public:
  Marker(const Document& document, const Lexicon& lexicon)
      : document_(document), lexicon_(lexicon) {}

  Agenda find() {
    for (std::size_t at = 0; at < document_.lines.size(); ++at) {
      const Line& line = document_.lines[at];
      if (is_contents_line(line.text)) {
        contents_.push_back(at);
        continue;
      }
      auto found = candidate(line, lexicon_);
      const std::size_t after =
          is_log_title(found ? found->heading.title : line.text)
              ? after_list(at + 1)
              : 0;
      if (!found) {
        if (after > 0) logs_.push_back(at);
        at = std::max(at + 1, after) - 1;
        continue;
      }
      found->heading.line = at;
      found->heading.title_line = at;
      all_.push_back(std::move(*found));
      at = std::max(at + 1, after) - 1;
    }
    Agenda agenda;
    if (contents_.size() > 1) agenda.listed = contents_;
    if (!choose(
            agenda, [](const Candidate& c) { return c.by_section; }, 1) &&
        !choose(
            agenda, [](const Candidate& c) { return c.by_word; }, 1) &&
        !by_headings(agenda)) {
      choose(
          agenda,
          [](const Candidate& c) { return !c.by_section && !c.by_word; }, 2);
    }
    std::sort(agenda.listed.begin(), agenda.listed.end());
    for (ItemHeading& item : agenda.items) find_title(item);
    if (!agenda.items.empty()) add_logs(agenda);
    return agenda;
  }

 private:
  // `1. Klotter. Jörgen. Pågår.` from line `at` on, one below the other: rows
  // of the log above them, and no headings. Where what comes after them begins;
  // 0 if there is no such list.
  [[nodiscard]] std::size_t after_list(std::size_t at) const {
    int last = 0;
    std::size_t after = 0;
    for (; at < document_.lines.size(); ++at) {
      if (document_.lines[at].is_blank()) continue;
      const auto row = candidate(document_.lines[at], lexicon_);
      if (!row || row->by_section || row->by_word || row->ordinal != last + 1) {
        break;
      }
      last = row->ordinal;
      after = at + 1;
    }
    return last > 1 ? after : 0;
  }

  // A log that no number marks as an item is one among those that have them.
  void add_logs(Agenda& agenda) const {
    for (const std::size_t at : logs_) {
      std::string title = document_.lines[at].text;
      if (title.ends_with(':')) title.pop_back();
      agenda.items.push_back({.line = at,
                              .number = {},
                              .title = std::move(title),
                              .title_line = at});
    }
    const auto by_line = [](const ItemHeading& one, const ItemHeading& other) {
      return one.line < other.line;
    };
    std::sort(agenda.items.begin(), agenda.items.end(), by_line);
    // The document may mark it as a heading itself.
    const auto is_same = [](const ItemHeading& one, const ItemHeading& other) {
      return one.line == other.line;
    };
    agenda.items.erase(
        std::unique(agenda.items.begin(), agenda.items.end(), is_same),
        agenda.items.end());
  }

  // Of the runs of rising numbers the one with the most text is the items; the
  // others are lists of them.
  template <class Kind>
  bool choose(Agenda& agenda, Kind is_kind, std::size_t least) {
    std::vector<std::vector<const Candidate*>> runs;
    const Candidate* before = nullptr;
    for (const Candidate& one : all_) {
      if (!is_kind(one)) continue;
      const bool bare = !one.by_section && !one.by_word;
      const bool next_to =
          before != nullptr && bare && one.ordinal != before->ordinal + 1;
      if (before != nullptr && !next_to && one.ordinal > before->ordinal) {
        runs.back().push_back(&one);
      } else if (!bare || one.ordinal == 1 || before == nullptr) {
        runs.push_back({&one});
      } else {
        continue;  // a number of a list inside an item
      }
      before = &one;
    }
    const std::vector<const Candidate*>* best = nullptr;
    std::size_t most = 0;
    for (const auto& run : runs) {
      if (run.size() < least) continue;
      const std::size_t text = text_of(run);
      if (best == nullptr || text > most) {
        best = &run;
        most = text;
      }
    }
    if (best == nullptr) return false;
    // A list that is never gone through is what is to come, unless it is all
    // that the document has.
    for (const Candidate* one : *best) agenda.items.push_back(one->heading);
    for (const auto& run : runs) {
      if (&run == best) continue;
      if (run.front()->heading.line > best->front()->heading.line) continue;
      for (const Candidate* one : run) {
        agenda.listed.push_back(one->heading.line);
      }
    }
    return true;
  }

  [[nodiscard]] std::size_t text_of(
      const std::vector<const Candidate*>& run) const {
    std::size_t text = 0;
    for (std::size_t i = 0; i < run.size(); ++i) {
      const std::size_t from = run[i]->heading.line + 1;
      std::size_t to = i + 1 < run.size() ? run[i + 1]->heading.line
                                          : document_.lines.size();
      // They lie in one array, in the order of their lines.
      const Candidate* next = run[i] + 1;
      if (i + 1 == run.size() && next != all_.data() + all_.size()) {
        to = next->heading.line;
      }
      text += lines_between(document_, from, to);
    }
    return text;
  }

  // The document marks headings itself: those of the level that stands most.
  bool by_headings(Agenda& agenda) {
    std::size_t seen[7] = {};
    for (const Line& line : document_.lines) {
      if (line.heading > 0 && line.fate == Fate::prose) ++seen[line.heading];
    }
    int level = 0;
    for (int i = 1; i <= 6; ++i) {
      if (seen[i] > 1 && (level == 0 || seen[i] > seen[level])) level = i;
    }
    if (level == 0) return false;
    for (std::size_t at = 0; at < document_.lines.size(); ++at) {
      const Line& line = document_.lines[at];
      if (line.heading != level || line.fate != Fate::prose) continue;
      const auto label = labelled(line.text, false);
      const bool no_item = label && label->rest.empty() &&
                           label->label->what != Announces::background &&
                           label->label->key != Key::next_meeting;
      if (no_item) continue;
      ItemHeading item{
          .line = at, .number = {}, .title = line.text, .title_line = at};
      if (auto numbered = running_number(line.text)) {
        item.number = numbered->heading.number;
        item.title = numbered->heading.title;
      }
      agenda.items.push_back(std::move(item));
    }
    return !agenda.items.empty();
  }

  /// `§ 12` or `§ 12  Dnr KS 2025/12` alone: the title comes below.
  void find_title(ItemHeading& item) const {
    const auto label = labelled(item.title, true);
    const bool reference = label && label->label->key == Key::reference;
    if (!item.title.empty() && !reference) return;
    for (std::size_t at = item.line + 1;
         at < document_.lines.size() && at < item.line + 4; ++at) {
      const Line& line = document_.lines[at];
      if (line.is_blank()) continue;
      const auto below = labelled(line.text, false);
      const bool other = below && below->label->key == Key::reference;
      if (other) continue;
      if (below || line.table != 0 || line.text.size() > longest_title ||
          !ends_like_title(line.text)) {
        return;
      }
      if (!item.title.empty()) item.number += " (" + item.title + ")";
      item.title = line.text;
      item.title_line = at;
      return;
    }
  }

  const Document& document_;
  const Lexicon& lexicon_;
  std::vector<Candidate> all_;
  std::vector<std::size_t> contents_;
  /// Headings of lists of follow-ups, without a number.
  std::vector<std::size_t> logs_;
};

}  // namespace

bool ends_like_title(std::string_view text) {
  return !text.empty() && text.back() != '.' && text.back() != ',' &&
         text.back() != ';';
}

bool is_log_title(std::string_view text) {
  constexpr std::size_t longest = 60;
  return starts_with_one(follow_up_titles, text) > 0 &&
         text.size() <= longest && ends_like_title(text) &&
         text.find_first_of("0123456789") == text.npos;
}

bool Agenda::is_listed(std::size_t line) const {
  return std::binary_search(listed.begin(), listed.end(), line);
}

Agenda marked_items(const Document& document, const Lexicon& lexicon) {
  return Marker(document, lexicon).find();
}

}  // namespace bra::intake
