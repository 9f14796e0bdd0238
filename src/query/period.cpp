#include "query/period.h"

#include <string>
#include <string_view>
#include <vector>

#include "query/calendar.h"
#include "query/refusal.h"
#include "text/utf8.h"

namespace bra::query {
namespace {

constexpr int most_meetings = 100'000;

using Words = std::vector<std::string_view>;

Words words_of(std::string_view text) {
  Words words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    std::string_view word = text.substr(0, end);
    while (word.ends_with(',')) word.remove_suffix(1);
    if (!word.empty()) words.push_back(word);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

std::optional<int> year_in(std::string_view word) {
  const auto year = whole_number(word);
  if (word.size() != 4 || !year || !is_year(*year)) return {};
  return year;
}

struct PartOfYear {
  Unit unit = Unit::quarter;
  int ordinal = 0;
};

// `q2`, `t1`, `w20`, and `v20` as Swedes write weeks.
std::optional<PartOfYear> lettered(std::string_view word) {
  if (word.size() < 2 || word.size() > 3) return {};
  const auto ordinal = whole_number(word.substr(1));
  if (!ordinal) return {};
  switch (word.front()) {
    case 'q':
      return PartOfYear{Unit::quarter, *ordinal};
    case 't':
      return PartOfYear{Unit::tertial, *ordinal};
    case 'w':
    case 'v':
      return PartOfYear{Unit::week, *ordinal};
    default:
      return {};
  }
}

// The time that the words of one side of a range say.
class Reader {
 public:
  Reader(const Vocabulary& vocabulary, Day today)
      : vocabulary_(vocabulary), today_(today) {}

  [[nodiscard]] std::optional<When> read(const Words& words) const {
    if (const auto meetings = meetings_in(words)) {
      return When{.days = {}, .last_meetings = meetings};
    }
    if (const auto days = days_in(words)) return When{.days = *days};
    return {};
  }

 private:
  // `last meeting`, `last 3 meetings`.
  [[nodiscard]] static std::optional<int> meetings_in(const Words& words) {
    if (words.size() < 2 || words.front() != "last") return {};
    if (words.back() != "meeting") return {};
    if (words.size() == 2) return 1;
    const auto count = whole_number(words[1]);
    if (words.size() != 3 || !count) return {};
    if (*count < 1 || *count > most_meetings) return {};
    return count;
  }

  [[nodiscard]] std::optional<Period> days_in(const Words& words) const {
    switch (words.size()) {
      case 1:
        return one(words[0]);
      case 2:
        return two(words[0], words[1]);
      case 3:
        return three(words[0], words[1], words[2]);
      default:
        return {};
    }
  }

  [[nodiscard]] std::optional<Period> one(std::string_view word) const {
    if (word == "today") return Period{today_, today_};
    if (word == "yesterday") return Period{today_.plus(-1), today_.plus(-1)};
    if (const auto year = year_in(word)) return of_year(*year);
    if (const auto month = month_in(word)) return latest(Unit::month, *month);
    if (const auto part = lettered(word)) {
      return latest(part->unit, part->ordinal);
    }
    return numeric(word);
  }

  // `2024-05`, `2024-05-17`, `2024-q2`.
  [[nodiscard]] static std::optional<Period> numeric(std::string_view word) {
    if (word.size() < 7 || word[4] != '-') return {};
    const auto year = year_in(word.substr(0, 4));
    if (!year) return {};
    if (const auto day = iso_day(word)) return Period{day, day};
    if (const auto month = iso_month(word)) return Period::of(*month);
    if (const auto part = lettered(word.substr(5))) {
      return part_of_year(*year, part->unit, part->ordinal);
    }
    return {};
  }

  [[nodiscard]] std::optional<Period> two(std::string_view first,
                                          std::string_view second) const {
    const auto unit = unit_of(second);
    if (first == "this" && unit) return around(today_, *unit);
    if (first == "last" && unit) return before(today_, *unit, 1);
    if (const auto year = year_in(second)) {
      if (first == "year") return of_year(*year);
      if (const auto month = month_in(first)) {
        return part_of_year(*year, Unit::month, *month);
      }
      if (const auto part = lettered(first)) {
        return part_of_year(*year, part->unit, part->ordinal);
      }
      return {};
    }
    if (const auto part = named_part(first, second)) {
      return latest(part->unit, part->ordinal);
    }
    return day_of_month(first, second);
  }

  [[nodiscard]] std::optional<Period> three(std::string_view first,
                                            std::string_view second,
                                            std::string_view third) const {
    const auto count = whole_number(second);
    const auto unit = unit_of(third);
    if (first == "last" && count && unit) return before(today_, *unit, *count);
    const auto year = year_in(third);
    if (!year) return {};
    if (const auto part = named_part(first, second)) {
      return part_of_year(*year, part->unit, part->ordinal);
    }
    const auto day = whole_number(first);
    const auto month = month_in(second);
    if (!day || !month) return {};
    const auto found = Day::of(*year, *month, *day);
    if (!found) return {};
    return Period{found, found};
  }

  // `quarter 2`, `week 20`.
  [[nodiscard]] static std::optional<PartOfYear> named_part(
      std::string_view name, std::string_view number) {
    const auto unit = unit_of(name);
    const auto ordinal = whole_number(number);
    if (!unit || !ordinal) return {};
    if (*unit != Unit::quarter && *unit != Unit::tertial &&
        *unit != Unit::week) {
      return {};
    }
    return PartOfYear{*unit, *ordinal};
  }

  // `17 maj`, the latest one that is not after today.
  [[nodiscard]] std::optional<Period> day_of_month(
      std::string_view number, std::string_view name) const {
    const auto day = whole_number(number);
    const auto month = month_in(name);
    if (!day || !month) return {};
    constexpr int years_between_leap_days = 8;
    for (int back = 0; back <= years_between_leap_days; ++back) {
      const auto found = Day::of(today_.year() - back, *month, *day);
      if (found && *found <= today_) return Period{found, found};
    }
    return {};
  }

  // The latest one that has begun.
  [[nodiscard]] std::optional<Period> latest(Unit unit, int ordinal) const {
    for (int back = 0; back <= 1; ++back) {
      const int year = today_.year() - back;
      if (!is_year(year)) return {};
      const auto found = part_of_year(year, unit, ordinal);
      if (found && *found->first <= today_) return found;
    }
    return {};
  }

  [[nodiscard]] std::optional<int> month_in(std::string_view word) const {
    const int* month = meaning_of(std::string(word), vocabulary_.months);
    if (month == nullptr) return {};
    return *month;
  }

  const Vocabulary& vocabulary_;
  Day today_;
};

std::optional<When> read_side(std::string_view text,
                              const Vocabulary& vocabulary, Day today) {
  const std::string asked = canonical(text, vocabulary);
  return Reader(vocabulary, today).read(words_of(asked));
}

// Either side of `..`; nothing where that side is open.
struct Range {
  std::string_view from;
  std::string_view to;
};

std::optional<Range> range_in(std::string_view text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return {};
  return Range{utf8::trim(text.substr(0, dots)),
               utf8::trim(text.substr(dots + 2))};
}

// A side of a range must be days; an empty one is open.
std::optional<Period> read_end(std::string_view side,
                               const Vocabulary& vocabulary, Day today) {
  if (side.empty()) return Period{};
  const auto when = read_side(side, vocabulary, today);
  if (!when || when->last_meetings) return {};
  return when->days;
}

bool is_reversed(const Period& period) {
  return period.first && period.last && *period.last < *period.first;
}

std::optional<Period> read_range(const Range& range,
                                 const Vocabulary& vocabulary, Day today) {
  if (range.from.empty() && range.to.empty()) return {};
  const auto from = read_end(range.from, vocabulary, today);
  const auto to = read_end(range.to, vocabulary, today);
  if (!from || !to) return {};
  return Period{from->first, to->last};
}

// Says what is wrong with the side that is.
void refuse_range(Span written, const Range& range,
                  const Vocabulary& vocabulary, Day today, Report& report) {
  for (const std::string_view side : {range.from, range.to}) {
    if (side.empty() || read_end(side, vocabulary, today)) continue;
    const auto begin =
        static_cast<std::size_t>(side.data() - written.text().data());
    refuse(written.part(begin, begin + side.size()), vocabulary, report);
    return;
  }
  refuse(written, vocabulary, report);
}

}  // namespace

std::optional<When> when_if_any(std::string_view text,
                                const Vocabulary& vocabulary, Day today) {
  const auto range = range_in(text);
  if (!range) return read_side(text, vocabulary, today);
  const auto days = read_range(*range, vocabulary, today);
  if (!days || is_reversed(*days)) return {};
  return When{.days = *days};
}

std::optional<When> read_when(Span written, const Vocabulary& vocabulary,
                              Day today, Report& report) {
  const auto range = range_in(written.text());
  if (!range) {
    const auto when = read_side(written.text(), vocabulary, today);
    if (!when) refuse(written, vocabulary, report);
    return when;
  }
  const auto days = read_range(*range, vocabulary, today);
  if (!days) {
    refuse_range(written, *range, vocabulary, today, report);
    return {};
  }
  if (is_reversed(*days)) {
    const std::string turned =
        std::string(range->to) + ".." + std::string(range->from);
    report
        .add(question_fault, written,
             {"{} ends before it begins", written.text()})
        .advise({"write {}", turned});
    return {};
  }
  return When{.days = *days};
}

std::optional<Day> read_day(Span written, const Vocabulary& vocabulary,
                            Day today, Report& report) {
  const auto when = read_when(written, vocabulary, today, report);
  if (!when) return {};
  if (when->days.first && when->days.first == when->days.last) {
    return when->days.first;
  }
  report
      .add(question_fault, written, {"{} is more than one day", written.text()})
      .advise({"write a day, such as {}", today.iso()});
  return {};
}

}  // namespace bra::query
