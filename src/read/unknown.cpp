#include "read/unknown.h"

#include <string>
#include <string_view>
#include <vector>

namespace bra::read {

extern const Fault owner_unknown{
    .name = "owner-unknown",
    .severity = Severity::warning,
    .summary = "an owner that nobody knows",
    .why =
        "A promise needs somebody who keeps it. An owner is somebody listed "
        "at the meeting or in people.yaml, or a body declared there.",
    .wrong = "| Kameror | pågår | Toresten N |",
    .right = "| Kameror | pågår | Torsten N |",
};

extern const Fault owner_ambiguous{
    .name = "owner-ambiguous",
    .severity = Severity::error,
    .summary = "an owner that can be more than one person",
    .why =
        "When two people fit a name, each can believe that the other has "
        "it.",
    .wrong = "| Kameror | pågår | Maja |   (two Majas)",
    .right = "| Kameror | pågår | Maja J |",
};

extern const Fault area_unknown{
    .name = "area-unknown",
    .severity = Severity::error,
    .summary = "an area that bra.yaml does not name",
    .why =
        "Months can only be compared if an area has one name. The council's "
        "areas are in bra.yaml, with every other name they go by.",
    .wrong = "| Skolan och dom unga | gul |",
    .right = "| Skola och unga | gul |",
};

void Unknown::report_owner(Words written, const Candidates& candidates) {
  if (candidates.empty()) {
    if (!people_) {
      std::vector<std::string_view> names;
      for (const Person& person : book_.people) names.push_back(person.name);
      people_.emplace(names);
    }
    Diagnostic& found =
        report_.add(owner_unknown, written.span,
                    Message("nobody called {} is known", written.text));
    if (const auto meant = people_->closest_to(written.text); !meant.empty()) {
      found.advise(Message("did you mean {}?", meant));
    } else {
      found.advise("list the person at the meeting, or in people.yaml");
    }
    return;
  }
  constexpr std::size_t most_named = 8;
  std::string list;
  for (std::size_t i = 0; i < candidates.size() && i < most_named; ++i) {
    if (i > 0) list += ", ";
    list += book_.people[candidates[i]].name;
  }
  if (candidates.size() > most_named) list += ", …";
  report_
      .add(owner_ambiguous, written.span,
           Message("{} can be {} people", written.text, candidates.size()))
      .pointing(Message("one of {}", list))
      .advise("write more of the name");
}

void Unknown::report_area(Words written) {
  if (!areas_) {
    std::vector<std::string_view> known;
    for (const Area& area : book_.council.areas) {
      known.push_back(area.name);
      known.insert(known.end(), area.aliases.begin(), area.aliases.end());
    }
    areas_.emplace(known);
  }
  Diagnostic& found =
      report_.add(area_unknown, written.span,
                  Message("{} is none of the council's areas", written.text));
  if (const auto meant = areas_->closest_to(written.text); !meant.empty()) {
    found.advise(Message("did you mean {}?", meant));
  } else {
    found.advise("add it to areas in bra.yaml, or as an alias of one");
  }
}

}  // namespace bra::read
