// Binding: meetings become a book. Who is who, which area is meant, which rows
// are the same follow-up, which level holds for which month.

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>

#include "language/word_map.h"
#include "read/areas.h"
#include "read/bracketed_owner.h"
#include "read/names.h"
#include "read/others_unnamed.h"
#include "read/pictures.h"
#include "read/read.h"
#include "read/repeated_owners.h"
#include "read/roles.h"
#include "read/second_names.h"
#include "read/sections/attendee.h"
#include "read/similar_names.h"
#include "read/threads.h"
#include "read/untitled.h"
#include "report/proposal.h"
#include "text/capital.h"
#include "text/short_names.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::read {

extern const Fault owner_unknown{
    .name = "owner-unknown",
    .severity = Severity::warning,
    .summary = "an owner that nobody knows",
    .why =
        "A promise needs somebody who keeps it. An owner is somebody listed "
        "at the meeting or in people.yaml, or a body declared there.",
    .wrong = "| Kameror | pågår | Toresten N |",
    .right = "| Kameror | pågår | Torsten N |",
};

extern const Fault owner_ambiguous{
    .name = "owner-ambiguous",
    .severity = Severity::error,
    .summary = "an owner that can be more than one person",
    .why =
        "When two people fit a name, each can believe that the other has "
        "it.",
    .wrong = "| Kameror | pågår | Maja |   (two Majas)",
    .right = "| Kameror | pågår | Maja J |",
};

namespace {

class Binder {
 public:
  Binder(Book& book, const Lexicon& lexicon, Report& report)
      : book_(book), lexicon_(lexicon), report_(report), areas_(book, report) {}

  void bind() {
    order_meetings();
    learn_people();
    know_people_and_areas();
    bind_owners();
    join_threads(book_, report_);
    report_untitled(book_, report_);
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

  // --- people

  void learn_people() {
    for (std::size_t i = 0; i < book_.people.size(); ++i) {
      by_name_[comparable(book_.people[i].name)].push_back(i);
      for (const std::string& alias : book_.people[i].aliases) {
        by_name_[comparable(alias)].push_back(i);
      }
    }
  }

  // Going through the meetings is what costs, so they are gone through once.
  void know_people_and_areas() {
    Roles roles(book_.council, lexicon_, [this](std::string_view name) {
      return is_organisation(name);
    });
    for (Meeting& meeting : book_.meetings) {
      for (Attendee& attendee : meeting.attendees) {
        roles.read(attendee);
        if (!attendee.vacant && attendee.name) know(attendee, meeting);
        look_at_role(attendee, meeting);
      }
      know_officers(meeting);
      areas_.find_in(meeting);
    }
  }

  void look_at_role(const Attendee& attendee, Meeting& meeting) {
    const std::string_view name = second_names_.name_in(attendee);
    if (name.empty()) return;
    const auto* named = by_name_.find(Comparable(name).text());
    const bool is_known = named != nullptr && !named->empty();
    if (is_known && is_organisation(name)) return;
    if (is_known) meeting.attendees_are_whole = false;
    second_names_.tell(attendee, name, is_known);
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
    if (attendee.is_away()) return know_away(attendee, person);
    take(person.role, attendee.role);
    take(person.employer, attendee.organisation);
  }

  // What is said of somebody who is away may be why: `hos barnläkaren`. Only
  // what surely is a role or an organisation is one, if none was known.
  void know_away(const Attendee& attendee, Person& person) const {
    const std::string_view role = attendee.role.text;
    const std::string_view organisation = attendee.organisation.text;
    // `youth officer` has its title last.
    const std::string_view last = role.substr(role.rfind(' ') + 1);
    const bool is_role = is_title(role, lexicon_) ||
                         is_institution(role, lexicon_) ||
                         is_title(last, lexicon_);
    if (person.role.empty() && !role.empty() && is_role) person.role = role;
    if (person.employer.empty() && begins_upper(organisation)) {
      person.employer = organisation;
    }
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
      if (!named.name) return {};
      return listed_as(named.name, meeting)
          .value_or(person_called(named.name, named.party.text, meeting));
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
      if (is_cut_short(wanted.text(), listed.text())) return {};
      if (found && found != attendee.person) return {};
      found = attendee.person;
    }
    return found;
  }

  // --- owners

