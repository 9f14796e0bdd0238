#include "write/next_meeting.h"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "language/comparing.h"
#include "language/word_for.h"
#include "model/covered.h"
#include "text/capital.h"
#include "write/wording.h"

namespace bra::write {
namespace {

constexpr std::string_view section = "§ ";

/// Nobody has counted so far; one more would not be a number any more.
constexpr int beyond_counting = 1'000'000'000;

/// A number that others can come after, or nothing.
std::optional<int> countable(std::string_view text) {
  const auto number = whole_number(text);
  return number && *number < beyond_counting ? number : std::nullopt;
}

/// The number in `§ 12`, or nothing.
std::optional<int> section_of(const Item& item) {
  std::string_view text = item.number.text;
  if (!text.starts_with(section)) return {};
  text.remove_prefix(section.size());
  return countable(text.substr(0, text.find_first_not_of("0123456789")));
}

std::optional<int> first_section(const Meeting& meeting) {
  for (const Item& item : meeting.items) {
    if (const auto number = section_of(item)) return number;
  }
  return {};
}

/// Whether the council counts its sections through the year: its meetings of
/// this year do not all begin with the same one.
bool runs_on(const Book& book, const Meeting& last) {
  int meetings = 0;
  for (const Meeting& meeting : book.meetings) {
    if (!meeting.is_held() || !first_section(meeting)) continue;
    if (meeting.date->day.year() != last.date->day.year()) continue;
    ++meetings;
    if (first_section(meeting) != 1) return true;
  }
  return meetings == 1;
}

/// The section that the meeting begins with; nothing if the council has none.
std::optional<int> next_section(const Book& book, const Meeting* last,
                                Day day) {
  if (last == nullptr || !first_section(*last)) return {};
  if (last->date->day.year() != day.year() || !runs_on(book, *last)) return 1;
  int highest = 0;
  for (const Meeting& meeting : book.meetings) {
    if (!meeting.is_held() || meeting.date->day.year() != day.year() ||
        meeting.date->day >= day) {
      continue;
    }
    for (const Item& item : meeting.items) {
      highest = std::max(highest, section_of(item).value_or(0));
    }
  }
  return highest + 1;
}

/// `5/2025` after `4/2025`, `1/2026` after the last of a year.
std::string next_number(const Meeting* last, Day day) {
  if (last == nullptr || !last->number) return {};
  const std::string_view text = last->number.text;
  const std::size_t slash = text.find('/');
  const auto number = countable(text.substr(0, slash));
  if (!number) return {};
  if (slash == text.npos) return std::to_string(*number + 1);
  const bool same_year = last->date->day.year() == day.year();
  return fmt::format("{}/{}", same_year ? *number + 1 : 1, day.year());
}

/// As the last minutes write a time, `13.00` or `13:00`. When a meeting ends is
/// known once it has ended.
std::string start_of(const Meeting& last) {
  if (!last.start) return {};
  std::string start = last.start->iso();
  const bool dotted = last.time.text().find(':') == std::string_view::npos;
  if (dotted) std::replace(start.begin(), start.end(), ':', '.');
  return start;
}

std::string member_text(const Attendee& member, const Language& language) {
  if (member.vacant) return yaml_text(member.span.text());
  if (member.party && member.organisation) {
    const auto pair = [&](Key key, Words words) {
      return words ? fmt::format(", {}: {}",
                                 word_for(language, Part::person, key),
                                 yaml_text(words.text, true))
                   : std::string();
    };
    return fmt::format(
        "{{{}: {}{}{}{}}}", word_for(language, Part::person, Key::name),
        yaml_text(member.name.text, true), pair(Key::party, member.party),
        pair(Key::role, member.role),
        pair(Key::organisation, member.organisation));
  }
  std::string out(member.name.text);
  const Words& bracket = member.party ? member.party : member.organisation;
  if (bracket) out += fmt::format(" ({})", bracket.text);
  if (member.role) out += fmt::format(", {}", member.role.text);
  return yaml_text(out);
}

/// Somebody who was away as all minutes know this one: what the list of that
/// meeting says may be why.
Attendee as_known(const Attendee& away, const Book& book) {
  Attendee member = away;
  if (!away.person) return member;
  const Person& known = book.people[*away.person];
  member.role.text = known.role;
  member.organisation.text = known.employer;
  return member;
}

/// Whoever sat there as a member, or was to.
void name_members(const Book& book, const Meeting& last,
                  const Language& language, NextMeeting& next) {
  std::set<std::string> names;
  const auto take = [&](bool away) {
    for (const Attendee& one : last.attendees) {
      if (one.capacity != Capacity::member && !one.is_away()) continue;
      if (one.is_away() != away) continue;
      const bool is_new = names.insert(comparable(one.name.text)).second;
      if (!is_new && !one.vacant) continue;
      next.members.push_back(
          member_text(away ? as_known(one, book) : one, language));
    }
  };
  take(false);
  take(true);
}

std::vector<NextMeeting::Item> agenda_of(const Book& book, const Meeting* last,
                                         Day day, const Language& language) {
  std::vector<std::string> titles = book.council.agenda;
  for (const Key key : {Key::risks, Key::follow_ups}) {
    const bool there = std::any_of(
        titles.begin(), titles.end(),
        [&](const auto& title) { return speaks_of(title, key, language); });
    if (!there) {
      titles.push_back(capitalised(word_for(language, Part::meeting, key)));
    }
  }
  std::optional<int> number = next_section(book, last, day);
  std::vector<NextMeeting::Item> agenda;
  for (std::string& title : titles) {
    std::string written = number ? fmt::format("{}{}", section, *number) : "";
    if (number) ++*number;
    agenda.push_back({std::move(written), std::move(title)});
  }
  return agenda;
}

/// The month before the meeting, or the one after the latest picture if that is
/// later: of two meetings in a month the second has something new to say.
/// Months that were left out meanwhile are for `bra check` to tell.
Month next_month(const Book& book, Day day) {
  Month next = Month::of(day).plus(-1);
  for (const Picture& picture : book.pictures) {
    const auto month = picture.period.month();
    if (month && month->first() < day && next <= *month) next = month->plus(1);
  }
  return std::min(next, Month::of(day));
}

/// Those that bra.yaml names, else those of the latest picture.
std::vector<std::string> areas_of(const Book& book, Day day) {
  std::vector<std::string> areas;
  std::set<std::string_view> met;
  for (const Area& area : book.areas) {
    if (area.declared) areas.push_back(area.name);
  }
  if (!areas.empty()) return areas;
  for (auto meeting = book.meetings.rbegin(); meeting != book.meetings.rend();
       ++meeting) {
    if (!meeting->is_held() || meeting->date->day >= day) continue;
    for (const Reading& reading : meeting->readings) {
      const std::string_view name = reading.area_written.text;
      if (met.insert(name).second) areas.emplace_back(name);
    }
    if (!areas.empty()) return areas;
  }
  return areas;
}

}  // namespace

const Meeting* meeting_before(const Book& book, Day day) {
  const Meeting* last = nullptr;
  for (const Meeting& meeting : book.meetings) {
    if (meeting.answers_for_log() && meeting.date->day < day) last = &meeting;
  }
  return last;
}

Fields carried_over(const Thread& thread, const Standing& now,
                    const Entry& entry) {
  std::string owners;
  for (const Owner& owner : now.owners) {
    if (!owners.empty()) owners += ", ";
    owners += owner.written.text;
  }
  return {{Key::id,
           thread.number ? thread.id() : std::string(entry.reference.text)},
          {Key::title, std::string(now.title)},
          {Key::state, ""},
          {Key::status, ""},
          {Key::owners, owners},
          {Key::due, now.due ? now.due->day.iso() : ""},
          {Key::area, std::string(now.area_written.text)}};
}

NextMeeting next_meeting(const Book& book, Day day, const Language& language) {
  const Meeting* last = meeting_before(book, day);
  NextMeeting next;
  next.day = day;
  next.number = next_number(last, day);
  if (last != nullptr) {
    next.place = last->place.text;
    next.start = start_of(*last);
    next.kind = last->kind;
    next.chair = last->chair_written.text;
    next.secretary = last->secretary_written.text;
    name_members(book, *last, language, next);
  }
  next.agenda = agenda_of(book, last, day, language);
  next.areas = areas_of(book, day);
  next.month = next_month(book, day);
  for (const Thread& thread : book.threads) {
    const Standing* now = thread.as_of(day.plus(-1));
    if (now != nullptr && now->open) {
      Fields fields = carried_over(thread, *now, book.entry_of(*now));
      if (is_covered(book, *now)) {
        add_to(next.internal, ground_of(book, *now), std::move(fields));
      } else {
        next.follow_ups.push_back(std::move(fields));
      }
    }
  }
  return next;
}

}  // namespace bra::write
