#include "read/not_held.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "read/record.h"

namespace bra::read {

extern const Fault cancelled_with_facts{
    .name = "cancelled-with-facts",
    .severity = Severity::warning,
    .summary = "minutes of a cancelled meeting that state facts",
    .why =
        "A meeting that was not held decides nothing, and what is followed up "
        "stands as the last one left it. Minutes that were copied from those "
        "of a cancelled meeting would lose all that they say.",
    .wrong = "typ: inställt\n…\n**Beslut:** Rådet antar planen.",
    .right = "typ: anteckningar\n…\n**Beslut:** Rådet antar planen.",
};

namespace {

// Where the first of them stands.
std::optional<Span> first_fact(const Meeting& meeting) {
  std::optional<Span> first;
  const auto look = [&first](const auto& facts) {
    for (const auto& fact : facts) {
      if (!first || fact.span.begin < first->begin) first = fact.span;
    }
  };
  look(meeting.decisions);
  look(meeting.entries);
  look(meeting.readings);
  look(meeting.measures);
  look(meeting.figures);
  return first;
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
  const auto first = first_fact(meeting);
  if (first && meeting.kind == Kind::cancelled) {
    report
        .add(
            cancelled_with_facts, *first,
            Message("the meeting was cancelled, and none of its facts is read"))
        .related(meeting.kind_span, "cancelled")
        .advise("if it was held, take that away; else keep only the text");
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
