#include "query/overview.h"

#include "query/overview/sections.h"

namespace bra::query {

Overview overview(const Book& book, const Question& asked) {
  const auto latest = latest_meetings(book, {}, 1, asked.today);
  const Question question = over_a_year(
      asked,
      latest.empty() ? asked.today : book.meetings[latest.front()].date->day);
  const Ground ground(book, question);
  return {.title = name_of(book.council),
          .about = about(question, ground.scope.period()),
          .sections = {summary_section(ground), risk_section(ground),
                       red_section(ground), follow_ups_section(ground),
                       log_section(ground), decisions_section(ground),
                       attendance_section(ground), figures_section(ground)}};
}

}  // namespace bra::query
