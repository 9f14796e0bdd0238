#include "query/refusal.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "query/calendar.h"
#include "query/period.h"
#include "text/ascii.h"
#include "text/date.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::query {
namespace {

// Numbers with whatever stands between them: `17.5.2024` is 17, 5, 2024.
// Nothing if there are letters, or more than three numbers.
struct Group {
  int number = 0;
  std::size_t digits = 0;
};

std::vector<Group> numbers_in(std::string_view text) {
  constexpr std::string_view between = "-/. ";
  std::vector<Group> groups;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_digit(text[at])) {
      if (between.find(text[at++]) == std::string_view::npos) return {};
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    const auto number = whole_number(text.substr(at, end - at));
    if (!number || groups.size() == 3) return {};
    groups.push_back({*number, end - at});
    at = end;
  }
  return groups;
}

using Proposals = std::vector<std::string>;

void add_day(Proposals& proposals, int year, int month, int day) {
  const auto found = Day::of(year, month, day);
  if (!found || !is_year(year)) return;
  const std::string iso = found->iso();
  if (std::find(proposals.begin(), proposals.end(), iso) == proposals.end()) {
    proposals.push_back(iso);
  }
}

void add_month(Proposals& proposals, int year, int month) {
  const auto found = Month::of(year, month);
  if (found && is_year(year)) proposals.push_back(found->iso());
}

// `20240517`, `20241301` (day and month in the other order), `202405`,
// `240517`.
Proposals unbroken(const Group& group) {
  Proposals proposals;
  const int first = group.number / 10000;
  const int second = group.number / 100 % 100;
  const int third = group.number % 100;
  if (group.digits == 8) {
    add_day(proposals, first, second, third);
    if (proposals.empty()) add_day(proposals, first, third, second);
  } else if (group.digits == 6) {
    add_month(proposals, group.number / 100, third);
    if (proposals.empty()) add_day(proposals, 2000 + first, second, third);
  }
  return proposals;
}

// `17/5/2024`, `04/05/2024` (two days), `2024/5/17`, `24-05-17`.
Proposals three_numbers(const Group& a, const Group& b, const Group& c) {
  Proposals proposals;
  if (a.digits == 4) {
    add_day(proposals, a.number, b.number, c.number);
    if (proposals.empty()) add_day(proposals, a.number, c.number, b.number);
  } else if (c.digits == 4) {
    add_day(proposals, c.number, b.number, a.number);
    add_day(proposals, c.number, a.number, b.number);
  } else {
    add_day(proposals, 2000 + a.number, b.number, c.number);
  }
  return proposals;
}

// `2024/5`, `5/2024`.
Proposals two_numbers(const Group& a, const Group& b) {
  Proposals proposals;
  if (a.digits == 4) add_month(proposals, a.number, b.number);
  if (b.digits == 4) add_month(proposals, b.number, a.number);
  return proposals;
}

Proposals proposals_for(std::string_view text) {
  const auto groups = numbers_in(text);
  switch (groups.size()) {
    case 1:
      return unbroken(groups[0]);
    case 2:
      return two_numbers(groups[0], groups[1]);
    case 3:
      return three_numbers(groups[0], groups[1], groups[2]);
    default:
      return {};
  }
}

// A year, a hyphen and something that the year does not have: a month 13, a
// day 30 February, a quarter 5, a week 54.
bool refuse_part(Span written, std::string_view text, Report& report) {
  if (text.size() < 7 || text[4] != '-') return false;
  const auto year = whole_number(text.substr(0, 4));
  if (!year || !is_year(*year)) return false;
  const std::string_view rest = text.substr(5);
  if (rest.size() == 2 && whole_number(rest)) {
    report
        .add(question_fault, written,
             {"{} is no month: a year has 12", written.text()})
        .advise({"write {} to {}", fmt::format("{}-01", *year),
                 fmt::format("{}-12", *year)});
    return true;
  }
  if (rest.size() == 5 && rest[2] == '-') {
    const auto month = whole_number(rest.substr(0, 2));
    const auto whole = month ? Month::of(*year, *month) : std::nullopt;
    const auto day = whole_number(rest.substr(3));
    if (!whole || !day) return false;
    const Day end = *day == 0 ? whole->first() : whole->last();
    report
        .add(question_fault, written,
             {"{} is no day: the month has {}", written.text(),
              whole->last().day()})
        .advise({"write {}", end.iso()});
    return true;
  }
  struct Kind {
    char letter;
    char shown;
    Unit unit;
    std::string_view headline;
  };
  constexpr Kind kinds[] = {
      {'q', 'Q', Unit::quarter, "{} is no quarter: a year has {}"},
      {'t', 'T', Unit::tertial, "{} is no tertial: a year has {}"},
      {'w', 'W', Unit::week, "{} is no week: the year has {}"},
  };
  for (const Kind& kind : kinds) {
    if (rest.front() != kind.letter || !whole_number(rest.substr(1))) continue;
    const int parts = parts_in(*year, kind.unit);
    const auto named = [&](int ordinal) {
      const bool week = kind.unit == Unit::week;
      return fmt::format("{}-{}{:0{}}", *year, kind.shown, ordinal,
                         week ? 2 : 1);
    };
    report.add(question_fault, written, {kind.headline, written.text(), parts})
        .advise({"write {} to {}", named(1), named(parts)});
    return true;
  }
  return false;
}

// The same text with the first word that bra does not know made into the one
// it was probably meant to be.
std::optional<std::string> respelt(std::string_view text,
                                   const Vocabulary& vocabulary) {
  std::vector<std::string_view> known = {
      "this",    "last",  "today", "yesterday", "year", "tertial",
      "quarter", "month", "week",  "meeting",   "day",
  };
  for (const auto& [word, meaning] : vocabulary.words) known.push_back(word);
  for (const auto& [word, month] : vocabulary.months) known.push_back(word);
  const std::string folded = utf8::fold(text);
  std::string_view rest = folded;
  std::string out;
  bool changed = false;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    std::string_view word = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    const bool right =
        whole_number(word).has_value() ||
        std::find(known.begin(), known.end(), word) != known.end();
    const std::string_view meant = right ? word : closest_to(word, known);
    if (meant.empty()) return {};
    changed = changed || meant != word;
    if (!out.empty()) out += ' ';
    out += meant;
  }
  // `vår` is near to `år`, which is no time by itself. Whether words are one is
  // the same on any day.
  const auto any_day = Day::of(2000, 1, 1);
  if (!changed || !when_if_any(out, vocabulary, *any_day)) return {};
  return out;
}

}  // namespace

void refuse(Span written, const Vocabulary& vocabulary, Report& report) {
  const std::string text = utf8::fold(utf8::trim(written.text()));
  if (refuse_part(written, text, report)) return;
  Diagnostic& found =
      report.add(question_fault, written, {"{} is no period", written.text()});
  const Proposals proposals = proposals_for(text);
  if (proposals.size() == 1) {
    found.advise({"write {}", proposals[0]});
  } else if (proposals.size() == 2) {
    found.advise({"write {} or {}", proposals[0], proposals[1]});
  } else if (const auto better = respelt(text, vocabulary)) {
    found.advise({"did you mean {}?", *better});
  } else {
    found.advise(
        {"write 2024, 2024-05, 2024-Q2, 2024-05-17, 2024-03..2024-05 or "
         "last 3 meetings"});
  }
}

// It has no page, since what it says goes with the question that was asked.
extern const Fault question_fault{.name = "question"};

}  // namespace bra::query
