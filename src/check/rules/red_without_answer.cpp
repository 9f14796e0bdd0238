// red-without-answer: an area is red and nobody does anything about it.

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "check/pictures.h"
#include "check/rule.h"
#include "model/area_names.h"
#include "model/contradicted.h"

namespace bra::check {
namespace {

// Of several months in a row one finding is enough, at the last of them. While
// an area still is red somebody can act, and it is a warning; what was red once
// and went away by itself is history, and a note.

struct Red {
  Month first;
  Month last;
  /// Index into Book::meetings: who held it to be red.
  std::size_t meeting = 0;
  const Reading* reading = nullptr;
};

/// The last meeting, if any, at which an area had an answer.
using Answers = std::map<std::size_t, std::size_t>;

void answer(Answers& answers, std::size_t area, std::size_t meeting) {
  std::size_t& last = answers.emplace(area, meeting).first->second;
  last = std::max(last, meeting);
}

// Open follow-ups and measures that have the area.
Answers by_area(const Book& book) {
  Answers answers;
  for (const Thread& thread : book.threads) {
    for (std::size_t i = 0; i < thread.standings.size(); ++i) {
      const Standing& standing = thread.standings[i];
      if (!standing.open || !standing.area) continue;
      // It is open until the meeting that says otherwise.
      const bool is_last = i + 1 == thread.standings.size();
      const std::size_t until =
          is_last ? book.meetings.size() : thread.standings[i + 1].meeting;
      if (until > standing.meeting) answer(answers, *standing.area, until - 1);
    }
  }
  for (std::size_t m = 0; m < book.meetings.size(); ++m) {
    if (!book.meetings[m].is_held()) continue;
    for (const Measure& measure : book.meetings[m].measures) {
      if (measure.area) answer(answers, *measure.area, m);
    }
  }
  return answers;
}

using Reds = std::map<std::size_t, std::vector<Red>>;

// What still is without an answer, by area, in the order of the months.
void leave_unanswered(Reds& reds, const Answers& answers) {
  for (auto& [area, list] : reds) {
    const auto last = answers.find(area);
    if (last == answers.end()) continue;
    std::erase_if(list,
                  [&](const Red& red) { return red.meeting <= last->second; });
  }
  std::erase_if(reds, [](const auto& one) { return one.second.empty(); });
}

// Titles of entries and texts of decisions that name an area. They are read
// last, and no further back than needed: text is what there is most of. What
// stands in many logs or minutes is read once, in the latest.
Answers by_name(const Book& book, const Reds& reds) {
  Answers answers;
  std::size_t earliest = book.meetings.size();
  for (const auto& [area, list] : reds) {
    for (const Red& red : list) earliest = std::min(earliest, red.meeting);
  }
  if (earliest == book.meetings.size()) return answers;
  const AreaNames names(book.areas);
  const auto read = [&](std::string_view text, std::size_t meeting) {
    for (const std::size_t area : names.named_in(text)) {
      answer(answers, area, meeting);
    }
  };
  for (const Thread& thread : book.threads) {
    std::string_view known;
    for (std::size_t i = thread.standings.size(); i-- > 0;) {
      const Standing& standing = thread.standings[i];
      if (standing.meeting < earliest) break;
      if (standing.title != known) read(standing.title, standing.meeting);
      known = standing.title;
    }
  }
  std::unordered_set<std::string_view> known;
  for (std::size_t m = book.meetings.size(); m-- > earliest;) {
    if (!book.meetings[m].is_held()) continue;
    for (const Decision& decision : book.meetings[m].decisions) {
      const std::string_view text = decision.text.text;
      if (known.insert(text).second) read(text, m);
    }
  }
  return answers;
}

Reds reds_of(const Book& book) {
  Reds reds;
  const std::size_t red = book.levels.size() - 1;
  for (const Picture& picture : book.pictures) {
    const Reading& reading = held(picture, book);
    if (reading.level != red) continue;
    if (contradicted(picture, book) != nullptr) continue;  // level-conflict
    reds[picture.area].push_back({Month::of(*picture.period.first),
                                  Month::of(*picture.period.last),
                                  picture.revisions.back().meeting, &reading});
  }
  for (auto& [area, list] : reds) {
    std::stable_sort(list.begin(), list.end(), [](const Red& a, const Red& b) {
      return a.first < b.first;
    });
  }
  return reds;
}

// The latest month for which each area has any level.
std::map<std::size_t, Month> latest_levels(const Book& book) {
  std::map<std::size_t, Month> latest;
  for (const Picture& picture : book.pictures) {
    if (!held(picture, book).level) continue;
    const Month last = Month::of(*picture.period.last);
    Month& known = latest.emplace(picture.area, last).first->second;
    known = std::max(known, last);
  }
  return latest;
}

void report_run(const std::string& area, const std::string& level,
                const Red& first, const Red& last, bool still_red,
                Reporter& report) {
  const std::string period = last.reading->period->iso();
  Diagnostic& found = report.at(
      last.reading->level_written.span,
      still_red
          ? Message("{} is {} for {}, and nothing in the minutes answers it",
                    area, level, period)
          : Message("{} was {} for {}, and nothing in the minutes answered it",
                    area, level, period));
  if (!still_red) found.severity = Severity::info;
  if (first.first != last.first) {
    found.related(first.reading->level_written.span,
                  Message("so since {}", first.reading->period->iso()));
  }
  found.advise(
      "open a follow-up, or write a measure, with this area in its column "
      "Area");
}

void look(const RuleContext& context, Reporter& report) {
  const Book& book = context.book;
  if (book.levels.size() < 2) return;  // no scale, no alarm
  Reds reds = reds_of(book);
  leave_unanswered(reds, by_area(book));
  leave_unanswered(reds, by_name(book, reds));
  const auto latest = latest_levels(book);
  for (const auto& [area, list] : reds) {
    for (std::size_t begin = 0; begin < list.size();) {
      std::size_t last = begin;
      std::size_t end = begin + 1;
      while (end < list.size() && list[end].first <= list[last].last.plus(1)) {
        if (list[last].last < list[end].last) last = end;
        ++end;
      }
      report_run(book.areas[area].name, book.levels.back().name, list[begin],
                 list[last], list[last].last == latest.at(area), report);
      begin = end;
    }
  }
}

}  // namespace

extern const Rule red_without_answer{
    .fault = {.name = "red-without-answer",
              .severity = Severity::warning,
              .summary = "an area is at the gravest level and nothing answers "
                         "it",
              .why =
                  "A picture that leads to nothing is only paper. An answer is "
                  "an open follow-up or a measure with the area in its column "
                  "Area, or a follow-up's title or a decision that names it, "
                  "at that "
                  "meeting or later. When the area is no longer red it is "
                  "told as a note.",
              .wrong = "| Skola och unga | röd |   (and no row names it)",
              .right = "| Skola och unga | röd |\n"
                       "…\n"
                       "| 250312-2 | Närvaroteam | ny | Anna W | Skola och "
                       "unga |"},
    .look = look,
};

}  // namespace bra::check
