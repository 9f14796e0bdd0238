#include "read/record.h"

#include <algorithm>
#include <string>

#include "language/comparing.h"
#include "read/belonging.h"
#include "read/slips.h"
#include "syntax/yaml.h"
#include "text/similar.h"

namespace bra::read {

using syntax::Node;
using syntax::NodeKind;
using syntax::YamlTree;

extern const Fault value_unexpected{
    .name = "value-unexpected",
    .severity = Severity::error,
    .summary = "a value of another shape than its key has",
    .why =
        "Where one text is wanted, a list cannot say which of its entries "
        "is meant.",
    .wrong = "plats:\n  - Stadshuset\n  - rum 3",
    .right = "plats: Stadshuset, rum 3",
};

extern const Fault yaml_null{
    .name = "yaml-null",
    .severity = Severity::error,
    .summary = "a key without a value",
    .why =
        "A key that is left empty says neither yes nor no. Write the value, "
        "or leave the key out.",
    .wrong = "plats:",
    .right = "plats: Stadshuset",
};

namespace {

// A line feed that YAML has kept was meant, as `<br>` is in a cell: in Markdown
// two blanks before it say so.
std::string with_hard_breaks(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') out += "  ";
    out += c;
  }
  return out;
}

}  // namespace

Words Record::get(Key key) const {
  for (const RecordField& field : fields) {
    if (field.key == key) return field.value;
  }
  return {};
}

bool Record::has(Key key) const {
  for (const RecordField& field : fields) {
    if (field.key == key) return true;
  }
  return false;
}

bool Record::is_empty() const {
  return extras.empty() &&
         std::all_of(fields.begin(), fields.end(),
                     [](const RecordField& field) { return !field.value; });
}

Diagnostic& report_unknown_key(const Words& key,
                               std::span<const std::string_view> known,
                               Draft& draft) {
  Diagnostic& found = draft.report.add(key_unknown, key.span,
                                       Message("unknown key {}", key.text));
  const auto meant = closest_to(key.text, known);
  if (!meant.empty() && !is_longer_form(comparable(key.text), meant)) {
    found.advise(Message("did you mean {}?", meant));
    found.mend(key.span, std::string(meant));
  } else {
    found.advise("take it away, or move what it says into the text");
  }
  return found;
}

std::optional<Key> key_of(const YamlTree& tree, const Node& map,
                          const Node& entry, Part part, Draft& draft) {
  if (const auto key = draft.lexicon.key(part, entry.key)) return key;
  const auto known = draft.lexicon.key_words(part);
  Diagnostic& found =
      report_unknown_key({entry.key, entry.key_span}, known, draft);
  const auto meant = key_in(tree, map, entry, part, draft.lexicon);
  if (!meant) {
    found.fix.clear();  // a guess between far words is for a human
    if (auto remedy =
            remedy_elsewhere(part, entry, draft.source, draft.lexicon)) {
      found.advise(*std::move(remedy));
    }
    return {};
  }
  const std::string_view word = meant_key(part, entry.key, draft.lexicon)->word;
  found.pointing(Message("read as {}", word))
      .advise(Message("did you mean {}?", word));
  found.fix.clear();
  found.mend(entry.key_span, std::string(word));
  return meant;
}

bool SeenKeys::add(Key key, const Node& node, Draft& draft) {
  const Node*& before = first_[static_cast<std::size_t>(key)];
  if (before == nullptr) {
    before = &node;
    return true;
  }
  if (before->key != node.key) {  // else YAML has told of it
    draft.report
        .add(syntax::yaml_duplicate_key, node.key_span,
             Message("{} says again what {} said", node.key, before->key))
        .related(before->key_span, "first here")
        .advise("keep one of them");
  }
  return false;
}

Words scalar_of(const Node& node, Draft& draft) {
  if (node.kind == NodeKind::scalar) {
    if (node.text.find('\n') == node.text.npos) {
      return draft.plain(node.text, node.span);
    }
    const std::string broken = with_hard_breaks(node.text);
    return draft.plain(draft.meeting.words.keep(broken), node.span);
  }
  // A null that is written, `~`, has a place of its own.
  const bool written = node.kind == NodeKind::null && !node.span.text().empty();
  const Span where = node.key.empty() || written ? node.span : node.key_span;
  if (node.kind == NodeKind::null) {
    draft.report
        .add(yaml_null, where,
             node.key.empty() ? Message("an entry of the list is empty")
                              : Message("{} has no value", node.key))
        .advise("write it, or take the key away");
  } else {
    draft.report
        .add(value_unexpected, where,
             node.key.empty()
                 ? Message("a list stands where one text is wanted")
                 : Message("{} is a list where one text is wanted", node.key))
        .advise("write it on one line");
  }
  return {};
}

Words unquoted(Words value) {
  const auto mark_at = [](std::string_view text) {
    return text.starts_with("”") || text.starts_with("“");
  };
  constexpr std::size_t mark = std::string_view("”").size();
  const std::string_view text = value.text;
  if (text.size() < 2 * mark || !mark_at(text) ||
      !mark_at(text.substr(text.size() - mark))) {
    return value;
  }
  const std::string_view inside = text.substr(mark, text.size() - 2 * mark);
  // `”A” och ”B”` has marks of its own.
  if (inside.find("”") != inside.npos) return value;
  const std::size_t at = value.span.text().find(inside);
  if (at == std::string_view::npos) return {inside, value.span};
  return {inside, value.span.part(at, at + inside.size())};
}

Record record_of(const YamlTree& tree, const Node& map, Part part,
                 Key allow_list, Draft& draft) {
  Record record;
  record.fields.reserve(8);
  record.span = map.span;
  SeenKeys seen;
  for (const Node* field = tree.first(map); field != nullptr;
       field = tree.next(*field)) {
    const auto key = key_of(tree, map, *field, part, draft);
    if (!key) {
      if (field->kind == NodeKind::scalar) {
        record.extras.push_back({draft.plain(field->key, field->key_span),
                                 draft.plain(field->text, field->span)});
      }
      continue;
    }
    if (*key != allow_list) seen.add(*key, *field, draft);
    if (field->kind == NodeKind::null) {  // as a blank cell
      record.fields.push_back({*key, {{}, field->span}});
    } else if (field->kind == NodeKind::list && *key == allow_list) {
      for (const Node* one = tree.first(*field); one != nullptr;
           one = tree.next(*one)) {
        record.fields.push_back({*key, scalar_of(*one, draft)});
      }
    } else {
      record.fields.push_back({*key, scalar_of(*field, draft)});
    }
  }
  return record;
}

}  // namespace bra::read
