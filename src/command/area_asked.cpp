#include "command/area_asked.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "command/misuse.h"
#include "language/comparing.h"
#include "report/proposal.h"
#include "text/similar.h"

namespace bra::command {

void refuse_unknown_area(const Writing& writing, const std::string& written) {
  const std::vector<Area>& areas = writing.book().council.areas;
  if (areas.empty() || written == "–") return;
  std::vector<std::string_view> known;
  std::string names;
  for (const Area& area : areas) {
    known.push_back(area.name);
    known.push_back(area.id);
    known.insert(known.end(), area.aliases.begin(), area.aliases.end());
    names += (names.empty() ? "" : ", ") + area.name;
  }
  const std::string wanted = comparable(written);
  if (std::any_of(known.begin(), known.end(), [&](std::string_view name) {
        return comparable(name) == wanted;
      })) {
    return;
  }
  throw Misuse(Message("{} is none of the council's areas", written),
               writing.session().line().where(written),
               did_you_mean(closest_to(written, known),
                            Message("write one of: {}", names)));
}

}  // namespace bra::command
