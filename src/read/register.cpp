// people.yaml: who is who, and the bodies that can own a follow-up.

#include <string>

#include "read/dates.h"
#include "read/draft.h"
#include "read/encoding.h"
#include "read/read.h"
#include "read/record.h"
#include "read/sections/recurring.h"
#include "read/too_large.h"
#include "syntax/yaml.h"
#include "text/lines.h"

namespace bra::read {

using syntax::Node;
using syntax::NodeKind;
using syntax::YamlTree;

namespace {

bool is_organisation(Words kind, Draft& draft) {
  if (!kind || kind.text == "person") return false;
  if (kind.text == "organisation") return true;
  draft.report
      .add(value_unexpected, kind.span,
           Message("{} is neither person nor organisation", kind.text))
      .advise("write person or organisation");
  return false;
}

Person read_person(const Record& record, Draft& draft) {
  const auto text = [&](Key key) { return std::string(record.get(key).text); };
  const auto day = [&](Key key) -> std::optional<Day> {
    const Words words = record.get(key);
    if (!words) return {};
    const auto read =
        date_at(words.text, words.span, draft.lexicon, draft.report);
    return read ? std::optional(read->day) : std::nullopt;
  };
  Person person;
  person.registered = true;
  person.name = text(Key::name);
  person.organisation = is_organisation(record.get(Key::kind), draft);
  person.party = text(Key::party);
  person.role = text(Key::role);
  person.employer = text(Key::organisation);
  person.from = day(Key::from);
  person.to = day(Key::to);
  for (const RecordField& field : record.fields) {
    if (field.key == Key::aliases && field.value) {
      person.aliases.emplace_back(field.value.text);
    }
  }
  return person;
}

}  // namespace

std::vector<Person> read_people(const Source& source, Report& report) {
  std::vector<Person> people;
  if (!is_text(source, report)) return people;
  Meeting scratch;  // only its arena is used; the people own their text
  const Lexicon lexicon(default_council());
  Recurring unused;
  Draft draft{source, lexicon, scratch, report, unused};
  const std::string_view text = source.text;
  const Span whole = span_of(source, text.substr(byte_order_mark(text)));
  const YamlTree tree = syntax::read_yaml(whole, scratch.words, report);
  if (!is_within_limits(tree, text.size(), report)) return people;
  const Node* root = tree.root();
  if (root == nullptr || root->kind == NodeKind::null) return people;
  const auto refuse = [&](const Node& node) {
    report
        .add(value_unexpected, node.span,
             Message("people.yaml is a list of people"))
        .advise("write each as - name: …");
  };
  if (root->kind != NodeKind::list) {
    refuse(*root);
    return people;
  }
  for (const Node* one = tree.first(*root); one != nullptr;
       one = tree.next(*one)) {
    if (one->kind != NodeKind::map) {
      refuse(*one);
      continue;
    }
    Person person = read_person(
        record_of(tree, *one, Part::person, Key::aliases, draft), draft);
    if (person.name.empty()) {
      report.add(yaml_null, one->span, Message("an entry without a name"))
          .advise("write name: and the full name");
      continue;
    }
    person.spellings.push_back(person.name);
    person.seen.push_back(one->span);
    people.push_back(std::move(person));
  }
  return people;
}

}  // namespace bra::read
