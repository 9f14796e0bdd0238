// Binding: meetings become a book. Who is who, which area is meant, which rows
// are the same follow-up, which level holds for which month.

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "language/word_map.h"
#include "read/names.h"
#include "read/pictures.h"
#include "read/read.h"
#include "read/roles.h"
#include "read/sections/attendee.h"
#include "read/threads.h"
#include "read/unknown.h"
#include "text/utf8.h"

namespace bra::read {

namespace {

class Binder {
 public:
  Binder(Book& book, const Lexicon& lexicon, Report& report)
      : book_(book),
        lexicon_(lexicon),
        report_(report),
        unknown_(book, report) {}

  void bind() {
    order_meetings();
    know_people();
    know_areas();
    bind_owners();
    join_threads(book_, report_);
    gather_pictures(book_);
  }

 private:
  void order_meetings() {
    const auto before = [](const Meeting& a, const Meeting& b) {
      const bool dated_a = a.date.has_value();
      const bool dated_b = b.date.has_value();
      if (dated_a != dated_b) return dated_a;
      if (dated_a && a.date->day != b.date->day) {
        return a.date->day < b.date->day;
      }
      return a.source->name < b.source->name;
    };
    std::vector<Meeting>& meetings = book_.meetings;
    // Files named by their days come in this order.
    if (std::is_sorted(meetings.begin(), meetings.end(), before)) return;
    std::stable_sort(meetings.begin(), meetings.end(), before);
  }

  // --- people ---------------------------------------------------------------

  void know_people() {
    for (std::size_t i = 0; i < book_.people.size(); ++i) {
      by_name_[comparable(book_.people[i].name)].push_back(i);
      for (const std::string& alias : book_.people[i].aliases) {
        by_name_[comparable(alias)].push_back(i);
      }
    }
    Roles roles(book_.council, lexicon_, [this](std::string_view name) {
      return is_organisation(name);
    });
    for (Meeting& meeting : book_.meetings) {
      for (Attendee& attendee : meeting.attendees) {
        roles.read(attendee);
        if (!attendee.vacant && attendee.name) know(attendee, meeting);
      }
      know_officers(meeting);
    }
  }

  // `Jonas Berglind, Räddningstjänsten`: what stands where a role does is an
  // organisation if people.yaml says so.
  [[nodiscard]] bool is_organisation(std::string_view name) const {
    const auto* named = by_name_.find(Comparable(name).text());
    return named != nullptr &&
           std::any_of(named->begin(), named->end(), [&](std::size_t i) {
             return book_.people[i].organisation;
           });
  }

  void know(Attendee& attendee, const Meeting& meeting) {
    attendee.person =
        person_called(attendee.name, attendee.party.text, meeting);
    Person& person = book_.people[*attendee.person];
    const auto take = [](std::string& kept, Words words) {
      if (words) kept = words.text;
    };
    take(person.party, attendee.party);
    take(person.role, attendee.role);
    take(person.employer, attendee.organisation);
  }

  // The one known by this name; of namesakes that people.yaml lists apart, the
  // one whose party or time fits; else somebody new.
  std::size_t person_called(Words name, std::string_view party,
                            const Meeting& meeting) {
    if (const std::size_t* only = by_spelling_.find(name.text)) return *only;
    std::vector<std::size_t>& same = by_name_[Comparable(name.text).text()];
    std::size_t found = book_.people.size();
    for (const std::size_t i : same) {
      const Person& person = book_.people[i];
      const bool party_fits =
          party.empty() || person.party.empty() || person.party == party;
      const bool time_fits =
          !meeting.date ||
          Period{person.from, person.to}.holds(meeting.date->day);
      if (same.size() == 1 || (party_fits && time_fits)) {
        found = i;
        break;
      }
    }
    if (found == book_.people.size()) {
      Person person;
      person.name = name.text;
      book_.people.push_back(std::move(person));
      same.push_back(found);
    }
    note_spelling(book_.people[found], name);
    // Who has no namesake now never gets one.
    if (same.size() == 1) by_spelling_[name.text] = found;
    return found;
  }

  // Nearly everybody has a few, found faster than looked up.
  void note_spelling(Person& person, Words written) {
    constexpr std::size_t few = 8;
    auto& spellings = person.spellings;
    if (spellings.size() <= few) {
      const auto known =
          std::find(spellings.begin(), spellings.end(), written.text);
      if (known != spellings.end()) return;
    } else {
      const auto i = static_cast<std::size_t>(&person - book_.people.data());
      auto& known = many_spellings_[i];
      if (known.empty()) known.insert(spellings.begin(), spellings.end());
      if (!known.insert(std::string(written.text)).second) return;
    }
    person.spellings.emplace_back(written.text);
    person.seen.push_back(written.span);
  }

  // The chair is whom the key names, else the one present whose role says so.
  void know_officers(Meeting& meeting) {
    meeting.chair = officer(meeting.chair_written, Office::chair, meeting);
    meeting.secretary =
        officer(meeting.secretary_written, Office::secretary, meeting);
  }

  std::optional<std::size_t> officer(Words written, Office office,
                                     const Meeting& meeting) {
    if (written) {
      const Attendee named =
          read_attendee(written.text, written.span, lexicon_).who;
      if (named.name) {
        return listed_as(named.name, meeting)
            .value_or(person_called(named.name, named.party.text, meeting));
      }
      return {};
    }
    std::optional<std::size_t> found;
    for (const Attendee& attendee : meeting.attendees) {
      if (!attendee.is_present() || !attendee.person) continue;
      if (attendee.office != office) continue;
      if (found && found != attendee.person) return {};
      found = attendee.person;
    }
    return found;
  }

