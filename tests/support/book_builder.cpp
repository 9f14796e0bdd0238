#include "support/book_builder.h"

#include <algorithm>
#include <stdexcept>

#include "text/utf8.h"

namespace bra::test {
namespace {

Day day_of(std::string_view iso) {
  const auto day = iso_day(iso);
  if (!day) throw std::invalid_argument(std::string(iso));
  return *day;
}

Period period_of(std::string_view text) {
  if (const auto month = iso_month(text)) return Period::of(*month);
  const std::size_t dots = text.find("..");
  return {day_of(text.substr(0, dots)), day_of(text.substr(dots + 2))};
}

bool closes(State state) {
  return state == State::done || state == State::closed ||
         state == State::handed_over || state == State::dropped;
}

std::optional<std::size_t> person_called(const Book& book,
                                         std::string_view written) {
  for (std::size_t i = 0; i < book.people.size(); ++i) {
    const auto& spellings = book.people[i].spellings;
    if (std::find(spellings.begin(), spellings.end(), written) !=
        spellings.end()) {
      return i;
    }
  }
  return {};
}

std::size_t area_called(Book& book, std::string_view written) {
  const std::string folded = utf8::fold(written);
  for (std::size_t i = 0; i < book.areas.size(); ++i) {
    const Area& area = book.areas[i];
    if (area.id == folded || utf8::fold(area.name) == folded) return i;
  }
  book.areas.push_back(
      {.id = folded, .name = std::string(written), .declared = false});
  return book.areas.size() - 1;
}

void join(Book& book, std::size_t meeting, std::size_t index) {
  Entry& entry = book.meetings[meeting].entries[index];
  const auto same = [&](const Thread& thread) {
    return entry.number ? thread.number == entry.number
                        : thread.latest().title == entry.title.text;
  };
  auto found = std::find_if(book.threads.begin(), book.threads.end(), same);
  const Day day = book.meetings[meeting].date->day;
  if (found == book.threads.end()) {
    Thread thread;
    thread.number = entry.number;
    thread.opened = day;
    if (entry.number && entry.number->day < book.meetings.front().date->day) {
      thread.opened = entry.number->day;
      thread.carried_in = true;
    }
    book.threads.push_back(std::move(thread));
    found = std::prev(book.threads.end());
  }
  Standing standing;
  if (!found->standings.empty()) standing = found->latest();
  standing.meeting = meeting;
  standing.entry = index;
  standing.day = day;
  if (entry.title) standing.title = entry.title.text;
  if (!entry.owners.empty()) standing.owners = entry.owners;
  if (entry.due) standing.due = entry.due;
  if (entry.area) {
    standing.area_written = entry.area;
    standing.area = area_called(book, entry.area.text);
  }
  if (entry.origin) standing.origin = entry.origin;
  standing.status = entry.status;
  standing.state = entry.state;
  standing.stated = entry.stated;
  standing.open = !closes(entry.state);
  found->standings.push_back(std::move(standing));
}

void balance(Book& book) {
  int open = 0;
  for (std::size_t i = 0; i < book.meetings.size(); ++i) {
    if (!book.meetings[i].is_held()) continue;
    Balance balance{.meeting = i, .before = open};
    for (const Thread& thread : book.threads) {
      const auto& standings = thread.standings;
      for (std::size_t s = 0; s < standings.size(); ++s) {
        if (standings[s].meeting != i) continue;
        const bool was = s > 0 && standings[s - 1].open;
        if (s == 0) ++balance.opened;
        if (s > 0 && !was && standings[s].open) ++balance.reopened;
        if ((s == 0 || was) && !standings[s].open) ++balance.closed;
      }
    }
    open += balance.opened + balance.reopened - balance.closed;
    balance.after = open;
    book.balances.push_back(balance);
  }
}

}  // namespace

MeetingBuilder::MeetingBuilder(std::string_view file, std::string_view date)
    : source(std::make_unique<Source>()) {
  source->name = file;
  meeting.source = source.get();
  meeting.has_log = true;
  const Words written = line(date);
  if (!date.empty()) meeting.date = Dated{day_of(date), written.span};
}

Words MeetingBuilder::line(std::string_view text) {
  const auto begin = static_cast<std::uint32_t>(source->text.size());
  source->text += text;
  const auto end = static_cast<std::uint32_t>(source->text.size());
  source->text += '\n';
  return {meeting.words.keep(text), {source.get(), begin, end}};
}

MeetingBuilder& MeetingBuilder::attended(std::vector<AttendeeRow> rows) {
  for (const AttendeeRow& row : rows) {
    Attendee attendee;
    attendee.name = line(row.name);
    attendee.span = attendee.name.span;
    attendee.capacity = row.capacity;
    attendee.party = {meeting.words.keep(row.party), attendee.span};
    attendee.role = {meeting.words.keep(row.role), attendee.span};
    attendee.organisation = {meeting.words.keep(row.organisation),
                             attendee.span};
    attendee.part = {meeting.words.keep(row.part), attendee.span};
    attendee.serving = row.serving;
    meeting.attendees.push_back(attendee);
  }
  return *this;
}

MeetingBuilder& MeetingBuilder::item(std::string_view number,
                                     std::string_view title,
                                     std::vector<std::string_view> prose) {
  Item item;
  item.title = line(title);
  item.number = {meeting.words.keep(number), item.title.span};
  item.span = item.title.span;
  std::vector<Words> paragraphs;
  for (const std::string_view paragraph : prose) {
    paragraphs.push_back(line(paragraph));
    item.span.end = paragraphs.back().span.end;
  }
  item.prose = meeting.words.keep(paragraphs);
  meeting.items.push_back(std::move(item));
  return *this;
}

MeetingBuilder& MeetingBuilder::decided(std::string_view id,
                                        std::string_view text) {
  Decision decision;
  decision.id = id;
  decision.text = line(text);
  decision.span = decision.text.span;
  if (!meeting.items.empty()) decision.item = meeting.items.size() - 1;
  meeting.decisions.push_back(std::move(decision));
  return *this;
}

MeetingBuilder& MeetingBuilder::log(EntryRow row) {
  Entry entry;
  entry.title = line(row.title);
  entry.span = entry.title.span;
  const auto kept = [&](std::string_view text) {
    return Words{meeting.words.keep(text), entry.span};
  };
  entry.reference = kept(row.number);
  entry.number = follow_up_number(row.number);
  entry.stated = row.state.has_value();
  entry.state = row.state.value_or(State::fresh);
  entry.status = kept(row.status);
  std::vector<Owner> owners;
  for (const std::string_view owner : row.owners) {
    owners.push_back({kept(owner), {}});
  }
  entry.owners = meeting.words.keep(owners);
  if (!row.due.empty()) entry.due = Dated{day_of(row.due), entry.span};
  entry.area = kept(row.area);
  entry.origin = kept(row.origin);
  entry.comment = kept(row.comment);
  meeting.entries.push_back(std::move(entry));
  if (!meeting.items.empty()) meeting.items.back().span.end = entry.span.end;
  meeting.log_end = entry.span;
  return *this;
}

MeetingBuilder& MeetingBuilder::picture(ReadingRow row) {
  Reading reading;
  reading.area_written = line(row.area);
  reading.span = reading.area_written.span;
  const auto kept = [&](std::string_view text) {
    return Words{meeting.words.keep(text), reading.span};
  };
  reading.level_written = kept(row.level);
  reading.comment = kept(row.comment);
  reading.source = kept(row.source);
  reading.period = period_of(row.period);
  meeting.readings.push_back(std::move(reading));
  return *this;
}

MeetingBuilder& MeetingBuilder::measure(std::string_view title,
                                        std::string_view area,
                                        std::string_view actor,
                                        std::string_view effect) {
  Measure measure;
  measure.title = line(title);
  measure.span = measure.title.span;
  measure.area_written = {meeting.words.keep(area), measure.span};
  measure.actor = {meeting.words.keep(actor), measure.span};
  measure.effect = {meeting.words.keep(effect), measure.span};
  meeting.measures.push_back(std::move(measure));
  return *this;
}

MeetingBuilder& MeetingBuilder::figure(std::string_view title,
                                       std::string_view value,
                                       std::string_view unit,
                                       std::string_view period,
                                       std::string_view target) {
  Figure figure;
  figure.title = line(title);
  figure.span = figure.title.span;
  figure.value = {meeting.words.keep(value), figure.span};
  figure.unit = {meeting.words.keep(unit), figure.span};
  figure.period = {meeting.words.keep(period), figure.span};
  figure.target = {meeting.words.keep(target), figure.span};
  meeting.figures.push_back(std::move(figure));
  return *this;
}

BookBuilder::BookBuilder()
    : levels({{.id = "green", .name = "green"},
              {.id = "yellow", .name = "yellow"},
              {.id = "red", .name = "red"}}) {}

MeetingBuilder& BookBuilder::meeting(std::string_view date) {
  std::string file = "minutes/" + std::string(date) + ".md";
  if (!council.folder.empty()) file = council.folder + "/" + file;
  meetings_.push_back(std::make_unique<MeetingBuilder>(file, date));
  return *meetings_.back();
}

BookBuilder& BookBuilder::knows(std::string_view name,
                                std::vector<std::string> spellings) {
  Person person;
  person.name = name;
  person.spellings = {std::string(name)};
  for (std::string& spelling : spellings) {
    person.spellings.push_back(std::move(spelling));
  }
  person.seen.resize(person.spellings.size());
  people.push_back(std::move(person));
  return *this;
}

BookBuilder& BookBuilder::area(std::string_view id, std::string_view name,
                               std::vector<std::string> aliases) {
  council.areas.push_back({.id = std::string(id),
                           .name = std::string(name),
                           .aliases = std::move(aliases)});
  return *this;
}

Book BookBuilder::book() {
  Book book;
  book.council = council;
  book.people = people;
  book.areas = council.areas;
  book.levels = levels;
  for (auto& built : meetings_) {
    book.sources.push_back(std::move(built->source));
    book.meetings.push_back(std::move(built->meeting));
  }
  meetings_.clear();
  for (std::size_t m = 0; m < book.meetings.size(); ++m) {
    Meeting& meeting = book.meetings[m];
    for (Attendee& attendee : meeting.attendees) {
      attendee.person = person_called(book, attendee.name.text);
      if (!attendee.person) {
        Person person;
        person.name = attendee.name.text;
        person.party = attendee.party.text;
        person.role = attendee.role.text;
        person.employer = attendee.organisation.text;
        person.spellings = {person.name};
        person.seen = {attendee.span};
        attendee.person = book.people.size();
        book.people.push_back(std::move(person));
      }
    }
    for (std::size_t e = 0; e < meeting.entries.size(); ++e) {
      for (Owner& owner : meeting.entries[e].owners) {
        owner.person = person_called(book, owner.written.text);
      }
      if (meeting.is_held()) join(book, m, e);
    }
    for (Measure& measure : meeting.measures) {
      if (measure.area_written) {
        measure.area = area_called(book, measure.area_written.text);
      }
    }
    for (std::size_t r = 0; r < meeting.readings.size(); ++r) {
      Reading& reading = meeting.readings[r];
      reading.area = area_called(book, reading.area_written.text);
      const std::string_view level = reading.level_written.text;
      if (level == "not-assessed") {
        reading.assessment = Assessment::not_assessed;
      } else if (level == "not-reported") {
        reading.assessment = Assessment::not_reported;
      }
      for (std::size_t i = 0; i < book.levels.size(); ++i) {
        if (book.levels[i].id != level) continue;
        reading.assessment = Assessment::level;
        reading.level = i;
      }
      const auto same = [&](const Picture& picture) {
        return picture.area == *reading.area &&
               picture.period == *reading.period &&
               picture.source == reading.source.text;
      };
      auto found =
          std::find_if(book.pictures.begin(), book.pictures.end(), same);
      if (found == book.pictures.end()) {
        book.pictures.push_back({.area = *reading.area,
                                 .period = *reading.period,
                                 .source = std::string(reading.source.text),
                                 .revisions = {}});
        found = std::prev(book.pictures.end());
      }
      found->revisions.push_back({m, r});
    }
  }
  balance(book);
  return book;
}

}  // namespace bra::test
