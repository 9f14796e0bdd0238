#include "language/task_fields.h"

#include <algorithm>

#include "text/similar.h"
#include "text/utf8.h"

namespace bra {
namespace {

bool is_task_key(std::optional<Key> key) {
  return key &&
         std::find(task_keys.begin(), task_keys.end(), *key) != task_keys.end();
}

// What a field of a task line begins with.
struct FieldStart {
  std::string_view word;
  std::optional<Key> key;  ///< nothing if the word is no key
};

FieldStart field_start(std::string_view field, const Lexicon& lexicon) {
  std::size_t end = 0;
  while (end < field.size()) {
    std::size_t next = end;
    if (!utf8::is_word(utf8::decode(field, next))) break;
    end = next;
  }
  const std::string_view word = field.substr(0, end);
  auto key = lexicon.key(Part::follow_up, word);
  // `vem: Maja J`: what heads a column is known with its colon.
  if (!key && utf8::trim(field.substr(end)).starts_with(':')) {
    key = lexicon.column(Part::follow_up, word);
  }
  return {word, is_task_key(key) ? key : std::nullopt};
}

// `senst: 2025-05-14`, `senst 2025-05-14`: a word that stands where a key
// belongs, and is none.
bool stands_for_key(std::string_view field, std::string_view word,
                    const Lexicon& lexicon) {
  const std::string_view after = utf8::trim(field.substr(word.size()));
  if (word.empty() || after.empty()) return false;
  if (after.front() == ':') return true;
  const bool before_number = after.front() >= '0' && after.front() <= '9';
  return before_number && !closest_to(word, task_words(lexicon)).empty();
}

// A comma parts fields only if a field's word follows it, or what was meant as
// one.
std::vector<TaskField> fields_in(std::string_view inside,
                                 const Lexicon& lexicon) {
  std::vector<TaskField> fields;
  std::size_t begin = 0;
  std::optional<Key> current = field_start(utf8::trim(inside), lexicon).key;
  const auto add = [&](std::size_t end) {
    const std::string_view field =
        utf8::trim(inside.substr(begin, end - begin));
    const auto [word, key] = field_start(field, lexicon);
    std::string_view value = utf8::trim(field.substr(word.size()));
    if (value.starts_with(':')) value = utf8::trim(value.substr(1));
    fields.push_back({word, key, value});
  };
  for (std::size_t at = 0; at < inside.size(); ++at) {
    if (inside[at] != ';' && inside[at] != ',') continue;
    const auto rest = utf8::trim(inside.substr(at + 1));
    const auto [word, key] = field_start(rest, lexicon);
    if (!key && !stands_for_key(rest, word, lexicon)) continue;
    // Said twice, it is part of what was said before it, and no date or state.
    const auto again = [key = key](const TaskField& field) {
      return field.key == key;
    };
    const bool is_again =
        key && key != Key::owners &&
        (key == current || std::any_of(fields.begin(), fields.end(), again));
    if (is_again) continue;
    add(at);
    begin = at + 1;
    current = key;
  }
  add(inside.size());
  return fields;
}

}  // namespace

std::vector<std::string_view> task_words(const Lexicon& lexicon) {
  std::vector<std::string_view> words = lexicon.key_words(Part::follow_up);
  std::erase_if(words, [&](std::string_view word) {
    return !is_task_key(lexicon.key(Part::follow_up, word));
  });
  return words;
}

std::optional<TaskBracket> task_bracket(std::string_view line,
                                        const Lexicon& lexicon) {
  std::string_view body = utf8::trim(line);
  if (body.ends_with('.')) body = utf8::trim(body.substr(0, body.size() - 1));
  if (!body.ends_with(')')) return {};
  std::size_t open = body.size();
  for (int depth = 0; open-- > 0;) {
    if (body[open] == ')') ++depth;
    if (body[open] == '(' && --depth == 0) break;
  }
  if (open >= body.size()) return {};
  const std::string_view inside = body.substr(open + 1, body.size() - open - 2);
  const std::string_view field = utf8::trim(inside);
  const auto [word, key] = field_start(field, lexicon);
  const bool mistyped = stands_for_key(field, word, lexicon) &&
                        !closest_to(word, task_words(lexicon)).empty();
  if (!key && !mistyped) return {};
  const auto start = static_cast<std::size_t>(body.data() - line.data());
  return TaskBracket{.open = start + open,
                     .close = start + body.size() - 1,
                     .fields = fields_in(inside, lexicon)};
}

}  // namespace bra
