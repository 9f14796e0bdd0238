#include "support/answers.h"

#include <list>
#include <stdexcept>

#include "language/lexicon.h"
#include "language/speech.h"
#include "render/format.h"

namespace bra::test {
namespace {

const Speech& speech_of(std::string_view code) {
  static const std::list<Speech> speeches = [] {
    std::list<Speech> made;
    for (const Language* language : languages) made.emplace_back(*language);
    return made;
  }();
  for (const Speech& speech : speeches) {
    if (speech.language().code == code) return speech;
  }
  throw std::invalid_argument("no such language");
}

Named level(const char* id, const char* name, Tone tone, int rank) {
  return {.id = id, .name = name, .tone = tone, .rank = rank};
}

}  // namespace

render::Style style(std::string_view language, std::size_t width) {
  return {.width = width, .speech = &speech_of(language)};
}

std::string written(std::string_view format, const Answer& answer,
                    const render::Style& style) {
  for (const render::Format* candidate : render::formats) {
    if (candidate->name == format) return candidate->write(answer, style);
  }
  throw std::invalid_argument("no such format");
}

Answer follow_ups() {
  const Named ongoing{.id = "ongoing", .name = "pågår"};
  const Named returns{.id = "returns", .name = "återkommer"};
  Answer answer;
  answer.items.schema = "bra.actions/1";
  answer.items.columns = {
      {.key = "id", .heading = "No."},
      {.key = "title", .heading = "Matter", .nullable = false},
      {.key = "state", .heading = "State", .type = Type::named},
      {.key = "owners", .heading = "Owner", .type = Type::names},
      {.key = "due", .heading = "Due", .type = Type::day},
      {.key = "age_meetings", .heading = "Age", .type = Type::integer},
      {.key = "overdue",
       .heading = "",
       .type = Type::boolean,
       .seen = Seen::by_programs},
      {.key = "where", .heading = "Place", .seen = Seen::never},
  };
  answer.items.rows = {
      {"250115-1", "Lokal strategi", ongoing, List{"Örjan Lund", "Åsa Ek"},
       *iso_day("2025-03-01"), 12, true, "a"},
      {"250115-2", "Överenskommelse om samverkan mellan kommun och polis",
       returns, List{}, Value(), 2, false, "b"},
      {Value(), "Kameror\nvid stationen", ongoing, List{"Åsa Ek"}, Value(), 0,
       false, "c"},
  };
  answer.items.title = Message("{} open", 3);
  return answer;
}

Answer follow_ups_by_owner() {
  Answer answer = follow_ups();
  group_by(answer.items, *column_of(answer.items, "owners"));
  return answer;
}

Answer risk_matrix() {
  Answer answer;
  Table matrix;
  matrix.columns = {{.key = "area", .heading = "Area"},
                    {.key = "m1", .type = Type::named},
                    {.key = "m2", .type = Type::named},
                    {.key = "m3", .type = Type::named}};
  matrix.headings = {"", "2025-01", "2025-02", "2025-03"};
  const Named green = level("green", "grön", Tone::green, 1);
  const Named yellow = level("yellow", "gul", Tone::yellow, 2);
  const Named red = level("red", "röd", Tone::red, 3);
  const Named gap{.name = "no picture", .tone = Tone::faint};
  matrix.rows = {{"Skola och unga", green, yellow, red},
                 {"Alkohol", red, gap, green}};
  matrix.notes = {Message("red for {} months", 1)};
  answer.items = matrix;
  answer.items.schema = "bra.risk/1";
  answer.pages.emplace_back(matrix);
  return answer;
}

std::string without_colour(std::string_view drawing) {
  std::string out;
  for (std::size_t at = 0; at < drawing.size(); ++at) {
    if (drawing[at] == '\x1b') {
      at = drawing.find('m', at);
    } else {
      out += drawing[at];
    }
  }
  return out;
}

}  // namespace bra::test
