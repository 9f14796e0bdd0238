#include "read/sections/attendance.h"

#include <string>
#include <utility>
#include <vector>

#include "read/record.h"
#include "read/room.h"
#include "read/sections/attendee.h"
#include "read/sections/recurring.h"
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

// A bullet that hangs too deep or lacks its blank: to YAML the entry above goes
// on, to whoever wrote it another person begins.
bool has_dashed_line(Span entry) {
  const std::string_view text = entry.text();
  for (std::size_t at = text.find('\n'); at != text.npos;
       at = text.find('\n', at + 1)) {
    const std::size_t first = text.find_first_not_of(" \n", at);
    if (first != text.npos && text[first] == '-') return true;
  }
  return false;
}

void report_crowd(Span where, Draft& draft) {
  draft.report
      .add(value_unexpected, where, Message("several people stand on one line"))
      .advise("write one person a line");
}

void add(Attendee who, Capacity capacity, bool cut, Draft& draft) {
  who.capacity = capacity;
  // Somebody among the present who stands in for another is a substitute.
  if (capacity == Capacity::member && who.serving) {
    who.capacity = Capacity::substitute;
  }
  if (who.name.text.empty() && !who.vacant) {
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
  // The party is the lexicon's own word, and the lexicon does not stay.
  const std::string_view party = who.party.span.text();
  who.party.text = party == who.party.text
                       ? party
                       : draft.meeting.words.keep(who.party.text);
  draft.meeting.attendees.push_back(std::move(who));
}

}  // namespace

void read_people_list(const YamlTree& tree, const Node& list, Capacity capacity,
                      Draft& draft) {
  if (list.kind == NodeKind::null) return;  // nobody
  if (list.kind == NodeKind::map) {
    add(read_person_map(tree, list, draft), capacity, false, draft);
    return;
  }
  if (list.kind == NodeKind::scalar) {
    // One person a line, or parted by semicolons.
    for (std::size_t at = 0; at <= list.text.size();) {
      const std::size_t end =
          std::min(list.text.find_first_of(";\n", at), list.text.size());
      const auto line = utf8::trim(list.text.substr(at, end - at));
      at = end + 1;
      if (line.empty()) continue;
      const Words entry = draft.plain(line, list.span);
      if (is_run_of_names(entry.text, draft.lexicon)) {
        report_crowd(list.span, draft);
        continue;
      }
      add(read_attendee(entry.text, list.span, draft.lexicon), capacity, false,
          draft);
    }
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
      add(read_person_map(tree, *one, draft), capacity, false, draft);
      continue;
    }
    if (auto who = draft.recurring.attendees.at(one->span)) {
      add(std::move(*who), capacity, flow, draft);
      continue;
    }
    const Words entry = scalar_of(*one, draft);
    if (!entry) continue;
    if (is_crowd(entry.text, draft.lexicon) || has_dashed_line(entry.span)) {
      report_crowd(entry.span, draft);
      continue;
    }
    add(read_attendee(entry.text, entry.span, draft.lexicon), capacity, flow,
        draft);
    draft.recurring.attendees.keep(draft.meeting.attendees.back());
  }
}

}  // namespace bra::read
