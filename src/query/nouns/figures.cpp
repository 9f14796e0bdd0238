// figures: what is counted, with its target. A value is what the minutes say,
// since they say `4–5` and `ca 40` too; `number` is it where it is one number.

#include "query/each_fact.h"
#include "query/figure_number.h"
#include "query/shown.h"

namespace bra::query {
namespace {

constexpr Column columns[] = {
    {.key = "title",
     .heading = "Figure",
     .nullable = false,
     .meaning = "what is counted"},
    {.key = "value", .heading = "Value", .meaning = "the value, as written"},
    {.key = "unit", .heading = "Unit", .meaning = "what it is counted in"},
    {.key = "period",
     .heading = "Period",
     .meaning = "the time that it is counted over, as written"},
    {.key = "target",
     .heading = "Target",
     .meaning = "what it should be, as written"},
    {.key = "source",
     .heading = "Source",
     .meaning = "who has counted, as written"},
    {.key = "meeting",
     .heading = "Meeting",
     .type = Type::day,
     .nullable = false,
     .meaning = "the meeting that told of it"},
    {.key = "number",
     .heading = "Number",
     .type = Type::number,
     .seen = Seen::by_programs,
     .meaning = "the value, if it is a single number"},
    internal_column,
    file_column,
    line_column,
};

constexpr std::string_view terms[] = {keys::meeting, keys::text};
constexpr std::string_view order[] = {"meeting"};

void tell(const Meeting&, const Figure& figure, Facts& facts) {
  facts.texts = {figure.title.text, figure.value.text, figure.unit.text,
                 figure.source.text};
}

Row row_of(const Meeting& meeting, const Figure& figure) {
  return {figure.title.text,
          text_or_null(figure.value.text),
          text_or_null(figure.unit.text),
          text_or_null(figure.period.text),
          text_or_null(figure.target.text),
          text_or_null(figure.source.text),
          meeting.date->day,
          Value(figure_number(figure.value.text))};
}

Asked answer(const Book& book, const Question& question) {
  return each_fact(figures, book, question, &Meeting::figures, tell, row_of);
}

}  // namespace

extern const Noun figures{.name = "figures",
                          .schema = "bra.figures/1",
                          .columns = columns,
                          .terms = terms,
                          .order = order,
                          .answer = answer};

}  // namespace bra::query
