// meeting-duplicate: two files for one meeting.

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "check/rule.h"
#include "text/file_name.h"
#include "text/utf8.h"

namespace bra::check {
namespace {

bool differ(const Words& a, const Words& b) {
  return a && b && a.text != b.text;
}

// Two meetings on one day tell themselves apart: by a `b` in the file's name,
// by their times or numbers, or since one of them is an extra meeting.
bool is_one_meeting(const Meeting& a, const Meeting& b) {
  const auto day_a = named_day(*a.source);
  const auto day_b = named_day(*b.source);
  if (day_a && day_b && *day_a != *day_b) return false;  // a date is wrong
  if (ordinal_letter(*a.source) != ordinal_letter(*b.source)) return false;
  if (a.extra != b.extra || differ(a.number, b.number)) return false;
  const bool timed = a.start && b.start;
  if (timed && *a.start != *b.start) return false;
  // Notes and minutes of one day need more to be the same meeting.
  return a.kind == b.kind || timed || (a.number && b.number);
}

// `2025-03-12.md` rather than `2025-03-12 (kopia).md`.
bool is_likelier_first(const Meeting* a, const Meeting* b) {
  const std::string_view name_a = file_name(*a->source);
  const std::string_view name_b = file_name(*b->source);
  if (name_a.size() != name_b.size()) return name_a.size() < name_b.size();
  return a->source->name < b->source->name;
}

Span place_of(const Meeting& meeting) {
  return meeting.date ? meeting.date->span : Span{meeting.source, 0, 0};
}

class Search {
 public:
  Search(const Book& book, Reporter& report) : book_(book), report_(report) {}

  void look() {
    find_names_that_merge();
    std::vector<const Meeting*> day;
    for (const Meeting& meeting : book_.meetings) {
      if (!meeting.is_held()) continue;
      if (!day.empty() && day.front()->date->day != meeting.date->day) {
        look_at_day(day);
        day.clear();
      }
      day.push_back(&meeting);
    }
    look_at_day(day);
  }

 private:
  void look_at_day(std::vector<const Meeting*>& meetings) {
    if (meetings.size() < 2) return;
    std::sort(meetings.begin(), meetings.end(), is_likelier_first);
    // Nobody holds more meetings in a day than this.
    constexpr std::size_t most_apart = 16;
    std::vector<const Meeting*> apart;
    for (const Meeting* meeting : meetings) {
      const auto same =
          std::find_if(apart.begin(), apart.end(), [&](const Meeting* other) {
            return is_one_meeting(*other, *meeting);
          });
      if (same != apart.end()) {
        tell(*meeting, **same);
      } else if (apart.size() < most_apart) {
        apart.push_back(meeting);
      }
    }
  }

  void tell(const Meeting& copy, const Meeting& first) {
    if (merging_.contains(&copy)) return;
    report_
        .at(place_of(copy),
            Message("{} is the same meeting as {}", file_name(*copy.source),
                    file_name(*first.source)))
        .related(place_of(first), "the other file")
        .advise(
            Message("keep one of them; a second meeting that day is named {}b",
                    copy.date->day));
  }

  // Names that differ only in case, or in how å is composed, are one file on
  // Windows and macOS: of two minutes one is lost. Nearly all names are plain,
  // and no two files have the same plain name.
  void find_names_that_merge() {
    std::unordered_map<std::string, const Meeting*> folded;
    const auto is_plain = [](std::string_view name) {
      return std::none_of(name.begin(), name.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
      });
    };
    for (const Meeting& meeting : book_.meetings) {
      const std::string& name = meeting.source->name;
      if (is_plain(name)) continue;
      const auto [at, fresh] = folded.emplace(utf8::fold(name), &meeting);
      if (!fresh) tell_merging(meeting, *at->second);
    }
    if (folded.empty()) return;
    for (const Meeting& meeting : book_.meetings) {
      if (!is_plain(meeting.source->name)) continue;
      const auto same = folded.find(meeting.source->name);
      if (same != folded.end()) tell_merging(*same->second, meeting);
    }
  }

  void tell_merging(const Meeting& meeting, const Meeting& other) {
    merging_.insert(&meeting);
    report_
        .at(place_of(meeting),
            Message("{} and {} are one file on Windows and macOS",
                    file_name(*meeting.source), file_name(*other.source)))
        .related(place_of(other), "the other file")
        .advise("rename one of them");
  }

  const Book& book_;
  Reporter& report_;
  std::unordered_set<const Meeting*> merging_;
};

void look(const RuleContext& context, Reporter& report) {
  Search(context.book, report).look();
}

}  // namespace

extern const Rule meeting_duplicate{
    .fault = {.name = "meeting-duplicate",
              .severity = Severity::error,
              .summary = "two files for one meeting",
              .why = "Every decision in a copy counts twice, and a change in "
                     "one of the files is missed in the other. Two meetings on "
                     "one day are told apart by a b in the second file's name, "
                     "by their times, by their numbers, or by extra: ja. A "
                     "notice or a cancellation is no second file.",
              .wrong = "2025-03-12.md and 2025-03-12 (kopia).md",
              .right = "2025-03-12.md and 2025-03-12b.md"},
    .look = look,
};

}  // namespace bra::check
