#include "read/sections/attendance.h"

#include <string>
#include <utility>
#include <vector>

#include "language/absence.h"
#include "read/make_room.h"
#include "read/nothing.h"
#include "read/record.h"
#include "read/sections/attendee.h"
#include "read/sections/crowd.h"
#include "read/sections/owners.h"
#include "read/sections/place_in.h"
#include "read/sections/recurring.h"
#include "read/sections/serving_slip.h"
#include "read/slips.h"
#include "syntax/yaml.h"
#include "text/utf8.h"

namespace bra::read {

using syntax::Node;
using syntax::NodeKind;
using syntax::YamlTree;

extern const Fault person_without_name{
    .name = "person-without-name",
    .severity = Severity::error,
    .summary = "an entry in a list of people that names nobody",
    .why = "A role without a name tells no one who was there.",
    .wrong = "närvarande:\n  - ordförande",
    .right = "närvarande:\n  - Vera Lindskog (S), ordförande",
};

extern const Fault people_unnamed{
    .name = "people-unnamed",
    .severity = Severity::warning,
    .summary = "people who are there and not named",
    .why =
        "A list of people tells who was there. Whoever has no name is nobody "
        "there: not present, and no owner of a follow-up.",
    .wrong = "närvarande:\n  - Två elever från gymnasiet",
    .right = "närvarande:\n  - Alva Lind, elev\n  - Omar Said, elev",
};

extern const Fault name_unclear{
    .name = "name-unclear",
    .severity = Severity::warning,
    .summary = "a name that cannot be told from the words beside it",
    .why =
        "Somebody is known by the name. Where a title or an organisation is "
        "taken for a part of it, or the surname stands first, the same person "
        "is somebody else at the next meeting.",
    .wrong = "närvarande:\n  - Ek, Arne (S)",
    .right = "närvarande:\n  - Arne Ek (S)",
};

namespace {

Attendee read_person_map(const YamlTree& tree, const Node& map, Draft& draft) {
  const Record record = record_of(tree, map, Part::person, Key::aliases, draft);
  Attendee who;
  who.span = map.span;
  who.name = record.get(Key::name);
  if (const Words party = record.get(Key::party)) {
    const auto known = draft.lexicon.party(party.text);
    who.party = {known.empty() ? party.text : known, party.span};
  }
  who.role = record.get(Key::role);
  who.organisation = record.get(Key::organisation);
  for (Words* said : {&who.role, &who.organisation}) {
    if (!tells_absence(said->text, draft.lexicon)) continue;
    who.reason = *said;
    *said = {};
  }
  who.replaces = record.get(Key::replaces);
  who.serving = static_cast<bool>(who.replaces);
  const Words from = record.get(Key::from);
  const Words to = record.get(Key::to);
  if (from || to) {
    const std::string part =
        std::string(from.text) + "–" + std::string(to.text);
    const Span first = from ? from.span : to.span;
    const Span last = to ? to.span : from.span;
    who.part = {draft.meeting.words.keep(part), spanning(first, last)};
  }
  who.vacant = draft.lexicon.starts(&Language::vacant, who.name.text) > 0;
  return who;
}

// A bullet that hangs too deep, lacks its blank or is gone: to YAML the entry
// above goes on, to whoever wrote it another person begins.
bool goes_on_with_another(Span entry, const Lexicon& lexicon) {
  const std::string_view text = entry.text();
  for (std::size_t at = text.find('\n'); at != text.npos;
       at = text.find('\n', at + 1)) {
    const std::size_t first = text.find_first_not_of(" \n", at);
    if (first == text.npos) break;
    const std::size_t end =
        std::min(text.find_first_of(",(\n", first), text.size());
    const std::string_view words = text.substr(first, end - first);
    if (words.starts_with('-') || reads_as_name(utf8::trim(words), lexicon)) {
      return true;
    }
  }
  return false;
}

void report_crowd(Span where, Draft& draft) {
  draft.meeting.attendees_are_whole = false;
  draft.report
      .add(value_unexpected, where, Message("several people stand on one line"))
      .advise("write one person a line");
}

void report_nobody(const Attendee& who, bool cut, Draft& draft) {
  draft.meeting.attendees_are_whole = false;
  if (cut) {
    draft.report
        .add(syntax::yaml_value_cut, who.span,
             Message("{} stands alone where a person is wanted",
                     who.span.text()))
        .advise(
            "a comma parts people in a one-line list: put the person and "
            "the role in quotes, or write one person a line");
  } else {
    draft.report
        .add(person_without_name, who.span, Message("no name stands here"))
        .advise("write the name before the role");
  }
}

void report_doubt(const Attendee& who, Doubt doubt, Draft& draft) {
  if (doubt == Doubt::unnamed) {
    draft.report
        .add(people_unnamed, who.span,
             Message("{} names nobody", who.span.text()))
        .advise("name them, or write it in the text");
    return;
  }
  if (doubt == Doubt::several) return report_crowd(who.span, draft);
  draft.meeting.attendees_are_whole = false;
  Diagnostic& found = draft.report.add(
      name_unclear, who.span,
      Message("it is not clear which part of {} is the name", who.span.text()));
  const std::string_view given = who.role.text;
  const bool is_turned = who.name.text.find(' ') == std::string_view::npos &&
                         !given.empty() &&
                         given.find_first_of(" ,(") == std::string_view::npos;
  if (is_turned) {
    found.advise(Message("if {} is the given name, write {} {}", given, given,
                         who.name.text));
  } else {
    found.advise(
        "write the name first, then a comma and the role or the organisation");
  }
}

// `Rektor Lena Ås, ordförande`: both are the role, an office first.
void add_title(Attendee& who, const Words& title, Draft& draft) {
  const bool is_first = is_office(title.text, draft.lexicon);
  std::string role(is_first ? title.text : who.role.text);
  role += ", ";
  role += is_first ? who.role.text : title.text;
  who.role.text = draft.meeting.words.keep(role);
}

void add(Attendee who, Capacity capacity, Draft& draft) {
  who.capacity = capacity;
  // Somebody among the present who stands in for another is a substitute.
  if (capacity == Capacity::member && who.serving) {
    who.capacity = Capacity::substitute;
  }
  // The party is the lexicon's own word, and the lexicon does not stay.
  const std::string_view party = who.party.span.text();
  who.party.text = party == who.party.text
                       ? party
                       : draft.meeting.words.keep(who.party.text);
  who.by_link = who.part && draft.lexicon.is(&Language::by_link, who.part.text);
  draft.meeting.attendees.push_back(std::move(who));
}

/// `cut` tells that a comma may have parted a name from its role. False if
/// something is wrong with it, or it says another thing than its list.
bool add_line(const Words& entry, Capacity capacity, bool cut, Draft& draft) {
  AttendeeReading read = read_attendee(entry.text, entry.span, draft.lexicon);
  if (read.title) add_title(read.who, read.title, draft);
  if (read.doubt != Doubt::none) {
    report_doubt(read.who, read.doubt, draft);
    if (!read.who.name) {  // people who are counted, or all of them
      if (capacity == Capacity::member) {
        draft.meeting.attendees_are_whole = false;
      }
      return false;
    }
    if (read.doubt == Doubt::several) {
      // Whoever is named first is there; `Lars & Lena Ek` names nobody wholly.
      if (read.who.name.text.find(' ') == std::string_view::npos) return false;
      read.who.role = {};
    }
  } else if (read.who.name.text.empty() && !read.who.vacant) {
    report_nobody(read.who, cut, draft);
    return false;
  }
  const bool is_mended = mend_serving(read.who, draft);
  // A list of substitutes names those who could have come.
  const bool is_there =
      capacity == Capacity::member || capacity == Capacity::co_opted ||
      capacity == Capacity::invited || capacity == Capacity::observer;
  const bool says_away = is_there && read.away;
  add(std::move(read.who), says_away ? *read.away : capacity, draft);
  const Attendee& who = draft.meeting.attendees.back();
  return read.doubt == Doubt::none && !read.away && !is_mended &&
         (who.name || who.vacant);
}

// `Anna Ek: ordförande`: a key and its value to YAML, a name and a role to
// whoever wrote it; `ordförande: Anna Ek` is the same.
bool is_name_and_role(const Node& field, Draft& draft) {
  // `Anna Ek: "suppleant: för Bo"` would be a map again without its quotes.
  const bool is_plain = field.kind == NodeKind::scalar &&
                        field.style == syntax::Style::plain &&
                        !field.text.empty();
  return (is_plain || field.kind == NodeKind::null) &&
         !draft.lexicon.key(Part::person, field.key) &&
         !meant_key(Part::person, field.key, draft.lexicon) &&
         (field.key.find(' ') != field.key.npos ||
          (is_plain && is_office(field.key, draft.lexicon)));
}

// `dashed` tells that the line has its dash.
void add_name_and_role(const Node& field, bool dashed, Capacity capacity,
                       Draft& draft) {
  const bool turned =
      !field.text.empty() && is_office(field.key, draft.lexicon);
  std::string line(turned ? field.text : field.key);
  const std::string_view rest = turned ? field.key : field.text;
  if (!rest.empty()) line += rest.starts_with('(') ? " " : ", ";
  line += rest;
  const std::string mended = (dashed ? "" : "- ") + line;
  const Span where = spanning(field.key_span, field.span);
  draft.report
      .add(key_unknown, field.key_span, Message("unknown key {}", field.key))
      .advise(rest.empty() ? Message("write it without the colon: {}", mended)
                           : Message("write it with a comma: {}", mended))
      .mend(where, mended);
  add_line({draft.meeting.words.keep(line), where}, capacity, false, draft);
}

void add_map(const YamlTree& tree, const Node& map, bool in_list,
             Capacity capacity, Draft& draft) {
  bool are_all = tree.first(map) != nullptr;
  for (const Node* field = tree.first(map); field != nullptr && are_all;
       field = tree.next(*field)) {
    are_all = is_name_and_role(*field, draft);
  }
  if (are_all) {
    for (const Node* field = tree.first(map); field != nullptr;
         field = tree.next(*field)) {
      add_name_and_role(*field, in_list, capacity, draft);
    }
    return;
  }
  Attendee who = read_person_map(tree, map, draft);
  if (who.name.text.empty() && !who.vacant) {
    return report_nobody(who, false, draft);
  }
  const bool is_away = capacity == Capacity::member && who.reason && !who.part;
  add(std::move(who), is_away ? Capacity::excused : capacity, draft);
}

// `Maja Ask, Olle Ask och Bo Al (M)`: each piece begins with a name, so that
// they are read all the same. One that does not leaves it open what the
// commas part.
bool add_run(const Words& line, Capacity capacity, Draft& draft) {
  std::vector<Attendee> people;
  for (const Owner& piece : read_owners(line, draft.lexicon)) {
    const Words& written = piece.written;
    const AttendeeReading read =
        read_attendee(written.text, written.span, draft.lexicon);
    const std::string_view name = read.who.name.text;
    const bool is_name = read.doubt == Doubt::none &&
                         name.find(' ') != name.npos && !read.title &&
                         !read.who.part && !read.who.replaces && !read.away &&
                         !names_body(name, draft.lexicon);
    if (!is_name) return false;
    people.push_back(read.who);
  }
  if (people.size() < 2) return false;
  for (Attendee& who : people) add(std::move(who), capacity, draft);
  return true;
}

// To YAML lines without dashes are one text, to whoever wrote them one person
// each; they are read so, and told.
bool is_undashed(const Node& list) {
  return list.style == syntax::Style::plain &&
         list.span.text().find('\n') != std::string_view::npos;
}

// One person a line, or parted by semicolons.
void read_people_text(const Node& list, Capacity capacity, Draft& draft) {
  const bool undashed = is_undashed(list);
  const std::string_view text = undashed ? list.span.text() : list.text;
  if (undashed) {
    draft.report
        .add(value_unexpected, list.span,
             Message("several people stand together without dashes"))
        .advise("begin each line of the list with a dash");
  }
  PlacesIn places(list.span);
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end =
        std::min(text.find_first_of(";\n", at), text.size());
    const auto line = utf8::trim(text.substr(at, end - at));
    at = end + 1;
    if (line.empty()) continue;
    const Span where = undashed ? span_of(*list.span.source, line) : list.span;
    const Words entry = draft.plain(line, where);
    if (says_nothing(entry.text, draft.lexicon)) continue;
    if (add_run({entry.text, places.next(line)}, capacity, draft) ||
        is_run_of_names(entry.text, draft.lexicon)) {
      report_crowd(where, draft);
      continue;
    }
    add_line({entry.text, where}, capacity, false, draft);
  }
}

}  // namespace

