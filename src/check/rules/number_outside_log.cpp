// number-outside-log: a follow-up's number in the text, and in no log.

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>

#include "check/follow_ups.h"
#include "check/rule.h"
#include "text/lines_around.h"

namespace bra::check {
namespace {

// Every number that some row has or names.
std::set<Number> numbers_in_logs(const Book& book) {
  std::set<Number> numbers;
  for (const Thread& thread : book.threads) {
    if (thread.number) numbers.insert(*thread.number);
  }
  for (const Meeting& meeting : book.meetings) {
    for (const Entry& entry : meeting.entries) {
      if (entry.number) numbers.insert(*entry.number);
      if (!entry.link) continue;
      numbers.insert(entry.link->numbers.begin(), entry.link->numbers.end());
    }
  }
  return numbers;
}

// What reading has told of already: a row of a table that is text, and a line
// that begins with the number, after a bullet or what is no box.
bool is_told(Span where) {
  const std::string_view before = before_in_line(where);
  if (before.find('|') != before.npos) return true;
  constexpr std::size_t longest = 12;  // bytes before it
  const auto is_word = [](char c) {
    return ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) && c != 'x';
  };
  return before.size() <= longest &&
         std::none_of(before.begin(), before.end(), is_word);
}

void look(const RuleContext& context, Reporter& report) {
  const Book& book = context.book;
  std::optional<std::set<Number>> known;
  for (const Meeting& meeting : book.meetings) {
    // What a part that cannot be read says is told there.
    if (!meeting.is_held() || !meeting.is_whole || !meeting.has_log) continue;
    for (const auto& [number, where] : numbers_outside_log(meeting)) {
      // Another day's number is another meeting's, whose log may be elsewhere.
      if (number.day != meeting.date->day) continue;
      if (!known) known = numbers_in_logs(book);
      if (known->contains(number) || is_told(where)) continue;
      report
          .at(where, Message("{} stands in the text, and no log has it",
                             number.text()))
          .advise("make it a row of the log, or begin its line with - [ ]");
    }
  }
}

}  // namespace

extern const Rule number_outside_log{
    .fault = {.name = "number-outside-log",
              .severity = Severity::warning,
              .summary = "a follow-up's number that stands in the text only",
              .why = "Who writes a number opens a follow-up. In a sentence it "
                     "is text: it is in no log and in no answer, and nobody "
                     "sees when it is lost.",
              .wrong = "Att göra: 250312-3 Kameror vid stationen (Nils Holm)",
              .right = "- [ ] 250312-3 Kameror vid stationen (ansvarig: Nils "
                       "Holm)"},
    .look = look,
};

}  // namespace bra::check