  // `Vera L` in a key is the one listed whose name begins so.
  std::optional<std::size_t> listed_as(Words name, const Meeting& meeting) {
    const Comparable wanted(name.text);
    std::optional<std::size_t> found;
    for (const Attendee& attendee : meeting.attendees) {
      if (!attendee.person) continue;
      const Comparable listed(attendee.name.text);
      if (!listed.text().starts_with(wanted.text())) continue;
      if (found && found != attendee.person) return {};
      found = attendee.person;
    }
    return found;
  }

  // --- areas ----------------------------------------------------------------

  void know_areas() {
    book_.levels = book_.council.levels;
    book_.areas = book_.council.areas;
    for (std::size_t i = 0; i < book_.areas.size(); ++i) {
      const Area& area = book_.areas[i];
      by_area_.add(comparable(area.id), i);
      by_area_.add(comparable(area.name), i);
      for (const std::string& alias : area.aliases) {
        by_area_.add(comparable(alias), i);
      }
    }
    for (Meeting& meeting : book_.meetings) {
      for (Reading& reading : meeting.readings) {
        reading.area = area_called(reading.area_written);
      }
      for (Measure& measure : meeting.measures) {
        measure.area = area_called(measure.area_written);
      }
      for (Entry& entry : meeting.entries) {
        entry.area_index = area_called(entry.area);
      }
    }
  }

  std::optional<std::size_t> area_called(Words written) {
    const std::string_view text = written.text;
    if (text.empty() || text == "–" || text == "-" || text == "—") return {};
    const Comparable folded(text);
    const std::string_view name = folded.text();
    if (const std::size_t* known = by_area_.find(name)) {
      if (!book_.areas[*known].declared) unknown_.report_area(written);
      return *known;
    }
    // `ANDT (alkohol, narkotika)`: a name and what it stands for.
    if (const std::size_t bracket = name.find(" ("); bracket != name.npos) {
      const std::size_t* known = by_area_.find(name.substr(0, bracket));
      if (known != nullptr && book_.areas[*known].declared) return *known;
    }
    Area area;
    area.id = name;
    area.name = text;
    area.declared = book_.council.areas.empty();
    const std::size_t index = book_.areas.size();
    by_area_.add(name, index);
    book_.areas.push_back(std::move(area));
    if (!book_.areas[index].declared) unknown_.report_area(written);
    return index;
  }

  // --- owners ---------------------------------------------------------------

  void bind_owners() {
    Names names(book_.people, lexicon_);
    std::vector<std::pair<std::size_t, Words>> spellings;
    for (Meeting& meeting : book_.meetings) {
      for (Entry& entry : meeting.entries) {
        join_bodies(entry.owners);
        for (Owner& owner : entry.owners) {
          const Meant& meant = names.find(owner.written.text, meeting);
          if (meant.one) {
            owner.person = meant.one;
            spellings.emplace_back(*meant.one, owner.written);
          } else {
            unknown_.report_owner(owner.written, meant.several);
          }
        }
        drop_repeated(entry.owners);
      }
    }
    for (const auto& [person, written] : spellings) {
      note_spelling(book_.people[person], written);
    }
  }

  // `Vård och omsorg` was parted, and is one body if people.yaml says so.
  void join_bodies(std::vector<Owner>& owners) const {
    for (std::size_t i = 0; i + 1 < owners.size(); ++i) {
      Words& first = owners[i].written;
      const Words& next = owners[i + 1].written;
      const bool in_one_cell = first.span.source == next.span.source &&
                               first.span.end < next.span.begin &&
                               first.span.text() == first.text &&
                               next.span.text() == next.text;
      if (!in_one_cell) continue;
      const Span both = spanning(first.span, next.span);
      if (!is_organisation(both.text())) continue;
      first = {both.text(), both};
      owners.erase(owners.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
  }

  static void drop_repeated(std::vector<Owner>& owners) {
    if (owners.size() < 2) return;
    std::vector<Owner> kept;
    std::set<std::size_t> people;
    std::set<std::string_view> words;
    for (Owner& owner : owners) {
      const bool is_new = owner.person
                              ? people.insert(*owner.person).second
                              : words.insert(owner.written.text).second;
      if (is_new) kept.push_back(std::move(owner));
    }
    owners = std::move(kept);
  }

  Book& book_;
  const Lexicon& lexicon_;
  Report& report_;
  WordMap<std::vector<std::size_t>> by_name_;
  /// Those without namesakes, by their names as written.
  WordMap<std::size_t> by_spelling_;
  WordMap<std::size_t> by_area_;
  /// Of those with many, by person.
  std::map<std::size_t, std::set<std::string>> many_spellings_;
  Unknown unknown_;
};

}  // namespace

Book bind(Council council, std::vector<Person> people,
          std::vector<Meeting> meetings,
          std::vector<std::unique_ptr<Source>> sources, const Lexicon& lexicon,
          Report& report) {
  Book book;
  book.council = std::move(council);
  book.sources = std::move(sources);
  book.meetings = std::move(meetings);
  book.people = std::move(people);
  Binder(book, lexicon, report).bind();
  return book;
}

}  // namespace bra::read
