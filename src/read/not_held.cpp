#include "read/not_held.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "read/record.h"

namespace bra::read {

extern const Fault facts_not_held{
    .name = "facts-not-held",
    .severity = Severity::warning,
    .summary = "facts in a notice, or in minutes of a cancelled meeting",
    .why =
        "A meeting that was not held decides nothing, and what is followed up "
        "stands as the last one left it. Where the word was left in minutes "
        "that were made from a notice, all that they say would be lost.",
    .wrong = "typ: inställt\n…\n**Beslut:** Rådet antar planen.",
    .right = "typ: anteckningar\n…\n**Beslut:** Rådet antar planen.",
};

namespace {

struct Found {
  std::size_t count = 0;
  std::optional<Span> first;
};

// What a notice or a cancelled meeting does not have. A notice has the log as
// it stands, and the picture that is to be shown.
Found facts_in(const Meeting& meeting) {
  Found found;
  const auto look = [&found](const auto& facts, auto counts) {
    for (const auto& fact : facts) {
      if (!counts(fact)) continue;
      ++found.count;
      if (!found.first || fact.span.begin < found.first->begin) {
        found.first = fact.span;
      }
    }
  };
  const bool is_notice = meeting.kind == Kind::notice;
  const auto any = [](const auto&) { return true; };
  const auto beyond_notice = [&](const auto&) { return !is_notice; };
  look(meeting.decisions, any);
  look(meeting.entries, [&](const Entry& entry) {
    return !is_notice || is_closing(entry.state);
  });
  look(meeting.readings, beyond_notice);
  look(meeting.measures, beyond_notice);
  look(meeting.figures, beyond_notice);
  return found;
}

}  // namespace

bool states_facts(const Meeting& meeting) {
  return meeting.kind != Kind::notice && meeting.kind != Kind::cancelled;
}

void tell_unread(Report unheard, Report& report) {
  for (Diagnostic& found : unheard.all()) {
    if (found.fault == &key_unknown || found.fault == &value_unexpected) {
      report.all().push_back(std::move(found));
    }
  }
}

void forget_facts(Meeting& meeting, Report& report) {
  // Without a word for it: minutes that were begun for a day to come.
  const Found found = meeting.kind_span ? facts_in(meeting) : Found{};
  if (found.first) {
    const std::string_view kind = meeting.kind_span.text();
    report
        .add(facts_not_held, *found.first,
             found.count == 1
                 ? Message("{}: the fact here is not counted", kind)
                 : Message("{}: {} facts, from here on, are not counted", kind,
                           found.count))
        .related(meeting.kind_span, "the kind of meeting")
        .advise("if the meeting was held, write the kind that it was");
  }
  meeting.decisions.clear();
  meeting.entries.clear();
  meeting.readings.clear();
  meeting.measures.clear();
  meeting.figures.clear();
  meeting.picture_headers.clear();
  meeting.has_log = false;
  meeting.open_claimed.reset();
}

}  // namespace bra::read
