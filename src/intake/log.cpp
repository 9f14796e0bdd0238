#include "intake/log.h"

#include <algorithm>

#include "intake/paragraphs.h"
#include "intake/words.h"
#include "read/periods.h"
#include "text/utf8.h"

namespace bra::intake {
namespace {

constexpr std::size_t longest_title = 140;
constexpr std::size_t longest_owner = 60;

struct Group {
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::vector<Group> groups_of(const std::vector<Line>& lines, std::size_t begin,
                             std::size_t end) {
  std::vector<Group> groups;
  std::size_t at = begin;
  while (at < end) {
    while (at < end && (lines[at].is_blank() || lines[at].table != 0)) ++at;
    const std::size_t first = at;
    while (at < end && !lines[at].is_blank() && lines[at].table == 0) ++at;
    if (at > first) groups.push_back({first, at});
  }
  return groups;
}

/// Each line that begins with a tab begins a cell; others go on with it. Tabs
/// inside a line part cells too.
std::vector<std::string> tabbed_cells(const std::vector<Line>& lines,
                                      const Group& group) {
  std::vector<std::string> cells;
  for (std::size_t at = group.begin; at < group.end; ++at) {
    const std::string& text = lines[at].text;
    bool begins = lines[at].indented || cells.empty();
    for (std::size_t from = 0; from <= text.size();) {
      const std::size_t to = std::min(text.find('\t', from), text.size());
      const std::string piece(utf8::trim(text.substr(from, to - from)));
      from = to + 1;
      if (begins) {
        cells.push_back(piece);
      } else {
        cells.back() += '\n' + piece;
      }
      begins = true;
    }
  }
  return cells;
}

bool has_tabs(const std::vector<Line>& lines, const Group& group) {
  return std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(group.begin),
                     lines.begin() + static_cast<std::ptrdiff_t>(group.end),
                     [](const Line& line) {
                       return line.indented ||
                              line.text.find('\t') != std::string::npos;
                     });
}

bool is_title(std::string_view text) {
  return !text.empty() && text.size() <= longest_title &&
         text.find('\n') == text.npos;
}

/// `Belysning vid skolan (Nils H)`: takes the bracket off the title, if it
/// holds an owner.
std::string_view owner_after(std::string_view& title, const Roster& roster) {
  const std::size_t open = title.rfind('(');
  if (open == title.npos || open == 0 || !title.ends_with(')')) return {};
  const std::string_view owner =
      utf8::trim(title.substr(open + 1, title.size() - open - 2));
  if (!roster.are_owners(owner)) return {};
  title = utf8::trim(title.substr(0, open));
  return owner;
}

/// `Västar – Petra – senast 1/6`, `Klotter. Petra. Pågår.`: a title and, in
/// either order, who surely has it and how it stands.
std::vector<std::string> owned_row(std::string_view line,
                                   const Roster& roster) {
  while (line.ends_with('.')) line.remove_suffix(1);
  for (const std::string_view mark : {" – ", " - ", " — ", ". ", "; "}) {
    std::vector<std::string> cells;
    for (std::size_t at = 0; at <= line.size() && cells.size() < 4;) {
      const std::size_t end = std::min(line.find(mark, at), line.size());
      cells.emplace_back(utf8::trim(line.substr(at, end - at)));
      at = end + mark.size();
    }
    if (cells.size() < 2 || cells.size() > 3 || !is_title(cells[0])) continue;
    cells.resize(3);
    if (roster.are_owners(cells[1]) == roster.are_owners(cells[2])) continue;
    if (roster.are_owners(cells[1])) std::swap(cells[1], cells[2]);
    return cells;
  }
  return {};
}

/// `Belysning vid skolan: klar.`, `Kameror – pågår, Nils H`: a title and, all
/// of it, how it stands and who has it.
std::vector<std::string> listed_row(std::string_view line, const Roster& roster,
                                    const Lexicon& lexicon) {
  for (const std::string_view mark : {": ", " – ", " - ", " — "}) {
    const std::size_t at = line.find(mark);
    if (at == line.npos || at == 0 || !is_title(line.substr(0, at))) continue;
    if (line.find(mark, at + 1) != line.npos) continue;
    std::string_view status = utf8::trim(line.substr(at + mark.size()));
    while (status.ends_with('.')) status.remove_suffix(1);
    std::string_view owner;
    const std::size_t comma = status.find_first_of(",(");
    if (comma != status.npos) {
      owner = utf8::trim(status.substr(comma + 1));
      if (owner.ends_with(')')) owner.remove_suffix(1);
      status = utf8::trim(status.substr(0, comma));
      if (!roster.are_owners(owner)) continue;
    }
    if (!lexicon.is_state_phrase(status)) continue;
    std::string_view title = utf8::trim(line.substr(0, at));
    if (owner.empty()) owner = owner_after(title, roster);
    return {std::string(title), std::string(status), std::string(owner)};
  }
  return {};
}

/// Lines of a group that are follow-ups one by one, if some surely are or each
/// has a number.
std::vector<LogPart> listed_parts(const std::vector<Line>& lines,
                                  const Group& group, const Roster& roster,
                                  const Lexicon& lexicon) {
  std::vector<LogPart> parts;
  bool sure = false;
  bool numbered = true;
  for (std::size_t at = group.begin; at < group.end; ++at) {
    LogPart part{.begin = at, .end = at + 1, .row = {}};
    const std::string text = without_list_number(lines[at].text);
    const bool has_number = text.size() < lines[at].text.size();
    part.row = listed_row(text, roster, lexicon);
    if (part.row.empty() && (has_number || lines[at].bullet)) {
      part.row = owned_row(text, roster);
    }
    numbered = numbered && has_number;
    sure = sure || !part.row.empty();
    part.unsure = part.row.empty();
    parts.push_back(std::move(part));
  }
  if (!sure && !numbered) parts.clear();
  return parts;
}

bool looks_like_owner(std::string_view text) {
  return text.size() <= longest_owner && text.find('\n') == text.npos &&
         !text.ends_with('.') && std::count(text.begin(), text.end(), ' ') < 6;
}

std::vector<std::string> log_row(const std::vector<std::string>& cells,
                                 const Roster& roster) {
  std::vector<std::string> full = cells;
  while (full.size() > 3 && full.back().empty()) full.pop_back();
  if (full.size() < 2 || full.size() > 3 || !is_title(full[0])) return {};
  if (full.size() == 2) {
    if (full[1].empty()) return {};
    if (roster.are_owners(full[1])) return {full[0], "", full[1]};
    return {full[0], full[1], ""};
  }
  const bool last_owns = full[2].empty() || roster.are_owners(full[2]);
  const bool middle_owns = !full[1].empty() && roster.are_owners(full[1]);
  if (middle_owns && !roster.are_owners(full[2])) {
    return {full[0], full[2], full[1]};
  }
  if (last_owns || looks_like_owner(full[2])) return full;
  return {};
}

}  // namespace

std::vector<std::vector<std::string>> log_rows(
    const std::vector<std::vector<std::string>>& rows, const Roster& roster) {
  std::vector<std::vector<std::string>> log;
  bool owned = false;
  for (const auto& cells : rows) {
    auto row = log_row(cells, roster);
    if (row.empty()) return {};
    owned = owned || roster.are_owners(row[2]);
    log.push_back(std::move(row));
  }
  if (!owned) return {};
  return log;
}

bool is_known_heading(const std::vector<std::string>& cells,
                      const Lexicon& lexicon) {
  const auto has = [&](Part part, Key key) {
    return std::any_of(cells.begin(), cells.end(), [&](const auto& cell) {
      return lexicon.column(part, cell) == key;
    });
  };
  const auto names_month = [&](const std::string& cell) {
    const auto any_day = Day::of(2000, 12, 31);
    return read::read_period(cell, lexicon, any_day, true).period.has_value();
  };
  const bool log =
      has(Part::follow_up, Key::title) &&
      (has(Part::follow_up, Key::state) || has(Part::follow_up, Key::status) ||
       has(Part::follow_up, Key::owners));
  const bool levels = has(Part::risk, Key::level) ||
                      std::any_of(cells.begin(), cells.end(), names_month);
  return log || (has(Part::risk, Key::area) && levels) ||
         (has(Part::figure, Key::title) && has(Part::figure, Key::value)) ||
         lexicon.column(Part::measure, cells.front()) == Key::title;
}

bool lacks_numbers(const std::vector<std::string>& cells,
                   const Lexicon& lexicon) {
  bool log = false;
  for (const std::string& cell : cells) {
    if (lexicon.column(Part::risk, cell) == Key::level) return false;
    const auto key = lexicon.column(Part::follow_up, cell);
    if (key == Key::id) return false;
    log = log || key == Key::state || key == Key::status || key == Key::owners;
  }
  return log && is_known_heading(cells, lexicon);
}

std::vector<LogPart> log_parts(const Document& document, std::size_t begin,
                               std::size_t end, const Roster& roster,
                               const Lexicon& lexicon) {
  const auto& lines = document.lines;
  const auto groups = groups_of(lines, begin, end);
  // Without tabs a group of lines is a row only if its last line is an owner,
  // or if other groups of this log are rows and so show how it is written.
  // Where the others have tabs it is the text that comes after them.
  const bool tabs =
      std::any_of(groups.begin(), groups.end(),
                  [&](const Group& group) { return has_tabs(lines, group); });
  const bool has_rows =
      !tabs &&
      std::any_of(groups.begin(), groups.end(), [&](const Group& group) {
        return group.end - group.begin > 2 &&
               roster.are_owners(lines[group.end - 1].text);
      });
  std::vector<LogPart> parts;
  for (const Group& group : groups) {
    auto listed = listed_parts(lines, group, roster, lexicon);
    if (!listed.empty()) {
      for (LogPart& one : listed) parts.push_back(std::move(one));
      continue;
    }
    LogPart part{.begin = group.begin, .end = group.end, .row = {}};
    const std::size_t size = group.end - group.begin;
    if (has_tabs(lines, group)) {
      const auto cells = tabbed_cells(lines, group);
      const bool heading =
          !cells.empty() &&
          lexicon.column(Part::follow_up, cells.front()) == Key::title;
      if (!heading) part.row = log_row(cells, roster);
      part.unsure = part.row.empty() && cells.size() > 1 && !heading;
    } else if (!tabs && size >= 2 && is_title(lines[group.begin].text) &&
               !lines[group.begin].bullet) {
      const std::string& last = lines[group.end - 1].text;
      const bool owned = roster.are_owners(last);
      if (owned || has_rows) {
        std::string status;
        for (std::size_t at = group.begin + 1; at < group.end - (owned ? 1 : 0);
             ++at) {
          if (!status.empty()) status += '\n';
          status += lines[at].text;
        }
        part.row = {lines[group.begin].text, status, owned ? last : ""};
      } else {
        part.unsure = true;
      }
    }
    parts.push_back(std::move(part));
  }
  return parts;
}

}  // namespace bra::intake
