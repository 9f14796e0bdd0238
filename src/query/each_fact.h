// Each fact: the loop that every noun makes whose items are facts of one
// meeting each (decisions, measures, figures): meetings in the period, in
// order, and in each its facts in the order of the minutes.

#pragma once

#include <vector>

#include "query/filter.h"
#include "query/nouns.h"
#include "query/places.h"
#include "query/scope.h"

namespace bra::query {

/// `list` is the member of Meeting that holds the facts. `tell` puts into a
/// Facts what one says (its meeting is there already), `row` makes its row
/// without file and line.
template <class Fact, class Tell, class MakeRow>
Asked each_fact(const Noun& noun, const Book& book, const Question& question,
                std::vector<Fact> Meeting::*list, Tell tell, MakeRow row) {
  const Scope scope(book, question);
  Filter filter(book, question);
  Asked asked = begun(noun, filter);
  Facts facts;
  std::vector<Span> places;
  for (std::size_t i = 0; i < book.meetings.size(); ++i) {
    const Meeting& meeting = book.meetings[i];
    if (!meeting.is_held() || !scope.holds(i)) continue;
    for (const Fact& fact : meeting.*list) {
      if (!filter.is_empty()) {
        facts = Facts{};
        facts.meetings.push_back(meeting.date->day);
        tell(meeting, fact, facts);
        if (!filter.passes(facts)) continue;
      }
      asked.answer.items.rows.push_back(row(meeting, fact));
      places.push_back(fact.span);
    }
  }
  scope.explain(asked.answer.understood);
  filter.explain(asked.answer.understood);
  add_places(asked.answer.items, places, book);
  return asked;
}

}  // namespace bra::query
