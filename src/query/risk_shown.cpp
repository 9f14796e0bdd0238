#include "query/risk_shown.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "query/shown.h"

namespace bra::query {
namespace {

constexpr std::pair<std::string_view, std::string_view> names[] = {
    {reasons::not_assessed, "not assessed"},
    {reasons::not_reported, "not reported"},
    {reasons::not_in_picture, "not in the picture"},
    {reasons::no_picture, "no picture"},
    {reasons::no_level, "no level given"},
    {reasons::unclear, "the level cannot be read"},
    {reasons::two_levels, "two levels"},
};

Named shown_reason(std::string_view reason) {
  for (const auto& [id, name] : names) {
    if (id != reason) continue;
    return {.id = std::string(id),
            .name = std::string(name),
            .ours = true,
            .tone = Tone::faint,
            .rank = -1};
  }
  return {};
}

Argument argument(const Named& named) {
  return named.ours ? our_word(named.name) : Argument(named.name);
}

}  // namespace

bool is_reason(std::string_view id) {
  return std::any_of(std::begin(names), std::end(names),
                     [&](const auto& one) { return one.first == id; });
}

Named level_or_reason(const Book& book, const Assessed& one) {
  return one.level ? shown_level(book, *one.level) : shown_reason(one.reason);
}

Argument level_argument(const Book& book, const Assessed& one) {
  return argument(level_or_reason(book, one));
}

Argument level_argument(const Book& book, const Reading& reading) {
  const bool has_level =
      reading.assessment == Assessment::level && reading.level;
  return argument(has_level ? shown_level(book, *reading.level)
                            : shown_reason(reason_of(reading)));
}

void add_revisions(const Book& book, std::span<const Assessed> shown,
                   Table& table) {
  for (const Assessed& one : shown) {
    if (one.picture == nullptr) continue;
    const auto& revisions = one.picture->revisions;
    for (std::size_t i = 1; i < revisions.size(); ++i) {
      const Argument was =
          level_argument(book, book.reading_of(revisions[i - 1]));
      const Argument is = level_argument(book, book.reading_of(revisions[i]));
      if (was == is) continue;
      const auto& date = book.meetings[revisions[i].meeting].date;
      if (revisions[i].meeting == revisions[i - 1].meeting) {
        table.notes.push_back({"{}, {}: both {} and {} in the minutes of {}",
                               book.areas[one.area].name, one.period.iso(), was,
                               is, date ? date->day.iso() : std::string("?")});
        continue;
      }
      table.notes.push_back({"{}, {}: revised {}, was {}",
                             book.areas[one.area].name, one.period.iso(),
                             date ? date->day.iso() : std::string("?"), was});
    }
  }
}

bool is_internal(const Book& book, const Assessed& one) {
  if (one.picture == nullptr) return false;
  const ReadingAt& at = one.picture->revisions.back();
  return book.meetings[at.meeting].is_internal(book.reading_of(at).span);
}

void add_internal(const Book& book, std::span<const Assessed> shown,
                  Table& table) {
  const auto internal = static_cast<std::size_t>(std::count_if(
      shown.begin(), shown.end(),
      [&](const Assessed& one) { return is_internal(book, one); }));
  if (internal == 0) return;
  table.notes.push_back(
      {"levels from passages that are not public: {}", internal});
}

}  // namespace bra::query
