#include "read/sections/task_lines.h"

#include <algorithm>
#include <vector>

#include "language/task_fields.h"
#include "read/record.h"
#include "read/sections/fields_outside.h"
#include "read/sections/follow_ups.h"
#include "read/sections/number_near_miss.h"
#include "read/slips.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

// `250312-4 Title`, `250312-4: Title`: the number, or nothing.
std::string_view leading_number(std::string_view text) {
  const std::size_t end =
      std::min(text.find_first_not_of("0123456789-"), text.size());
  const std::string_view number = text.substr(0, end);
  if (looks_like_number(number)) return number;
  // `250312–4 Title`: the number of somebody whose hyphens become dashes.
  const std::string_view word = text.substr(0, text.find(' '));
  const auto digits = word.substr(0, word.find_last_of("0123456789") + 1);
  return meant_number(digits) ? digits : std::string_view();
}

// What stands after a number, without the mark that parts them.
std::string_view without_mark(std::string_view text) {
  text = utf8::trim(text);
  for (const std::string_view mark : {":", ".", ",", "–", "—", "-"}) {
    if (text.starts_with(mark)) return utf8::trim(text.substr(mark.size()));
  }
  return text;
}

// The word is no key. What was meant is told and returned if it is a slip of
// the hand away; a guess between far words is for a human.
std::optional<Key> mistyped_field(const Words& word, Draft& draft) {
  Diagnostic& found =
      report_unknown_key(word, task_words(draft.lexicon), draft);
  found.fix.clear();
  const auto meant = meant_key(Part::follow_up, word.text, draft.lexicon);
  const bool is_near = meant && std::find(task_keys.begin(), task_keys.end(),
                                          meant->key) != task_keys.end();
  if (!is_near) {
    found.advise("take it away, or move what it says into the text");
    return {};
  }
  found.advise(Message("did you mean {}?", meant->word));
  found.mend(word.span, std::string(meant->word));
  return meant->key;
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

// As a secretary leaves one for what was never written. It is a log all the
// same, and no follow-up.
void report_empty_box(Span span, Draft& draft) {
  draft.meeting.has_log = true;
  draft.report
      .add(follow_up_without_title, span,
           Message("the box has no text that says what is to be done"))
      .advise("write what is to be done, or take the line away");
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
  const auto bracket = task_bracket(whole.text, draft.lexicon);
  std::string_view title = whole.text;
  if (bracket) title = utf8::trim(title.substr(0, bracket->open));
  if (const std::string_view number = leading_number(title); !number.empty()) {
    record.fields.push_back({Key::id, place(number)});
    title = without_mark(title.substr(number.size()));
  }
  record.fields.push_back({Key::title, place(title)});
  report_field_in_matter(place(title), draft);
  std::vector<Key> said;
  if (bracket) {
    for (const auto& [word, key, value, unparted] : bracket->fields) {
      if (unparted) report_unparted_field(place(word), draft);
      if (key) {
        record.fields.push_back({*key, place(value)});
        said.push_back(*key);
        // A day with more after it is refused, and owners are read each.
        if (*key == Key::state || *key == Key::status) {
          report_field_twice(place(value), said, draft);
        }
        continue;
      }
      const auto meant = mistyped_field(place(word), draft);
      if (meant && !record.has(*meant)) {
        draft.report.all().back().pointing(
            Message("read as {}",
                    meant_key(Part::follow_up, word, draft.lexicon)->word));
        record.fields.push_back({*meant, place(value)});
        said.push_back(*meant);
        continue;
      }
      record.extras.push_back({place(word), place(value)});
    }
  }
  if (!record.has(Key::state)) {
    report_state_in_matter(place(title), ticked, draft);
  }
  Entry entry = entry_of(record, draft);
  entry.task_line = true;
  if (ticked) {
    tick(entry, record.has(Key::state));
  } else if (entry.state == State::done) {
    entry.state = State::unclear;  // the box says that it is not
  }
  if (!entry.title && !entry.number) return report_empty_box(span, draft);
  keep_entry(entry, draft);
}

}  // namespace bra::read
