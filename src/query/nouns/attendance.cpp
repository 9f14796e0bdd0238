// attendance: who came and who was missing. Everyone listed counts for the
// meetings that list them; where bra.yaml names members, they alone count, and
// for every meeting.

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "model/unread_files.h"
#include "query/filter.h"
#include "query/misspelt.h"
#include "query/nouns.h"
#include "query/scope.h"
#include "query/shown.h"
#include "text/utf8.h"

namespace bra::query {
namespace {

constexpr Column columns[] = {
    {.key = "person",
     .heading = "Name",
     .nullable = false,
     .meaning = "the full name"},
    {.key = "organisation",
     .heading = "Organisation",
     .meaning = "where the person comes from"},
    {.key = "party", .heading = "Party", .meaning = "the latest known party"},
    {.key = "role", .heading = "Role", .meaning = "the latest known role"},
    {.key = "meetings",
     .heading = "Meetings",
     .type = Type::integer,
     .nullable = false,
     .meaning = "meetings that the person was to be at: those that list them, "
                "or for a member every one with a list"},
    {.key = "present",
     .heading = "Present",
     .type = Type::integer,
     .nullable = false,
     .meaning = "how many of them the person came to"},
    {.key = "absent",
     .heading = "Absent",
     .type = Type::integer,
     .nullable = false,
     .meaning = "how many of them not"},
    {.key = "share",
     .heading = "Share",
     .type = Type::number,
     .seen = Seen::by_programs,
     .meaning = "present of meetings, 0 to 1; null of no meetings",
     .for_people = "percent"},
    {.key = "percent",
     .heading = "Per cent",
     .type = Type::integer,
     .seen = Seen::by_people,
     .meaning = "present of meetings, in per cent"},
    {.key = "missed",
     .heading = "Missing",
     .type = Type::list,
     .nullable = false,
     .meaning = "the days of the meetings that the person did not come to"},
    {.key = "unknown",
     .heading = "Unknown",
     .type = Type::list,
     .nullable = false,
     .meaning = "the days of meetings whose lists could not be read in full "
                "and do not name the person; not among the meetings"},
};

constexpr std::string_view terms[] = {keys::organisation, keys::text};
constexpr std::string_view order[] = {"person"};

// One who counts. A member may be nobody that the minutes know.
struct Counted {
  std::string name;
  std::optional<std::size_t> person;
  int meetings = 0;
  int present = 0;
  List missed;
  std::vector<Day> unknown;
};

// Those in the scope and until today.
std::vector<Day> unread_days(const Book& book, const Scope& scope, Day today) {
  std::vector<Day> days = unread_files(book);
  std::erase_if(days, [&](Day day) {
    return day > today || (scope.is_narrowed() && !scope.period().holds(day));
  });
  return days;
}

// Everybody by the names they have; of namesakes the first.
std::unordered_map<std::string, std::size_t> people_by_name(const Book& book) {
  std::unordered_map<std::string, std::size_t> by_name;
  for (std::size_t i = 0; i < book.people.size(); ++i) {
    const Person& person = book.people[i];
    by_name.try_emplace(utf8::fold(person.name), i);
    for (const std::string& alias : person.aliases) {
      by_name.try_emplace(utf8::fold(alias), i);
    }
  }
  return by_name;
}

bool is_in_office(const Person& person, Day day) {
  return (!person.from || *person.from <= day) &&
         (!person.to || day <= *person.to);
}

// What the lists of one meeting say of each person.
enum class Came : std::uint8_t { not_listed, not_serving, present, away };

// Marks the people listed; `marked` are their indices, to unmark them.
void mark(const Meeting& meeting, std::vector<Came>& came,
          std::vector<std::size_t>& marked) {
  for (const Attendee& attendee : meeting.attendees) {
    if (!attendee.person || attendee.vacant) continue;
    Came& is = came[*attendee.person];
    if (is == Came::not_listed) marked.push_back(*attendee.person);
    if (attendee.is_present()) {
      is = Came::present;
    } else if (attendee.is_away()) {
      if (is != Came::present) is = Came::away;
    } else if (is == Came::not_listed) {
      is = Came::not_serving;
    }
  }
}

// Whether somebody who is not listed was not there. Lists that could not be
// read in full, or that name nobody who came, do not say so.
bool tells_of_everybody(const Meeting& meeting) {
  return meeting.attendees_are_whole &&
         std::any_of(
             meeting.attendees.begin(), meeting.attendees.end(),
             [](const Attendee& attendee) { return attendee.is_present(); });
}

void count(Counted& one, Came came, Day day) {
  ++one.meetings;
  if (came == Came::present) {
    ++one.present;
  } else {
    one.missed.emplace_back(day);
  }
}

// Nobody is listed, and nobody was to be: nothing is asked of it.
bool is_unlisted(const Meeting& meeting) {
  return meeting.attendees.empty() && meeting.attendees_are_whole;
}

std::vector<Counted> counted_members(const Book& book, const Scope& scope,
                                     Day today) {
  std::vector<Counted> members;
  std::vector<SpeltName> names;
  const auto by_name = people_by_name(book);
  for (const std::string& name : book.council.members) {
    members.push_back({.name = name});
    const auto known = by_name.find(utf8::fold(name));
    if (known != by_name.end()) {
      members.back().person = known->second;
      members.back().name = book.people[known->second].name;
    }
    names.push_back(SpeltName::of(members.back().name));
  }
  Misspelt misspelt(book);
  std::vector<Came> came(book.people.size(), Came::not_listed);
  std::vector<std::size_t> marked;
  for (std::size_t i = 0; i < book.meetings.size(); ++i) {
    const Meeting& meeting = book.meetings[i];
    if (!meeting.is_held() || !scope.holds(i)) continue;
    if (is_unlisted(meeting)) continue;
    mark(meeting, came, marked);
    const bool tells_all = tells_of_everybody(meeting);
    const Day day = meeting.date->day;
    misspelt.begin(meeting);
    for (std::size_t m = 0; m < members.size(); ++m) {
      Counted& member = members[m];
      if (member.person && !is_in_office(book.people[*member.person], day)) {
        continue;
      }
      const Came is = member.person ? came[*member.person] : Came::not_listed;
      if (is == Came::not_listed && (!tells_all || misspelt.may_be(names[m]))) {
        member.unknown.push_back(day);
      } else {
        count(member, is, day);
      }
    }
    for (const std::size_t person : marked) came[person] = Came::not_listed;
    marked.clear();
  }
  for (const Day day : unread_days(book, scope, today)) {
    for (Counted& member : members) {
      if (!member.person || is_in_office(book.people[*member.person], day)) {
        member.unknown.push_back(day);
      }
    }
  }
  return members;
}

std::vector<Counted> counted_listed(const Book& book, const Scope& scope,
                                    Day today) {
  std::vector<Counted> all;
  for (std::size_t i = 0; i < book.people.size(); ++i) {
    all.push_back({.name = book.people[i].name, .person = i});
  }
  std::vector<std::pair<Day, std::vector<std::size_t>>> unclear;
  std::vector<Came> came(book.people.size(), Came::not_listed);
  std::vector<std::size_t> marked;
  for (std::size_t i = 0; i < book.meetings.size(); ++i) {
    const Meeting& meeting = book.meetings[i];
    if (!meeting.is_held() || !scope.holds(i)) continue;
    mark(meeting, came, marked);
    for (const std::size_t person : marked) {
      if (came[person] != Came::not_serving) {
        count(all[person], came[person], meeting.date->day);
      }
      came[person] = Came::not_listed;
    }
    if (!is_unlisted(meeting) && !tells_of_everybody(meeting)) {
      std::sort(marked.begin(), marked.end());
      unclear.emplace_back(meeting.date->day, marked);
    }
    marked.clear();
  }
  for (const Day day : unread_days(book, scope, today)) {
    unclear.push_back({day, {}});
  }
  for (const auto& [day, listed] : unclear) {
    for (Counted& one : all) {
      if (one.meetings == 0 || !is_in_office(book.people[*one.person], day) ||
          std::binary_search(listed.begin(), listed.end(), *one.person)) {
        continue;
      }
      one.unknown.push_back(day);
    }
  }
  return all;
}

void tell(const Book& book, const Counted& one, Facts& facts) {
  facts.texts = {one.name};
  facts.organisations.clear();
  if (!one.person) return;
  const Person& person = book.people[*one.person];
  facts.texts.insert(facts.texts.end(),
                     {person.party, person.role, person.employer});
  const auto organisation = organisation_of(person);
  if (!organisation.empty()) facts.organisations.push_back(organisation);
}

Row row_of(const Book& book, Counted& one) {
  const Person unknown;
  const Person& person = one.person ? book.people[*one.person] : unknown;
  std::sort(one.unknown.begin(), one.unknown.end());
  List days(one.unknown.begin(), one.unknown.end());
  Value share;
  Value percent;
  if (one.meetings > 0) {
    const double part = static_cast<double>(one.present) / one.meetings;
    share = part;
    percent = static_cast<std::int64_t>(std::lround(part * 100));
  }
  return {one.name,
          text_or_null(person.employer),
          text_or_null(person.party),
          text_or_null(person.role),
          one.meetings,
          one.present,
          one.meetings - one.present,
          share,
          percent,
          std::move(one.missed),
          std::move(days)};
}

Asked answer(const Book& book, const Question& question) {
  const Scope scope(book, question);
  Filter filter(book, question);
  Asked asked = begun(attendance, filter);
  auto counted = book.council.members.empty()
                     ? counted_listed(book, scope, question.today)
                     : counted_members(book, scope, question.today);
  // Nobody who was not to be at any: one who has left, or is yet to come.
  std::erase_if(counted, [](const Counted& one) {
    return one.meetings == 0 && one.unknown.empty();
  });
  std::stable_sort(
      counted.begin(), counted.end(), [](const Counted& a, const Counted& b) {
        return utf8::collation_key(a.name) < utf8::collation_key(b.name);
      });
  Facts facts;
  for (Counted& one : counted) {
    if (!filter.is_empty()) {
      tell(book, one, facts);
      if (!filter.passes(facts)) continue;
    }
    asked.answer.items.rows.push_back(row_of(book, one));
  }
  scope.explain(asked.answer.understood);
  filter.explain(asked.answer.understood);
  return asked;
}

}  // namespace

extern const Noun attendance{.name = "attendance",
                             .schema = "bra.attendance/1",
                             .columns = columns,
                             .terms = terms,
                             .order = order,
                             .answer = answer,
                             .counts_members = true};

}  // namespace bra::query
