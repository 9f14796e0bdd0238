// Overviews: what a council's minutes say of a period, as a page for people: a
// report, a sheet for the chair, and one over several councils that names
// nobody. They ask the nouns; nothing is counted twice.

#pragma once

#include <cstddef>
#include <vector>

#include "model/book.h"
#include "query/council_sum.h"
#include "query/question.h"
#include "table/overview.h"

namespace bra::query {

/// The report: the risk picture, red areas and what answers them, follow-ups,
/// the log over time, decisions, attendance and figures. Follow-ups are all
/// those open when the question's period ends; the rest is the period's. A
/// question without one is about the twelve months up to today, or from as
/// long before the latest meeting.
Overview overview(const Book& book, const Question& question);

/// One sheet before a meeting: what is overdue, what the next meeting must take
/// up, what nobody has, what is red and unanswered.
Overview handout(const Book& book, const Question& question);

/// Over several councils. It has numbers, and names of councils, of declared
/// areas and of registered organisations; no text of the minutes and no name
/// of a person.
Overview over_councils(const std::vector<CouncilSum>& councils,
                       const Question& question);

/// How many lines of the minutes a page has something from that is not public
/// and marked so.
std::size_t not_public_in(const Overview& page);

}  // namespace bra::query
