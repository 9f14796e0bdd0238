#include "read/sections/task_lines.h"

#include <algorithm>
#include <array>
#include <vector>

#include "read/record.h"
#include "read/sections/follow_ups.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

constexpr std::array task_keys = {Key::owners, Key::due,    Key::state,
                                  Key::area,   Key::origin, Key::status};

// The key that a field of a task line begins with, and how long its word is.
std::optional<Key> task_key(std::string_view field, const Lexicon& lexicon,
                            std::size_t& size) {
  std::size_t end = 0;
  while (end < field.size()) {
    std::size_t next = end;
    if (!utf8::is_word(utf8::decode(field, next))) break;
    end = next;
  }
  const auto key = lexicon.key(Part::follow_up, field.substr(0, end));
  if (!key ||
      std::find(task_keys.begin(), task_keys.end(), *key) == task_keys.end()) {
    return {};
  }
  size = end;
  return key;
}

// `250312-4 Title`, `250312-4: Title`: the number, or nothing.
std::string_view leading_number(std::string_view text) {
  const std::size_t end =
      std::min(text.find_first_not_of("0123456789-"), text.size());
  const std::string_view number = text.substr(0, end);
  return looks_like_number(number) ? number : std::string_view();
}

// What stands after a number, without the mark that parts them.
std::string_view without_mark(std::string_view text) {
  text = utf8::trim(text);
  for (const std::string_view mark : {":", ".", ",", "–", "—", "-"}) {
    if (text.starts_with(mark)) return utf8::trim(text.substr(mark.size()));
  }
  return text;
}

// A ticked box says that it is done. A state that says otherwise contradicts
// it; a status that says nothing in one word does not.
void tick(Entry& entry, bool has_state) {
  const bool says_nothing = entry.state == State::unclear && !has_state;
  if (!entry.stated || says_nothing) {
    entry.state = State::done;
  } else if (!is_closing(entry.state)) {
    entry.state = State::unclear;
  }
  entry.stated = true;
}

struct TaskField {
  Key key;
  std::string_view value;
};

// `ansvarig: Vera Lindskog, Nils Holm; senast: 2025-05-14`. A comma parts
// fields only if a field's word follows it.
std::vector<TaskField> task_fields(std::string_view inside,
                                   const Lexicon& lexicon) {
  std::vector<TaskField> fields;
  std::size_t begin = 0;
  const auto add = [&](std::size_t end) {
    std::string_view field = utf8::trim(inside.substr(begin, end - begin));
    std::size_t size = 0;
    const auto key = task_key(field, lexicon, size);
    if (!key) return;
    field = utf8::trim(field.substr(size));
    if (field.starts_with(':')) field = utf8::trim(field.substr(1));
    fields.push_back({*key, field});
  };
  for (std::size_t at = 0; at < inside.size(); ++at) {
    if (inside[at] != ';' && inside[at] != ',') continue;
    std::size_t size = 0;
    const auto rest = utf8::trim(inside.substr(at + 1));
    const auto key = task_key(rest, lexicon, size);
    if (!key) continue;
    // Said twice, it is part of what was said first, and no date or state.
    const auto again = [&](const TaskField& field) { return field.key == key; };
    if (key != Key::owners && std::any_of(fields.begin(), fields.end(), again))
      continue;
    add(at);
    begin = at + 1;
  }
  add(inside.size());
  return fields;
}

// The last parenthesis, if it closes the text and begins with a field's word:
// where it opens, or the text's size.
std::size_t fields_begin(std::string_view text, const Lexicon& lexicon,
                         std::string_view& inside) {
  std::string_view body = utf8::trim(text);
  if (body.ends_with('.')) body.remove_suffix(1);
  body = utf8::trim(body);
  if (!body.ends_with(')')) return text.size();
  int depth = 0;
  for (std::size_t at = body.size(); at-- > 0;) {
    if (body[at] == ')') ++depth;
    if (body[at] == '(' && --depth == 0) {
      inside = body.substr(at + 1, body.size() - at - 2);
      std::size_t size = 0;
      if (!task_key(utf8::trim(inside), lexicon, size)) return text.size();
      return static_cast<std::size_t>(body.data() - text.data()) + at;
    }
  }
  return text.size();
}

}  // namespace

void read_task_line(std::string_view text, bool ticked, Span span,
                    Draft& draft) {
  const Words whole = draft.plain(text, span);
  // A part of the text in the source's own bytes has an exact place.
  const auto place = [&](std::string_view part) -> Words {
    const std::string_view raw = span.text();
    if (part.empty()) return {part, span};
    if (const auto at = raw.find(part); at != raw.npos) {
      return {part, span.part(at, at + part.size())};
    }
    return {part, span};
  };
  Record record;
  record.span = span;
  std::string_view inside;
  const std::size_t end = fields_begin(whole.text, draft.lexicon, inside);
  std::string_view title = utf8::trim(whole.text.substr(0, end));
  if (const std::string_view number = leading_number(title); !number.empty()) {
    record.fields.push_back({Key::id, place(number)});
    title = without_mark(title.substr(number.size()));
  }
  record.fields.push_back({Key::title, place(title)});
  if (end < whole.text.size()) {
    for (const TaskField& field : task_fields(inside, draft.lexicon)) {
      record.fields.push_back({field.key, place(field.value)});
    }
  }
  Entry entry = entry_of(record, draft);
  entry.task_line = true;
  if (ticked) tick(entry, record.has(Key::state));
  keep_entry(std::move(entry), draft);
}

}  // namespace bra::read