void read_people_list(const YamlTree& tree, const Node& list, Capacity capacity,
                      Draft& draft) {
  if (list.kind == NodeKind::null) return;  // nobody
  if (list.kind == NodeKind::map) {
    add_map(tree, list, false, capacity, draft);
    return;
  }
  if (list.kind == NodeKind::scalar) {
    read_people_text(list, capacity, draft);
    return;
  }
  const bool flow = list.span.text().starts_with('[');
  std::size_t count = 0;
  for (const Node* one = tree.first(list); one != nullptr;
       one = tree.next(*one)) {
    ++count;
  }
  make_room(draft.meeting.attendees, count);
  for (const Node* one = tree.first(list); one != nullptr;
       one = tree.next(*one)) {
    if (one->kind == NodeKind::map) {
      add_map(tree, *one, true, capacity, draft);
      continue;
    }
    if (auto who = draft.recurring.attendees.at(one->span)) {
      add(std::move(*who), capacity, draft);
      continue;
    }
    const Words entry = unquoted(scalar_of(*one, draft));
    if (!entry || says_nothing(entry.text, draft.lexicon)) continue;
    if (is_crowd(entry.text, draft.lexicon) ||
        goes_on_with_another(entry.span, draft.lexicon)) {
      report_crowd(entry.span, draft);
      continue;
    }
    // What is wrong is told each time.
    if (add_line(entry, capacity, flow, draft)) {
      draft.recurring.attendees.keep(draft.meeting.attendees.back());
    }
  }
}

void check_officer(const Words& written, Draft& draft) {
  if (!written) return;
  const AttendeeReading read =
      read_attendee(written.text, written.span, draft.lexicon);
  const bool several = read.doubt == Doubt::several || read.who.part ||
                       written.text.find_first_of(";/") != written.text.npos ||
                       is_crowd(written.text, draft.lexicon) ||
                       is_run_of_names(written.text, draft.lexicon);
  if (several) {
    draft.report
        .add(value_unexpected, written.span,
             Message("one person is wanted here, for the whole meeting"))
        .advise("name one, and tell of the others among the present");
  } else if (read.who.name.text.empty()) {
    draft.report
        .add(value_unexpected, written.span,
             Message("{} is nobody's name", written.text))
        .advise("write a name, or take the line away");
  }
}

}  // namespace bra::read