  void bind_owners() {
    Names names(book_.people, lexicon_);
    for (Meeting& meeting : book_.meetings) {
      for (Entry& entry : meeting.entries) {
        join_bodies(entry.owners);
        for (Owner& owner : entry.owners) {
          const Meant& meant = names.find(owner.written.text, meeting);
          if (meant.one) {
            owner.person = meant.one;
            note_spelling(book_.people[*meant.one], owner.written);
            if (owner.written.text.ends_with(')')) {
              report_bracketed(owner.written, book_.people[*owner.person],
                               meeting, names, lexicon_, report_);
            }
          } else if (const auto one = one_of_several(owner, meeting, names)) {
            owner.person = one;
          } else if (meant.is_body) {
            report_body(owner.written);
          } else {
            report_owner(owner.written, meant.several);
          }
        }
        drop_repeated(entry.owners);
      }
    }
  }

  // `Maja Juhlin m.fl.` is hers, whoever else has it.
  std::optional<std::size_t> one_of_several(const Owner& owner,
                                            const Meeting& meeting,
                                            Names& names) {
    const auto name = without_others(owner.written.text, lexicon_);
    if (name.empty()) return {};
    const std::optional<std::size_t> one = names.find(name, meeting).one;
    if (one) report_others(owner.written, book_.people[*one].name, report_);
    return one;
  }

  // `Vård och omsorg` was parted, and is one body if people.yaml says so.
  void join_bodies(std::span<Owner>& owners) const {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < owners.size(); ++i) {
      Words written = owners[i].written;
      if (i + 1 < owners.size()) {
        if (const Span both = one_body(written, owners[i + 1].written)) {
          written = {both.text(), both};
          ++i;
        }
      }
      owners[kept++].written = written;
    }
    owners = owners.first(kept);
  }

  // From the one to the next, if together they name a body; else no place.
  [[nodiscard]] Span one_body(Words first, Words next) const {
    const bool in_one_cell = first.span.source == next.span.source &&
                             first.span.end < next.span.begin &&
                             first.span.text() == first.text &&
                             next.span.text() == next.text;
    if (!in_one_cell) return {};
    const Span both = spanning(first.span, next.span);
    return is_organisation(both.text()) ? both : Span{};
  }

  void report_body(Words written) {
    Diagnostic& found =
        report_.add(owner_unknown, written.span,
                    Message("{} is where somebody is from, and nobody's name",
                            written.text));
    found.severity = Severity::info;
    found.advise(
        "name somebody there, or list it in people.yaml with kind: "
        "organisation");
  }

  void report_owner(Words written, const Candidates& candidates) {
    if (candidates.empty()) {
      if (!known_people_) {
        std::vector<std::string_view> names;
        for (const Person& person : book_.people) names.push_back(person.name);
        known_people_.emplace(names);
        similar_names_.emplace(book_.people);
      }
      std::string_view meant = similar_names_->closest_to(written.text);
      if (meant.empty()) meant = known_people_->closest_to(written.text);
      report_
          .add(owner_unknown, written.span,
               Message("nobody called {} is known", written.text))
          .advise(did_you_mean(
              meant,
              lexicon_.is(&Language::counts, written.text)
                  ? Message("name those who have it")
                  : Message(
                        "list the person at the meeting, or in people.yaml")));
      return;
    }
    constexpr std::size_t most_named = 8;
    std::string list;
    for (std::size_t i = 0; i < candidates.size() && i < most_named; ++i) {
      if (i > 0) list += ", ";
      list += book_.people[candidates[i]].name;
    }
    if (candidates.size() > most_named) list += ", …";
    report_
        .add(owner_ambiguous, written.span,
             Message("{} can be {} people", written.text, candidates.size()))
        .pointing(Message("one of {}", list))
        .advise("write more of the name");
  }

  Book& book_;
  const Lexicon& lexicon_;
  Report& report_;
  Areas areas_;
  WordMap<std::vector<std::size_t>> by_name_;
  /// Those without namesakes, by their names as written.
  WordMap<std::size_t> by_spelling_;
  /// Of those with many, by person.
  std::map<std::size_t, std::set<std::string>> many_spellings_;
  SecondNames second_names_{lexicon_, report_};
  /// What was meant by a name that nobody knows: made when there is one.
  std::optional<KnownWords> known_people_;
  std::optional<SimilarNames> similar_names_;
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
