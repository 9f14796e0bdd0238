// decisions: what was decided, meeting by meeting.

#include "query/each_fact.h"
#include "query/shown.h"

namespace bra::query {
namespace {

constexpr Column columns[] = {
    {.key = "id",
     .heading = "No.",
     .nullable = false,
     .meaning = "the decision's paragraph and year, or its meeting and "
                "ordinal"},
    {.key = "meeting",
     .heading = "Meeting",
     .type = Type::day,
     .nullable = false,
     .meaning = "the meeting that made it"},
    {.key = "item",
     .heading = "Item",
     .meaning = "the heading that it stands under"},
    {.key = "text",
     .heading = "Decision",
     .nullable = false,
     .meaning = "what was decided"},
    internal_column,
    file_column,
    line_column,
};

constexpr std::string_view terms[] = {keys::id, keys::meeting, keys::text};
constexpr std::string_view order[] = {"meeting"};

std::string_view item_of(const Meeting& meeting, const Decision& decision) {
  return decision.item ? meeting.items[*decision.item].title.text
                       : std::string_view();
}

void tell(const Meeting& meeting, const Decision& decision, Facts& facts) {
  facts.ids.push_back(decision.id);
  facts.texts = {decision.text.text, item_of(meeting, decision)};
}

Row row_of(const Meeting& meeting, const Decision& decision) {
  return {decision.id, meeting.date->day,
          text_or_null(item_of(meeting, decision)), decision.text.text};
}

Asked answer(const Book& book, const Question& question) {
  return each_fact(decisions, book, question, &Meeting::decisions, tell,
                   row_of);
}

}  // namespace

extern const Noun decisions{.name = "decisions",
                            .schema = "bra.decisions/1",
                            .columns = columns,
                            .terms = terms,
                            .order = order,
                            .answer = answer};

}  // namespace bra::query
