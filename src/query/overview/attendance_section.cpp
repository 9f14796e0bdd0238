// Attendance by organisation: at how many meetings each was represented, a
// party as well. Who comes from neither is counted among the others.

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "query/overview/sections.h"
#include "query/shown.h"
#include "text/utf8.h"

namespace bra::query {
namespace {

/// Organisations first, then parties, the others last.
struct Body {
  enum class Kind { organisation, party, others };
  Kind kind = Kind::others;
  std::string key;
  std::string name;
  bool operator<(const Body& other) const {
    return std::tie(kind, key) < std::tie(other.kind, other.key);
  }
};

struct Came {
  std::set<std::size_t> people;
  std::vector<std::size_t> meetings;
};

Body body_of(const Person& person) {
  const std::string_view organisation = organisation_of(person);
  if (!organisation.empty()) {
    return {Body::Kind::organisation, utf8::collation_key(organisation),
            std::string(organisation)};
  }
  if (!person.party.empty()) {
    return {Body::Kind::party, utf8::collation_key(person.party), person.party};
  }
  return {};
}

Value shown(const Body& body) {
  if (body.kind == Body::Kind::others) {
    return Named{.id = "others", .name = "others", .ours = true};
  }
  return body.name;
}

class Attendance {
 public:
  explicit Attendance(const Ground& ground) : book_(ground.book) {
    for (std::size_t i = 0; i < book_.meetings.size(); ++i) {
      const Meeting& meeting = book_.meetings[i];
      if (!meeting.is_held() || !ground.scope.holds(i)) continue;
      if (!meeting.attendees_are_whole) {
        unread_ += unread_.empty() ? "" : ", ";
        unread_ += meeting.date->day.iso();
      }
      if (meeting.attendees.empty()) continue;
      ++meetings_;
      count(i);
    }
  }

  [[nodiscard]] bool is_empty() const { return came_.empty(); }
  [[nodiscard]] std::size_t meetings() const { return meetings_; }
  /// The days whose lists could not be read in full; empty if all could.
  [[nodiscard]] const std::string& unread() const { return unread_; }

  [[nodiscard]] Chart chart() const {
    Chart chart{.kind = Chart::Kind::by_name,
                .title = {"Represented at meetings, of {}", meetings_},
                .labels = {},
                .series = {{.name = "Meetings", .values = {}}}};
    for (const auto& [body, came] : came_) {
      chart.labels.push_back(shown(body));
      chart.series.front().values.emplace_back(
          static_cast<double>(came.meetings.size()));
    }
    return chart;
  }

  [[nodiscard]] Grid grid() const {
    Grid grid{.caption = {"Represented at meetings, of {}", meetings_},
              .columns = {{"Organisation or party"},
                          {"People", true},
                          {"Meetings", true},
                          {"Per cent", true},
                          {"Which"}},
              .rows = {}};
    for (const auto& [body, came] : came_) {
      std::vector<Place> places;
      Grid::Cell days;
      for (const std::size_t i : came.meetings) {
        const Meeting& meeting = book_.meetings[i];
        places.push_back(place_at(meeting.present_span));
        days.push_back({meeting.date->day, places.back()});
      }
      const double part = static_cast<double>(came.meetings.size()) /
                          static_cast<double>(meetings_);
      grid.rows.push_back(
          {{{shown(body), {}}},
           {{came.people.size(), {}}},
           {counted(places, section::attendance)},
           {{static_cast<std::int64_t>(std::lround(part * 100)), {}}},
           std::move(days)});
    }
    return grid;
  }

 private:
  void count(std::size_t meeting) {
    for (const Attendee& attendee : book_.meetings[meeting].attendees) {
      if (!attendee.person || !attendee.is_present()) continue;
      Came& came = came_[body_of(book_.people[*attendee.person])];
      came.people.insert(*attendee.person);
      if (came.meetings.empty() || came.meetings.back() != meeting) {
        came.meetings.push_back(meeting);
      }
    }
  }

  const Book& book_;
  std::size_t meetings_ = 0;
  std::string unread_;
  std::map<Body, Came> came_;
};

}  // namespace

Section attendance_section(const Ground& ground) {
  Section section{.id = section::attendance,
                  .heading = "Attendance by organisation",
                  .parts = {}};
  const Attendance came(ground);
  if (came.is_empty()) {
    section.parts.emplace_back("Nobody is listed in the period.");
  } else {
    section.parts = {came.chart(), came.grid()};
  }
  if (!came.unread().empty()) {
    section.parts.emplace_back(
        Message("The lists of people could not be read in full: {}. More may "
                "have been there.",
                came.unread()));
  }
  return section;
}

}  // namespace bra::query
