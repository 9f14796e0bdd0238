// What the example council promises: that it reads clean, that its log adds
// up, and that every kind of fact stands in it.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "support/folder_book.h"

namespace bra {
namespace {

const test::FolderBook& examples() {
  static const test::FolderBook folder("examples");
  return folder;
}

/// Whether any of `things` is as `is` says.
template <class Things, class Is>
bool some(const Things& things, Is is) {
  return std::any_of(things.begin(), things.end(), is);
}

template <class Is>
bool some_meeting(Is is) {
  return some(examples().book.meetings, is);
}

template <class Is>
bool some_attendee(Is is) {
  return some_meeting(
      [&](const Meeting& meeting) { return some(meeting.attendees, is); });
}

template <class Is>
bool some_entry(Is is) {
  return some_meeting(
      [&](const Meeting& meeting) { return some(meeting.entries, is); });
}

template <class Is>
bool some_reading(Is is) {
  return some_meeting(
      [&](const Meeting& meeting) { return some(meeting.readings, is); });
}

}  // namespace

TEST_CASE("the example council is read without a word to say") {
  std::vector<std::string> said;
  for (const Diagnostic& diagnostic : examples().report.all()) {
    said.push_back(std::string(diagnostic.fault->name));
  }
  CHECK(said == std::vector<std::string>());
}

TEST_CASE("the example's log adds up at every meeting") {
  int open = 0;
  for (const Balance& balance : examples().book.balances) {
    const Meeting& meeting = examples().book.meetings[balance.meeting];
    CAPTURE(meeting.source->name);
    CHECK(balance.before == open);
    open += balance.opened + balance.reopened - balance.closed;
    CHECK(balance.after == open);
    if (meeting.open_claimed) CHECK(*meeting.open_claimed == open);
  }
  CHECK(open == 7);
}

TEST_CASE("the example has meetings of every kind, in both spellings") {
  for (const Kind kind :
       {Kind::notes, Kind::minutes, Kind::notice, Kind::cancelled}) {
    CAPTURE(static_cast<int>(kind));
    CHECK(some_meeting([&](const Meeting& m) { return m.kind == kind; }));
  }
  CHECK(some_meeting([](const Meeting& m) { return m.extra; }));
  CHECK(some_meeting([](const Meeting& m) { return m.next_meeting; }));
  CHECK(some_meeting([](const Meeting& m) { return !m.approvers.empty(); }));
  CHECK(some_meeting([](const Meeting& m) { return m.picture_adopted; }));
  CHECK(some_meeting([](const Meeting& m) { return m.plan_adopted; }));
  CHECK(some_meeting([](const Meeting& m) { return m.open_claimed; }));
  CHECK(some_meeting([](const Meeting& m) { return !m.silences.empty(); }));
  for (const char* ending : {".md", ".yaml"}) {
    CHECK(some_meeting([&](const Meeting& m) {
      return m.source->name.ends_with(ending) && !m.entries.empty();
    }));
  }
}

TEST_CASE("the example has people in every capacity and form") {
  for (const Capacity capacity :
       {Capacity::member, Capacity::substitute, Capacity::co_opted,
        Capacity::invited, Capacity::observer, Capacity::absent,
        Capacity::excused}) {
    CAPTURE(static_cast<int>(capacity));
    CHECK(some_attendee(
        [&](const Attendee& a) { return a.capacity == capacity; }));
  }
  CHECK(some_attendee([](const Attendee& a) { return bool(a.party); }));
  CHECK(some_attendee([](const Attendee& a) { return bool(a.role); }));
  CHECK(some_attendee([](const Attendee& a) { return bool(a.organisation); }));
  CHECK(some_attendee([](const Attendee& a) { return bool(a.part); }));
  CHECK(some_attendee([](const Attendee& a) { return a.vacant; }));
  CHECK(some_attendee([](const Attendee& a) { return a.serving; }));
  CHECK(some_attendee([](const Attendee& a) {
    return a.capacity == Capacity::substitute && !a.serving;
  }));
}

TEST_CASE("the example has follow-ups in every state and every way out") {
  for (const State state :
       {State::fresh, State::ongoing, State::waiting, State::returns,
        State::done, State::closed, State::handed_over, State::dropped}) {
    CAPTURE(static_cast<int>(state));
    CHECK(some_entry([&](const Entry& e) { return e.state == state; }));
  }
  CHECK(some_entry([](const Entry& e) { return e.task_line; }));
  CHECK(some_entry([](const Entry& e) { return e.link && e.link->merged; }));
  CHECK(some_entry([](const Entry& e) { return e.link && !e.link->merged; }));
  CHECK(some(examples().book.threads,
             [](const Thread& thread) { return thread.carried_in; }));
  CHECK(some(examples().book.threads, [&](const Thread& thread) {
    return some(thread.latest().owners, [](const Owner& owner) {
      return owner.person && examples().book.people[*owner.person].organisation;
    });
  }));
}

TEST_CASE("the example has risks of every level, gaps, a span, a revision") {
  for (std::size_t level = 0; level < examples().book.levels.size(); ++level) {
    CAPTURE(level);
    CHECK(some_reading([&](const Reading& r) { return r.level == level; }));
  }
  for (const Assessment assessment :
       {Assessment::not_assessed, Assessment::not_reported}) {
    CAPTURE(static_cast<int>(assessment));
    CHECK(some_reading(
        [&](const Reading& r) { return r.assessment == assessment; }));
  }
  CHECK(some_reading(
      [](const Reading& r) { return r.period && !r.period->month(); }));
  CHECK(some(examples().book.pictures, [](const Picture& picture) {
    return picture.revisions.size() > 1;
  }));
}

TEST_CASE("the example has items, decisions, measures and figures") {
  CHECK(some_meeting([](const Meeting& m) {
    return some(m.items, [](const Item& item) { return bool(item.presenter); });
  }));
  CHECK(some_meeting([](const Meeting& m) {
    return some(m.decisions, [](const Decision& decision) {
      return decision.text.text.find("\n- att ") != std::string_view::npos;
    });
  }));
  CHECK(some_meeting([](const Meeting& m) {
    return some(m.measures,
                [](const Measure& measure) { return bool(measure.effect); });
  }));
  CHECK(some_meeting([](const Meeting& m) {
    return some(m.figures,
                [](const Figure& figure) { return bool(figure.target); });
  }));
}

}  // namespace bra
