// show: one follow-up with its history through the meetings, or the whole of
// one meeting.

#include "query/nouns.h"
#include "query/show_meeting.h"
#include "query/show_thread.h"
#include "query/subject.h"

namespace bra::query {
namespace {

// A question is for follow-ups or for meetings; which, its words decide.
Asked answer(const Book& book, const Question& question) {
  const Subject subject = find_subject(book, question);
  Asked asked;
  Table& items = asked.answer.items;
  items.schema = show.schema;
  const auto& columns =
      subject.meetings.empty() ? show.columns : show.other_columns;
  items.columns = {columns.begin(), columns.end()};
  if (subject.unknown) asked.unknowns.push_back(*subject.unknown);
  for (const std::size_t thread : subject.threads) {
    add_thread(book, book.threads[thread], question.today, asked.answer);
    asked.answer.understood.push_back(
        {"follow-up: {}", book.threads[thread].latest().title});
  }
  for (const std::size_t meeting : subject.meetings) {
    add_meeting(book, book.meetings[meeting], asked.answer);
    asked.answer.understood.push_back(
        {"meeting: {}", book.meetings[meeting].date->day.iso()});
  }
  return asked;
}

}  // namespace

extern const Noun show{.name = "show",
                       .schema = "bra.show/1",
                       .columns = show_thread_columns,
                       .terms = {},
                       .order = {},
                       .answer = answer,
                       .needs_words = true,
                       .has_subject = true,
                       .other_columns = show_meeting_columns};

}  // namespace bra::query
