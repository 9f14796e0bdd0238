#include "query/show_meeting.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/covered.h"
#include "query/places.h"
#include "query/shown.h"
#include "text/personal_number.h"

namespace bra::query {
namespace {

Value time_of(const Meeting& meeting) {
  if (!meeting.start) return {};
  if (!meeting.end) return meeting.start->iso();
  return meeting.start->iso() + "–" + meeting.end->iso();
}

Object attendee_object(const Attendee& attendee) {
  Object object{{"name", text_or_null(attendee.name.text)},
                {"party", text_or_null(attendee.party.text)},
                {"role", text_or_null(attendee.role.text)},
                {"organisation", text_or_null(attendee.organisation.text)},
                {"replaces", text_or_null(attendee.replaces.text)},
                {"part", text_or_null(attendee.part.text)}};
  if (attendee.vacant) object.emplace_back("vacant", true);
  if (attendee.capacity == Capacity::substitute) {
    object.emplace_back("serving", attendee.serving);
  }
  return object;
}

List attendees(const Meeting& meeting, Capacity capacity) {
  List list;
  for (const Attendee& attendee : meeting.attendees) {
    if (attendee.capacity != capacity) continue;
    list.emplace_back(attendee_object(attendee));
  }
  return list;
}

// The decisions that stand in no item.
List loose_decisions(const Meeting& meeting) {
  List list;
  for (const Decision& decision : meeting.decisions) {
    if (!decision.item) list.emplace_back(decision.text.text);
  }
  return list;
}

std::string prose_of(const Item& item) {
  std::string out;
  for (const Words& prose : item.prose) {
    if (!out.empty()) out += "\n\n";
    out += prose.text;
  }
  return out;
}

// Said only where it is so, as that a seat is vacant.
void add_internal(const Meeting& meeting, const Span& place, Object& object) {
  if (meeting.is_internal(place)) object.emplace_back("internal", true);
}

List items_of(const Meeting& meeting) {
  std::vector<List> decisions(meeting.items.size());
  std::vector<List> internal(meeting.items.size());
  for (const Decision& decision : meeting.decisions) {
    if (!decision.item) continue;
    decisions[*decision.item].emplace_back(decision.text.text);
    if (meeting.is_internal(decision.span)) {
      internal[*decision.item].emplace_back(decision.text.text);
    }
  }
  List list;
  for (std::size_t i = 0; i < meeting.items.size(); ++i) {
    const Item& item = meeting.items[i];
    Object object{{"number", text_or_null(item.number.text)},
                  {"title", text_or_null(item.title.text)},
                  {"presenter", text_or_null(item.presenter.text)},
                  {"text", text_or_null(prose_of(item))},
                  {"decisions", std::move(decisions[i])}};
    if (!internal[i].empty()) {
      object.emplace_back("internal", std::move(internal[i]));
    }
    list.emplace_back(std::move(object));
  }
  return list;
}

// What stands in columns that the table's kind does not have.
void add_other(std::span<const Extra> extras, Object& object) {
  if (extras.empty()) return;
  Object other;
  for (const Extra& extra : extras) {
    other.emplace_back(hide_personal_numbers(extra.heading.text),
                       extra.value.text);
  }
  object.emplace_back("other", std::move(other));
}

Value level_value(const Book& book, const Reading& reading) {
  if (reading.level) return shown_level(book, *reading.level);
  return text_or_null(reading.level_written.text);
}

Object picture_object(const Reading& reading) {
  Object object;
  const Period period = reading.period.value_or(Period{});
  if (const auto month = period.month()) {
    object.emplace_back("month", month->iso());
  } else {
    object.emplace_back("from", Value(period.first));
    object.emplace_back("to", Value(period.last));
  }
  object.emplace_back("source", text_or_null(reading.source.text));
  return object;
}

// Readings that follow one another with the same period and source are one
// picture.
List pictures_of(const Book& book, const Meeting& meeting) {
  List pictures;
  List areas;
  for (std::size_t i = 0; i < meeting.readings.size(); ++i) {
    const Reading& reading = meeting.readings[i];
    Object area{
        {"area", shown_area(book, reading.area, reading.area_written.text)},
        {"level", level_value(book, reading)},
        {"comment", text_or_null(reading.comment.text)},
        {"trend", text_or_null(reading.trend.text)}};
    add_other(reading.extras, area);
    add_internal(meeting, reading.span, area);
    areas.emplace_back(std::move(area));
    const bool is_last =
        i + 1 == meeting.readings.size() ||
        meeting.readings[i + 1].period != reading.period ||
        meeting.readings[i + 1].source.text != reading.source.text;
    if (!is_last) continue;
    Object picture = picture_object(reading);
    picture.emplace_back("areas", std::exchange(areas, {}));
    pictures.emplace_back(std::move(picture));
  }
  return pictures;
}

List measures_of(const Book& book, const Meeting& meeting) {
  List list;
  for (const Measure& measure : meeting.measures) {
    Object object{
        {"title", text_or_null(measure.title.text)},
        {"area", shown_area(book, measure.area, measure.area_written.text)},
        {"actor", text_or_null(measure.actor.text)},
        {"effect", text_or_null(measure.effect.text)},
        {"comment", text_or_null(measure.comment.text)}};
    add_other(measure.extras, object);
    add_internal(meeting, measure.span, object);
    list.emplace_back(std::move(object));
  }
  return list;
}

List figures_of(const Meeting& meeting) {
  List list;
  for (const Figure& figure : meeting.figures) {
    Object object{{"title", text_or_null(figure.title.text)},
                  {"value", text_or_null(figure.value.text)},
                  {"unit", text_or_null(figure.unit.text)},
                  {"period", text_or_null(figure.period.text)},
                  {"target", text_or_null(figure.target.text)},
                  {"source", text_or_null(figure.source.text)}};
    add_other(figure.extras, object);
    add_internal(meeting, figure.span, object);
    list.emplace_back(std::move(object));
  }
  return list;
}

List log_of(const Book& book, const Meeting& meeting) {
  const auto states = states_after(book, meeting);
  List list;
  for (std::size_t e = 0; e < meeting.entries.size(); ++e) {
    const Entry& entry = meeting.entries[e];
    List owners;
    for (const Owner& owner : entry.owners) {
      owners.emplace_back(owner.written.text);
    }
    Object object{{"id", text_or_null(entry.reference.text)},
                  {"title", text_or_null(entry.title.text)},
                  {"state", states[e] ? Value(shown(*states[e])) : Value()},
                  {"status", text_or_null(entry.status.text)},
                  {"owners", std::move(owners)},
                  {"due", day_or_null(entry.due)},
                  {"area", text_or_null(entry.area.text)},
                  {"origin", text_or_null(entry.origin.text)},
                  {"comment", text_or_null(entry.comment.text)}};
    add_other(entry.extras, object);
    add_internal(meeting, place_of(meeting, entry), object);
    list.emplace_back(std::move(object));
  }
  return list;
}

// A braced list would copy the lists in it, which may be the whole meeting.
template <class... Values>
Row row_of(Values&&... values) {
  Row row;
  row.reserve(sizeof...(values));
  (row.emplace_back(std::forward<Values>(values)), ...);
  return row;
}

Value role_holder(const Book& book, const std::optional<std::size_t>& person,
                  const Words& written) {
  if (person) return book.people[*person].name;
  return text_or_null(written.text);
}

}  // namespace

std::vector<std::optional<State>> states_after(const Book& book,
                                               const Meeting& meeting) {
  const auto m = static_cast<std::size_t>(&meeting - book.meetings.data());
  std::vector<std::optional<State>> states(meeting.entries.size());
  for (const Thread& thread : book.threads) {
    for (const Standing& standing : thread.standings) {
      if (standing.meeting == m) states[standing.entry] = standing.state;
    }
  }
  return states;
}

void add_meeting(const Book& book, const Meeting& meeting, Answer& answer) {
  List approvers;
  for (const Words& name : meeting.approvers) {
    approvers.emplace_back(name.text);
  }
  List titles;
  for (const Words& title : meeting.titles) titles.emplace_back(title.text);
  Table table;
  table.rows.push_back(row_of(
      day_or_null(meeting.date), std::move(titles), time_of(meeting),
      text_or_null(meeting.place.text), text_or_null(meeting.number.text),
      text_or_null(meeting.reference.text), shown(meeting.kind), meeting.extra,
      role_holder(book, meeting.chair, meeting.chair_written),
      role_holder(book, meeting.secretary, meeting.secretary_written),
      attendees(meeting, Capacity::member),
      attendees(meeting, Capacity::absent),
      attendees(meeting, Capacity::excused),
      attendees(meeting, Capacity::co_opted),
      attendees(meeting, Capacity::substitute),
      attendees(meeting, Capacity::invited),
      attendees(meeting, Capacity::observer), items_of(meeting),
      loose_decisions(meeting), pictures_of(book, meeting),
      measures_of(book, meeting), figures_of(meeting), log_of(book, meeting),
      day_or_null(meeting.next_meeting), std::move(approvers),
      text_or_null(meeting.approved.text), day_or_null(meeting.picture_adopted),
      day_or_null(meeting.plan_adopted)));
  const Span place =
      meeting.date ? meeting.date->span : Span{.source = meeting.source};
  add_places(table, std::span(&place, 1));
  answer.items.rows.push_back(std::move(table.rows.front()));
  add_meeting_page(book, meeting, answer);
}

}  // namespace bra::query
