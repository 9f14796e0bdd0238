#include <algorithm>

#include "query/overview/sections.h"
#include "query/places.h"
#include "query/shown.h"

namespace bra::query {
namespace {

Question open_at(std::optional<Day> end, const Question& asked) {
  Question question = asked;
  question.last_meetings.reset();
  question.period.reset();
  if (end) question.period = Period{{}, end};
  question.which = Which::open;
  return question;
}

bool is_empty(const Value& value) {
  const auto* list = std::get_if<List>(&value.is);
  return list != nullptr && list->empty();
}

}  // namespace

Ground::Ground(const Book& of, const Question& asked)
    : book(of),
      question(asked),
      scope(of, asked),
      open(query::actions, of, open_at(scope.end(), asked)),
      stats(query::stats, of, asked),
      decisions(query::decisions, of, asked),
      measures(query::measures, of, asked),
      reds(red_areas(of, scope.end())) {}

bool Ground::is_unowned(std::size_t row) const {
  return is_empty(open.at(row, "owner"));
}

Value Ground::owner(std::size_t row) const {
  return is_unowned(row) ? Value(nobody()) : open.at(row, "owner");
}

std::size_t Ground::overdue() const {
  std::size_t count = 0;
  for (std::size_t i = 0; i < open.size(); ++i)
    if (is_overdue(i)) ++count;
  return count;
}

std::size_t Ground::unowned() const {
  std::size_t count = 0;
  for (std::size_t i = 0; i < open.size(); ++i)
    if (is_unowned(i)) ++count;
  return count;
}

std::size_t Ground::unanswered() const {
  return static_cast<std::size_t>(
      std::count_if(reds.begin(), reds.end(),
                    [](const RedArea& red) { return red.answers.empty(); }));
}

std::size_t Ground::sum_of_log(std::string_view key) const {
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < stats.size(); ++i) sum += stats.number(i, key);
  return static_cast<std::size_t>(sum);
}

Question over_a_year(const Question& asked, Day latest) {
  Question question = asked;
  if (question.period || question.last_meetings) return question;
  question.period = Period{Month::of(latest).plus(-11).first(), asked.today};
  return question;
}

Named nobody() {
  return {
      .id = "nobody", .name = "nobody", .ours = true, .tone = Tone::warning};
}

Linked counted(std::size_t count, std::string_view section) {
  if (count == 0) return {count, {}};
  return {count, section};
}

Linked counted(const std::vector<Place>& places, std::string_view section) {
  if (places.size() == 1) return {places.size(), places.front()};
  return counted(places.size(), section);
}

Linked short_name(const Ground& ground, std::size_t row) {
  const bool numbered = !ground.open.at(row, "id").is_null();
  const std::string_view key = numbered ? "id" : "title";
  Linked name = ground.open.linked(row, key);
  if (ground.open.is_true(row, internal_column.key)) {
    // Of a list of names commas part the one from the next.
    name.value = Object{{std::string(key), std::move(name.value)},
                        {std::string(internal_column.key), not_public()}};
  }
  return name;
}

Message name_of(const Council& council) {
  const std::string& town = council.municipality;
  if (council.name.empty() && town.empty()) return "The council";
  if (council.name.empty()) return {"{}", town};
  if (town.empty()) return {"{}", council.name};
  return {"{}, {}", council.name, town};
}

std::vector<Message> about(const Question& question, const Period& period) {
  std::vector<Message> lines;
  if (period.first && period.last) {
    lines.push_back({"Period: {} to {}", *period.first, *period.last});
  } else if (period.first) {
    lines.push_back({"Period: from {}", *period.first});
  } else if (period.last) {
    lines.push_back({"Period: until {}", *period.last});
  }
  lines.push_back({"As it stood on {}", question.today});
  return lines;
}

}  // namespace bra::query
