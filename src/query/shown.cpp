#include "query/shown.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

#include "text/personal_number.h"
#include "text/utf8.h"

namespace bra::query {
namespace {

struct StateName {
  State state;
  std::string_view id;
  std::string_view name;
};

// In the order of State, which is that of a follow-up's life.
constexpr StateName state_names[] = {
    {State::fresh, "new", "new"},
    {State::ongoing, "ongoing", "ongoing"},
    {State::waiting, "waiting", "waiting"},
    {State::returns, "returns", "returns"},
    {State::done, "done", "done"},
    {State::closed, "closed", "closed"},
    {State::handed_over, "handed-over", "handed over"},
    {State::dropped, "dropped", "dropped"},
    {State::unclear, "unclear", "unclear"},
};

constexpr auto ids = [] {
  std::array<std::string_view, std::size(state_names)> all{};
  for (const StateName& name : state_names) {
    all[static_cast<std::size_t>(name.state)] = name.id;
  }
  return all;
}();

// In the order of Kind.
constexpr std::string_view kinds[] = {"notes", "minutes", "notice",
                                      "cancelled"};
static_assert(std::size(kinds) ==
              static_cast<std::size_t>(Kind::cancelled) + 1);

const StateName& name_of(State state) {
  return state_names[static_cast<std::size_t>(state)];
}

// A council's own scale is coloured by place: the calmest green, the gravest
// red, what lies between yellow.
Tone tone_of(const Book& book, std::size_t level) {
  const std::string& id = book.levels[level].id;
  if (id == "green") return Tone::green;
  if (id == "yellow") return Tone::yellow;
  if (id == "red") return Tone::red;
  if (level == 0) return Tone::green;
  return level + 1 == book.levels.size() ? Tone::red : Tone::yellow;
}

}  // namespace

std::string_view id_of(State state) { return name_of(state).id; }

std::optional<State> state_with(std::string_view id) {
  for (const StateName& name : state_names) {
    if (name.id == id) return name.state;
  }
  return {};
}

std::span<const std::string_view> state_ids() { return ids; }

std::span<const std::string_view> kind_ids() { return kinds; }

Named shown(State state) {
  const StateName& name = name_of(state);
  const Tone tone = state == State::unclear ? Tone::warning : Tone::none;
  return {.id = std::string(name.id),
          .name = std::string(name.name),
          .ours = true,
          .tone = tone,
          .rank = static_cast<int>(state)};
}

Named shown(Kind kind) {
  const auto rank = static_cast<std::size_t>(kind);
  const std::string name(kinds[rank]);
  return {
      .id = name, .name = name, .ours = true, .rank = static_cast<int>(rank)};
}

Named shown_level(const Book& book, std::size_t level) {
  const Level& found = book.levels[level];
  // A level that the council has no word for is called as we call it.
  const bool ours = found.name.empty() || found.name == found.id;
  return {.id = found.id,
          .name = ours ? found.id : found.name,
          .ours = ours,
          .tone = tone_of(book, level),
          .rank = static_cast<int>(level)};
}

Value shown_area(const Book& book, std::optional<std::size_t> area,
                 std::string_view written) {
  if (area) {
    const Area& found = book.areas[*area];
    return Named{.id = hide_personal_numbers(found.id),
                 .name = hide_personal_numbers(found.name)};
  }
  if (written.empty()) return {};
  const std::string name = hide_personal_numbers(written);
  return Named{.id = utf8::fold(name), .name = name};
}

Value text_or_null(std::string_view text) {
  if (text.empty()) return {};
  return text;
}

Value day_or_null(const std::optional<Dated>& date) {
  if (!date) return {};
  return date->day;
}

std::string_view name_of(const Book& book, const Attendee& attendee) {
  return attendee.person ? std::string_view(book.people[*attendee.person].name)
                         : attendee.name.text;
}

std::string_view organisation_of(const Person& person) {
  return person.organisation ? person.name : person.employer;
}

ShownOwners shown_owners(const Book& book, std::span<const Owner> owners) {
  ShownOwners shown;
  // One or two nearly always; a hostile cell has thousands.
  constexpr std::size_t few = 8;
  std::set<std::pair<bool, std::string_view>> met;
  const auto add_once = [&](List& list, std::string_view name) {
    const Value value(name);
    const bool is_there =
        owners.size() > few
            ? !met.emplace(&list == &shown.resolved, name).second
            : std::find(list.begin(), list.end(), value) != list.end();
    if (!is_there) list.push_back(value);
    return !is_there;
  };
  for (const Owner& owner : owners) {
    const std::string_view name =
        owner.person ? book.people[*owner.person].name : owner.written.text;
    List& list = owner.person ? shown.resolved : shown.unresolved;
    if (add_once(list, name)) shown.all.emplace_back(name);
  }
  return shown;
}

}  // namespace bra::query
