#include "read/nonsense_numbers.h"

#include <string>

#include "model/meant_number.h"
#include "read/sections/follow_ups.h"
#include "report/proposal.h"

namespace bra::read {

extern const Fault follow_up_number_nonsense{
    .name = "follow-up-number-nonsense",
    .severity = Severity::info,
    .summary = "a follow-up number with a day that does not exist",
    .why =
        "A follow-up's number begins with the day it was opened. One that "
        "names no day is kept as a reference and joins nothing.",
    .wrong = "| 250151-2 | Belysning | pågår |",
    .right = "| 250115-2 | Belysning | pågår |",
};

namespace {

// `250151-2` that began in minutes of 2025-01-15.
std::string own_number(const Entry& entry, const Meeting& meeting) {
  const std::string_view written = entry.reference.text;
  const std::string day = Number{meeting.date->day, 1}.text();
  std::string number = day.substr(0, day.find('-'));
  number += written.substr(written.find('-'));
  return follow_up_number(number) ? number : std::string();
}

// `250312-0`, whose day is one.
bool counts_from_nought(std::string_view text) {
  return looks_like_number(text) &&
         follow_up_number(std::string(text.substr(0, text.find('-'))) + "-1");
}

// `25031-1`, `2503122-1`.
bool has_figure_too_few_or_many(std::string_view text) {
  constexpr std::string_view figures = "0123456789";
  constexpr std::size_t most_ordinal = 3;
  const std::size_t hyphen = text.find('-');
  if (hyphen != 5 && hyphen != 7) return false;
  const std::string_view ordinal = text.substr(hyphen + 1);
  return text.find_first_not_of(figures) == hyphen && !ordinal.empty() &&
         ordinal.size() <= most_ordinal &&
         ordinal.find_first_not_of(figures) == ordinal.npos;
}

}  // namespace

bool has_nonsense_number(const Entry& entry) {
  if (entry.number) return false;
  const std::string_view text = entry.reference.text;
  if (meant_number(text)) return false;  // told where it was read
  return looks_like_number(text) || has_figure_too_few_or_many(text);
}

void report_nonsense_number(const Entry& entry, const Thread* joined,
                            const Meeting& meeting, Report& report) {
  const std::string meant =
      joined == nullptr ? own_number(entry, meeting) : joined->id();
  const std::string_view written = entry.reference.text;
  report
      .add(follow_up_number_nonsense, entry.reference.span,
           counts_from_nought(written)
               ? Message("{} ends in 0, and running numbers begin with 1",
                         written)
               : Message("{} begins with a day that does not exist", written))
      .advise(
          did_you_mean(meant,
                       "the number is the opening meeting's day and a running "
                       "number, such as 250312-3"));
}

}  // namespace bra::read
