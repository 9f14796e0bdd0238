#include "query/council_sum.h"

#include <set>

#include "query/merge.h"
#include "query/overview/sections.h"
#include "query/shown.h"

namespace bra::query {
namespace {

/// The register is what a council itself says are bodies; what the minutes put
/// in brackets after a name could be anything.
std::set<std::string_view> registered_organisations(const Book& book) {
  std::set<std::string_view> names;
  for (const Person& person : book.people) {
    if (person.organisation && person.registered) names.insert(person.name);
  }
  return names;
}

void count_organisations(const Ground& ground, CouncilSum& sum) {
  const Book& book = ground.book;
  const auto registered = registered_organisations(book);
  const auto end = ground.scope.end();
  for (const Thread& thread : book.threads) {
    const Standing* latest = end ? thread.as_of(*end) : &thread.latest();
    if (latest == nullptr || !latest->open) continue;
    std::set<std::string> owners;
    for (const Owner& owner : latest->owners) {
      const std::string_view name =
          owner.person ? organisation_of(book.people[*owner.person])
                       : std::string_view();
      owners.emplace(registered.contains(name) ? name : std::string_view());
    }
    for (const std::string& owner : owners) ++sum.by_organisation[owner];
  }
}

}  // namespace

CouncilSum sum_of(const Book& book, const Question& asked) {
  const Question question = over_a_year(asked, asked.today);
  const Ground ground(book, question);
  CouncilSum sum{
      .council = part_of(book.council, {}).council,
      .meetings = ground.stats.size(),
      .decisions = ground.decisions.size(),
      .measures = ground.measures.size(),
      .opened = ground.sum_of_log("opened"),
      .closed = ground.sum_of_log("closed"),
      .open = ground.open.size(),
      .overdue = ground.overdue(),
      .unowned = ground.unowned(),
      .by_age = std::vector<std::size_t>(age_count),
  };
  if (sum.meetings > 0) sum.latest = ground.stats.place(sum.meetings - 1);
  for (std::size_t i = 0; i < ground.open.size(); ++i) {
    ++sum.by_age[age_group(ground.open.number(i, "age_days"))];
  }
  count_organisations(ground, sum);
  for (const RedArea& red : ground.reds) {
    const Area& area = book.areas[red.latest.area];
    sum.reds.push_back({.area = area.declared ? area.name : std::string(),
                        .answered = !red.answers.empty(),
                        .place = place_at(red.latest.reading->span)});
  }
  return sum;
}

}  // namespace bra::query
