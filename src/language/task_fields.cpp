#include "language/task_fields.h"

#include <algorithm>
#include <utility>

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

bool is_said(const std::vector<Key>& said, Key key) {
  return std::find(said.begin(), said.end(), key) != said.end();
}

// The field that begins right after a blank without a mark that parts it, as
// only a key and its colon tell: `Bo senast: 2025-05-14`.
std::optional<Key> key_after_blank(std::string_view rest,
                                   const Lexicon& lexicon) {
  const auto [word, key] = field_start(rest, lexicon);
  const bool has_colon = key && rest.substr(word.size()).starts_with(':');
  return has_colon ? key : std::nullopt;
}

// A comma parts fields only if a field's word follows it, or what was meant as
// one.
class FieldSplitter {
 public:
  FieldSplitter(std::string_view inside, const Lexicon& lexicon)
      : inside_(inside),
        lexicon_(lexicon),
        current_(field_start(utf8::trim(inside), lexicon).key) {}

  std::vector<TaskField> split() {
    for (std::size_t at = 0; at < inside_.size(); ++at) {
      const char c = inside_[at];
      if (c == ';' || c == ',') {
        const auto rest = utf8::trim(inside_.substr(at + 1));
        const auto [word, key] = field_start(rest, lexicon_);
        const bool begins = key || stands_for_key(rest, word, lexicon_);
        if (begins && !is_again(key)) begin(at, key, false);
      } else if (c == ' ' && at > begin_) {
        const auto key = key_after_blank(inside_.substr(at + 1), lexicon_);
        if (key && !is_again(key)) begin(at, key, true);
      }
    }
    add(inside_.size(), false);
    return std::move(fields_);
  }

 private:
  void begin(std::size_t at, std::optional<Key> key, bool unparted) {
    add(at, unparted);
    begin_ = at + 1;
    current_ = key;
    unparted_ = unparted;
  }

  // `before_unparted`: the next one is parted by a blank, or by a full stop.
  void add(std::size_t end, bool before_unparted) {
    const std::string_view field =
        utf8::trim(inside_.substr(begin_, end - begin_));
    const auto [word, key] = field_start(field, lexicon_);
    std::string_view value = utf8::trim(field.substr(word.size()));
    if (value.starts_with(':')) value = utf8::trim(value.substr(1));
    if (before_unparted && value.ends_with('.')) value.remove_suffix(1);
    fields_.push_back({word, key, value, unparted_});
    if (key && !is_said(said_, *key)) said_.push_back(*key);
  }

  // Said twice, it is part of what was said before it, and no date or state.
  [[nodiscard]] bool is_again(std::optional<Key> key) const {
    if (!key || key == Key::owners) return false;
    return key == current_ || is_said(said_, *key);
  }

  std::string_view inside_;
  const Lexicon& lexicon_;
  std::vector<TaskField> fields_;
  // The few keys that there are, however many fields.
  std::vector<Key> said_;
  std::size_t begin_ = 0;
  std::optional<Key> current_;
  bool unparted_ = false;
};

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
                     .fields = FieldSplitter(inside, lexicon).split()};
}

}  // namespace bra
