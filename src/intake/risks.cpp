#include "intake/risks.h"

#include <algorithm>

#include "intake/words.h"
#include "language/comparing.h"
#include "read/dates.h"
#include "text/capital.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra::intake {
namespace {

constexpr std::size_t most_area_words = 8;
struct LevelAt {
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool ends_clause(std::string_view text, std::size_t at) {
  std::string_view rest = utf8::trim(text.substr(at));
  if (rest.empty()) return true;
  constexpr std::string_view marks = ".,;:!)";
  if (marks.find(rest.front()) != marks.npos) return true;
  return starts_with_one(clause_borders, rest) > 0;
}

/// A level at `at` that ends its clause: one to three words.
std::optional<LevelAt> level_at(std::string_view text, std::size_t at,
                                const Lexicon& lexicon) {
  std::optional<LevelAt> longest;
  std::size_t end = at;
  for (int words = 0; words < 3 && end < text.size(); ++words) {
    end = std::min(text.find_first_of(" .,;:!)", end + 1), text.size());
    const auto graded = lexicon.level(text.substr(at, end - at));
    if (graded && graded->assessment == Assessment::level &&
        ends_clause(text, end)) {
      longest = {at, end};
    }
    if (end < text.size() && text[end] != ' ') break;
  }
  return longest;
}

std::vector<LevelAt> levels_in(std::string_view text, const Lexicon& lexicon) {
  std::vector<LevelAt> levels;
  for (std::size_t at = 0; at < text.size();) {
    if (const auto found = level_at(text, at, lexicon)) {
      levels.push_back(*found);
      at = found->end;
    } else {
      at = text.find(' ', at);
      if (at == text.npos) break;
    }
    while (at < text.size() && (text[at] == ' ' || text[at] == ',')) ++at;
  }
  return levels;
}

/// Where the verb stands that ends right before the level.
std::optional<std::size_t> link_before(std::string_view clause) {
  const std::string_view text = utf8::trim(clause);
  std::optional<std::size_t> first;
  for (const std::string_view link : links) {
    if (text.size() <= link.size()) continue;
    const std::size_t at = text.size() - link.size();
    if (phrase_at(text.substr(at), link) != link.size()) continue;
    if (text[at - 1] != ' ') continue;
    if (!first || at < *first) first = at;
  }
  return first;
}

/// `För april`, `Under april 2024`: when, and no part of the area.
std::string_view without_month(std::string_view text, const Lexicon& lexicon) {
  for (const std::string_view lead : month_leads) {
    if (!text.starts_with(lead) || !text.substr(lead.size()).starts_with(' ')) {
      continue;
    }
    const std::size_t begin = lead.size() + 1;
    std::size_t end = begin;
    for (int words = 0; words < 3; ++words) {
      const std::size_t next = std::min(text.find(' ', end), text.size());
      const std::string_view word = text.substr(end, next - end);
      const bool year =
          word.size() == 4 && word.find_first_not_of("0123456789") == word.npos;
      if (!lexicon.month(word) && !year && word != "månad") break;
      end = std::min(next + 1, text.size());
    }
    if (end > begin) return utf8::trim(text.substr(end));
  }
  return text;
}

bool is_area(std::string_view area) {
  if (area.size() < 2 || area.find_first_of(".:;?!") != area.npos) return false;
  const auto words = 1 + std::count(area.begin(), area.end(), ' ');
  if (static_cast<std::size_t>(words) > most_area_words) return false;
  const std::size_t blank = std::min(area.find(' '), area.size());
  if (is_one_of(no_areas, area) || is_one_of(no_areas, area.substr(0, blank))) {
    return false;
  }
  if (find_one_of(negations, area) != area.npos) return false;
  for (const std::string_view verb : links) {  // a second verb: a clause
    const std::string_view list[] = {verb};
    if (find_one_of(list, area) != area.npos) return false;
  }
  return find_one_of(clause_words, area) == area.npos;
}

/// `ANDT (alkohol, narkotika)`: the bracket explains.
std::string_view without_bracket(std::string_view area) {
  const std::size_t open = area.find('(');
  if (open == area.npos || open == 0 || !area.ends_with(')')) return area;
  return utf8::trim(area.substr(0, open));
}

/// Several areas with one level are several, and which is not certain.
bool may_be_several(std::string_view area, std::string_view level,
                    bool one_area) {
  const bool plural = level.starts_with("rö") ? level.starts_with("röda")
                                              : (level.starts_with("gula") ||
                                                 level.starts_with("gröna"));
  const bool joined = area.find(" och ") != area.npos ||
                      area.find(',') != area.npos ||
                      area.find(" samt ") != area.npos;
  return joined && !one_area && (plural || area.find(',') != area.npos);
}

/// `ANDT: röd`, `Skola och unga – gul`, `Trafik<tab>grön`: all of the line.
std::optional<Stated> listed(std::string_view line, const Lexicon& lexicon) {
  for (const std::string_view mark : {":", "\t", " – ", " - "}) {
    const std::size_t at = line.rfind(mark);
    if (at == line.npos || at == 0) continue;
    std::string_view level = utf8::trim(line.substr(at + mark.size()));
    while (level.ends_with('.')) level.remove_suffix(1);
    const auto graded = lexicon.level(level);
    if (!graded) continue;
    const std::string_view area =
        without_bracket(utf8::trim(line.substr(0, at)));
    if (!is_area(area)) continue;
    return Stated{capitalised(area), std::string(level)};
  }
  return {};
}

std::size_t level_words(std::string_view text, const Lexicon& lexicon) {
  constexpr std::string_view borders = " \t.,:;!?()/";
  std::size_t count = 0;
  for (const std::string_view word : pieces(text, borders)) {
    if (!word.empty() && lexicon.level(word)) ++count;
  }
  return count;
}

/// `Ordning och trygghet: troligen rött`: somebody said how it is there, in
/// other words than any we know. Dropped, a red area would be none.
bool names_unread_area(std::string_view sentence,
                       const std::vector<Stated>& stated,
                       const AreaNames& areas, const Lexicon& lexicon) {
  if (level_words(sentence, lexicon) <= stated.size()) return false;
  auto named = areas.named_in(sentence);
  for (const Stated& one : stated) {
    for (const std::size_t area : areas.named_in(one.area)) named.erase(area);
  }
  if (!named.empty()) return true;
  // Of areas that no settings name, a line as in a list of them.
  constexpr std::size_t longest = 120;
  const std::size_t colon = sentence.find(':');
  return stated.empty() && colon != sentence.npos &&
         sentence.size() <= longest &&
         is_area(without_bracket(utf8::trim(sentence.substr(0, colon)))) &&
         level_words(sentence.substr(colon), lexicon) > 0;
}

RiskSentence stated_in(std::string_view sentence, const Lexicon& lexicon) {
  RiskSentence found;
  if (auto one = listed(sentence, lexicon)) {
    found.stated.push_back(std::move(*one));
    return found;
  }
  const auto levels = levels_in(sentence, lexicon);
  std::size_t from = 0;
  for (const LevelAt& level : levels) {
    std::string_view clause = sentence.substr(from, level.begin - from);
    from = level.end;
    if (const std::size_t at = clause.rfind(contrast); at != clause.npos) {
      clause.remove_prefix(at + contrast.size());
    }
    if (const std::size_t at = clause.rfind(anew); at != clause.npos) {
      clause.remove_prefix(at + 1);
    }
    std::string_view area;
    const std::size_t report = find_one_of(area_reports, clause);
    if (const auto verb = link_before(clause)) {
      area = utf8::trim(utf8::trim(clause).substr(0, *verb));
    } else if (report != clause.npos) {
      area = clause.substr(report);
      area.remove_prefix(starts_with_one(area_reports, area));
      area = utf8::trim(area);
    } else {
      continue;
    }
    while (area.starts_with(',') || area.starts_with(';')) {
      area = utf8::trim(area.substr(1));
    }
    area = without_month(area, lexicon);
    bool one_area = false;
    while (const std::size_t head = starts_with_one(area_heads, area)) {
      one_area = one_area || area.substr(0, head).find("mråde") != area.npos;
      area = utf8::trim(area.substr(head));
    }
    area = without_bracket(area);
    const std::string_view words =
        sentence.substr(level.begin, level.end - level.begin);
    if (area.empty() || is_one_of(no_areas, area)) continue;
    if (!is_area(area) || may_be_several(area, words, one_area)) {
      found.unsure = Message("which areas have the level is not clear");
      continue;
    }
    found.stated.push_back({capitalised(area), std::string(words)});
  }
  return found;
}

}  // namespace

RiskSentence risks_in(std::string_view sentence, const AreaNames& areas,
                      const Lexicon& lexicon) {
  RiskSentence found = stated_in(sentence, lexicon);
  if (!found.unsure &&
      names_unread_area(sentence, found.stated, areas, lexicon)) {
    found.unsure =
        Message("an area and a level are named; is the area at that level?");
  }
  return found;
}

}  // namespace bra::intake
