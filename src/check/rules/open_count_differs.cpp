// open-count-differs: the minutes' own count of what is open does not hold.

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <vector>

#include "check/follow_ups.h"
#include "check/rule.h"

namespace bra::check {
namespace {

// `Öppna efter mötet: 4`: the number is what is wrong, not the words.
Span number_in(Span line) {
  const std::string_view text = line.text();
  constexpr std::string_view digits = "0123456789";
  const std::size_t begin = text.find_first_of(digits);
  if (begin == text.npos) return line;
  return line.part(
      begin, std::min(text.find_first_not_of(digits, begin), text.size()));
}

// Later counts that only repeat a difference; more places help nobody.
constexpr std::size_t most_repeated = 8;

// By how many the logs may be off at each meeting for a reason that another
// rule tells: a number that nobody gave out opens one too many, one on two
// matters opens one too few; a row that cannot be read leaves open what it
// perhaps closed.
struct Slips {
  int too_many = 0;
  int too_few = 0;
};

std::map<std::size_t, Slips> slips_of(const Book& book) {
  std::map<std::size_t, Slips> slips;
  for (const Thread& thread : book.threads) {
    if (thread.number_unknown) {
      ++slips[thread.standings.front().meeting].too_many;
    }
    for (std::size_t i = 1; i < thread.standings.size(); ++i) {
      const std::size_t meeting = thread.standings[i].meeting;
      if (thread.standings[i - 1].meeting == meeting) ++slips[meeting].too_few;
    }
    for (const Standing& now : thread.standings) {
      const bool is_unread = book.entry_of(now).mention_only;
      if (now.open && is_unread) ++slips[now.meeting].too_many;
    }
  }
  return slips;
}

// A row lost in March makes every later count differ by one as well. What is
// wrong is where the difference changes; the counts that repeat it are shown.
void look(const RuleContext& context, Reporter& report) {
  const auto slips = slips_of(context.book);
  const std::vector<Day> unread = unread_days(context.book);
  std::optional<Day> counted;
  int known = 0;
  Diagnostic* found = nullptr;
  for (const Balance& balance : context.book.balances) {
    const Meeting& meeting = context.book.meetings[balance.meeting];
    if (!meeting.open_claimed) continue;
    const int difference = *meeting.open_claimed - balance.after;
    const Span where = number_in(meeting.open_claimed_span);
    if (difference == known) {
      if (found != nullptr && found->beside.size() < most_repeated) {
        found->related(where, "the same difference");
      }
      continue;
    }
    const int change = difference - known;
    known = difference;
    found = nullptr;
    const Day day = meeting.date->day;
    const bool is_known = !has_day(unread, counted.value_or(Day{}), day);
    counted = day;
    if (difference == 0 || !is_known) continue;
    const auto slip = slips.find(balance.meeting);
    if (slip != slips.end() && -slip->second.too_many <= change &&
        change <= slip->second.too_few) {
      continue;
    }
    found = &report.at(
        where, Message("the minutes count {} open follow-ups, the logs give {}",
                       *meeting.open_claimed, balance.after));
    found
        ->pointing(Message("{} before, {} opened, {} reopened, {} closed",
                           balance.before, balance.opened, balance.reopened,
                           balance.closed))
        .advise(
            "correct the number, or the row that is missing or wrong; `bra "
            "stats` counts every meeting");
  }
}

}  // namespace

extern const Rule open_count_differs{
    .fault = {.name = "open-count-differs",
              .severity = Severity::error,
              .summary = "another count of open follow-ups than the logs give",
              .why =
                  "Open after the meeting is what was open before it, and "
                  "opened and reopened there, without what was closed. Written "
                  "down, it is a proof like the balance of an account: when "
                  "it differs, a row is missing, double or misread.",
              .wrong = "Öppna efter mötet: 4   (the logs give 5)",
              .right = "Öppna efter mötet: 5"},
    .look = look,
};

}  // namespace bra::check
