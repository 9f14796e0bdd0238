#include "read/areas.h"

#include <string>
#include <utility>
#include <vector>

#include "language/comparing.h"
#include "report/proposal.h"
#include "text/dash.h"

namespace bra::read {

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

Areas::Areas(Book& book, Report& report) : book_(book), report_(report) {
  book_.levels = book_.council.levels;
  book_.areas = book_.council.areas;
  for (std::size_t i = 0; i < book_.areas.size(); ++i) {
    const Area& area = book_.areas[i];
    by_name_.add(comparable(area.id), i);
    by_name_.add(comparable(area.name), i);
    for (const std::string& alias : area.aliases) {
      by_name_.add(comparable(alias), i);
    }
  }
}

void Areas::find_in(Meeting& meeting) {
  for (Reading& reading : meeting.readings) {
    reading.area = called(reading.area_written);
  }
  for (Measure& measure : meeting.measures) {
    measure.area = called(measure.area_written);
  }
  for (Entry& entry : meeting.entries) {
    entry.area_index = called(entry.area);
  }
}

std::optional<std::size_t> Areas::called(Words written) {
  const std::string_view text = written.text;
  if (text.empty() || is_dash(text)) return {};
  // Most are written as they were before, and need no report.
  if (const std::size_t* known = by_written_.find(text)) return *known;
  const Comparable folded(text);
  const std::string_view name = folded.text();
  if (const std::size_t* known = by_name_.find(name)) {
    if (!book_.areas[*known].declared) {
      report_unknown(written);
    } else {
      by_written_.add(text, *known);
    }
    return *known;
  }
  // `ANDT (alkohol, narkotika)`: a name and what it stands for.
  if (const std::size_t bracket = name.find(" ("); bracket != name.npos) {
    const std::size_t* known = by_name_.find(name.substr(0, bracket));
    if (known != nullptr && book_.areas[*known].declared) return *known;
  }
  Area area;
  area.id = name;
  area.name = text;
  area.declared = book_.council.areas.empty();
  const std::size_t index = book_.areas.size();
  by_name_.add(name, index);
  book_.areas.push_back(std::move(area));
  if (!book_.areas[index].declared) report_unknown(written);
  return index;
}

void Areas::report_unknown(Words written) {
  if (!known_) {
    std::vector<std::string_view> known;
    for (const Area& area : book_.council.areas) {
      known.push_back(area.name);
      known.insert(known.end(), area.aliases.begin(), area.aliases.end());
    }
    known_.emplace(known);
  }
  report_
      .add(area_unknown, written.span,
           Message("{} is none of the council's areas", written.text))
      .advise(did_you_mean(
          known_->closest_to(written.text),
          Message("add it to areas in bra.yaml, or as an alias of one")));
}

}  // namespace bra::read
