// area: the id, a name or an alias of an area, or a part of one.

#include <algorithm>

#include "query/key.h"
#include "query/known.h"

namespace bra::query {
namespace {

// A whole id, name or alias is that area alone; else every area it is part of.
bool look_up_area(Condition& condition, const Book& book, const Question&) {
  const auto mark = [&](auto matches) {
    condition.areas.assign(book.areas.size(), false);
    for (std::size_t i = 0; i < book.areas.size(); ++i) {
      const Area& area = book.areas[i];
      const bool found =
          matches(area.id) || matches(area.name) ||
          std::any_of(area.aliases.begin(), area.aliases.end(), matches);
      if (!found) continue;
      condition.areas[i] = true;
      condition.means.push_back(area.name);
    }
    return !condition.means.empty();
  };
  const Needle& needle = condition.needle;
  return mark([&](const std::string& text) { return needle.is(text); }) ||
         mark([&](const std::string& text) { return needle.in(text); });
}

bool area_holds(const Condition& condition, const Facts& facts) {
  if (facts.area) return condition.areas[*facts.area];
  return !facts.area_written.empty() && condition.needle.in(facts.area_written);
}

bool no_area(const Facts& facts) {
  return !facts.area && facts.area_written.empty();
}

std::vector<KnownValue> known_areas(const Book& book, const Question&) {
  std::vector<KnownValue> known;
  for (const Area& area : book.areas) {
    known.push_back({area.id, area.name});
    add_name(known, area.name);
    for (const std::string& alias : area.aliases) {
      known.push_back({alias, area.name});
    }
  }
  return known;
}

std::vector<std::string> all_areas(const Book& book) {
  constexpr std::size_t few = 12;
  std::vector<std::string> values;
  if (book.areas.size() > few) return values;
  for (const Area& area : book.areas) values.push_back(area.name);
  return values;
}

}  // namespace

extern const TermKey area_key{.name = keys::area,
                              .look_up = look_up_area,
                              .holds = area_holds,
                              .is_absent = no_area,
                              .known = known_areas,
                              .values = all_areas};

}  // namespace bra::query
