// paragraph-gap: § numbers that jump or stand twice.

#include <algorithm>
#include <vector>

#include "check/rule.h"

namespace bra::check {
namespace {

/// `§ 12`, or the whole of `§§ 12–14`.
struct Paragraph {
  int first = 0;
  int last = 0;
  const Item* item = nullptr;
};

std::string_view digits_at(std::string_view text) {
  const std::size_t end = text.find_first_not_of("0123456789");
  return text.substr(0, end);
}

std::optional<Paragraph> paragraph_of(const Item& item) {
  std::string_view text = item.number.text;
  if (!text.starts_with("§")) return {};
  text = text.substr(std::min(text.find_first_of("0123456789"), text.size()));
  const std::string_view digits = digits_at(text);
  const auto first = whole_number(digits);
  if (!first) return {};
  Paragraph paragraph{*first, *first, &item};
  text = text.substr(digits.size());
  if (text.empty() || text.front() == '/') return paragraph;  // `§ 12/2025`
  text = text.substr(std::min(text.find_first_of("0123456789"), text.size()));
  const auto last = whole_number(digits_at(text));
  if (last && *last > *first) paragraph.last = *last;
  return paragraph;
}

// `§ 12 a Rubrik`: put in between after the numbers were set.
bool is_put_in(const Item& item) {
  const char last = item.number.text.back();
  if (last < '0' || last > '9') return true;
  const std::string_view title = item.title.text;
  if (title.empty() || title[0] < 'a' || title[0] > 'z') return false;
  return title.size() == 1 || title[1] == ' ' || title[1] == ')';
}

Span place_of(const Item& item) {
  const std::string_view number = item.number.text;
  const Span span = item.number.span;
  return span.text().starts_with(number) ? span.part(0, number.size()) : span;
}

class Run {
 public:
  explicit Run(Reporter& report) : report_(report) {}

  /// Tells every number that does not follow the one before, once for each
  /// cause. Returns the number that the meeting ends with.
  /// `meant` is what the first number was to be, 0 if only itself says so.
  int look_at(const std::vector<Paragraph>& all, int meant) {
    std::vector<int> strays;
    // Only the first is wrong if the second goes on from where it should be.
    const bool first_alone =
        meant != 0 && all.size() > 1 && all[1].first == meant + 1;
    int last = first_alone ? meant : all.front().last;
    for (std::size_t i = 1; i < all.size(); ++i) {
      const Paragraph& here = all[i];
      int expected = last + 1;
      while (std::find(strays.begin(), strays.end(), expected) !=
             strays.end()) {
        ++expected;
      }
      if (here.first == expected) {
        last = here.last;
        continue;
      }
      if (here.first == last && is_put_in(*here.item)) continue;
      tell(here, all[i - 1], last);
      // If the next one goes on as if this were right, this alone is wrong.
      const int next = i + 1 < all.size() ? all[i + 1].first : 0;
      if (next == expected + 1) {
        last = expected;
      } else if (next == expected) {
        constexpr std::size_t most_strays = 16;
        if (strays.size() < most_strays) strays.push_back(here.first);
      } else {
        last = here.last;
      }
    }
    return last;
  }

 private:
  void tell(const Paragraph& here, const Paragraph& before, int last) {
    const Span place = place_of(*here.item);
    Diagnostic& found =
        here.first == last
            ? report_.at(place, Message("§ {} stands twice", here.first))
            : report_.at(place, Message("§ {} follows § {}", here.first, last));
    found.related(place_of(*before.item), "the one before")
        .advise("number the items in one run");
  }

  Reporter& report_;
};

/// How far the numbers have run this year.
struct Year {
  int year = 0;
  int first = 0;
  int last = 0;
  const Meeting* meeting = nullptr;
  const Item* item = nullptr;
  /// A meeting has gone on where the one before it ended.
  bool runs_on = false;
};

void look_across(const Meeting& meeting, const Paragraph& first,
                 const Item* last_item, int last, Year& year,
                 Reporter& report) {
  const Day day = meeting.date->day;
  const Year next{day.year(), first.first, last, &meeting, last_item, false};
  if (year.meeting == nullptr || year.year != day.year()) {
    year = next;
    return;
  }
  const bool goes_on = first.first == year.last + 1;
  // A copy of the meeting before is told by another rule; an extra meeting may
  // count for itself.
  const bool is_copy =
      year.first == first.first && year.meeting->date->day == day;
  if (!goes_on && (meeting.extra || is_copy)) return;
  if (!goes_on && year.runs_on) {
    report
        .at(place_of(*first.item),
            Message("§ {} follows § {} of {}", first.first, year.last,
                    year.meeting->date->day))
        .related(place_of(*year.item), "the one before")
        .advise("go on from there; the numbers have run on this year");
  }
  year = next;
  year.runs_on = goes_on;
}

void look(const RuleContext& context, Reporter& report) {
  Run run(report);
  Year year;
  std::vector<Paragraph> all;
  for (const Meeting& meeting : context.book.meetings) {
    all.clear();
    for (const Item& item : meeting.items) {
      if (const auto paragraph = paragraph_of(item)) all.push_back(*paragraph);
    }
    if (all.empty()) continue;
    const bool runs_on = meeting.is_held() && year.runs_on &&
                         year.year == meeting.date->day.year();
    const int last = run.look_at(all, runs_on ? year.last + 1 : 0);
    if (meeting.is_held()) {
      look_across(meeting, all.front(), all.back().item, last, year, report);
    }
  }
}

}  // namespace

extern const Rule paragraph_gap{
    .fault = {.name = "paragraph-gap",
              .severity = Severity::warning,
              .summary = "§ numbers that jump or stand twice",
              .why = "A decision is known by its §. A number that is missing "
                     "looks like an item that was taken away, and one that "
                     "stands twice names two decisions. Inside a meeting the "
                     "numbers follow each other; from meeting to meeting only "
                     "if they have run on so far that year.",
              .wrong = "## § 12 Lägesbild\n## § 14 Uppföljning",
              .right = "## § 12 Lägesbild\n## § 13 Uppföljning"},
    .look = look,
};

}  // namespace bra::check
