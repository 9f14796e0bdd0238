// measures: what is done about the risks, by whom and with what effect.

#include "query/each_fact.h"
#include "query/shown.h"

namespace bra::query {
namespace {

constexpr Column columns[] = {
    {.key = "title",
     .heading = "Measure",
     .nullable = false,
     .meaning = "what is done"},
    {.key = "area",
     .heading = "Area",
     .type = Type::named,
     .meaning = "the id of the area that it is for"},
    {.key = "actor", .heading = "Actor", .meaning = "who does it, as written"},
    {.key = "effect", .heading = "Effect", .meaning = "its effect in words"},
    {.key = "meeting",
     .heading = "Meeting",
     .type = Type::day,
     .nullable = false,
     .meaning = "the meeting that told of it"},
    {.key = "comment",
     .heading = "Comment",
     .seen = Seen::by_programs,
     .meaning = "what else was said of it"},
    internal_column,
    file_column,
    line_column,
};

constexpr std::string_view terms[] = {keys::area, keys::organisation,
                                      keys::meeting, keys::text};
constexpr std::string_view order[] = {"meeting"};

void tell(const Meeting&, const Measure& measure, Facts& facts) {
  facts.area = measure.area;
  facts.area_written = measure.area_written.text;
  if (measure.actor) facts.organisations.push_back(measure.actor.text);
  facts.texts = {measure.title.text, measure.actor.text, measure.effect.text,
                 measure.comment.text, measure.area_written.text};
}

Asked answer(const Book& book, const Question& question) {
  const auto row = [&](const Meeting& meeting, const Measure& measure) -> Row {
    return {measure.title.text,
            shown_area(book, measure.area, measure.area_written.text),
            text_or_null(measure.actor.text),
            text_or_null(measure.effect.text),
            meeting.date->day,
            text_or_null(measure.comment.text)};
  };
  return each_fact(measures, book, question, &Meeting::measures, tell, row);
}

}  // namespace

extern const Noun measures{.name = "measures",
                           .schema = "bra.measures/1",
                           .columns = columns,
                           .terms = terms,
                           .order = order,
                           .answer = answer};

}  // namespace bra::query
