#include "read/sections/fields_outside.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "language/task_fields.h"
#include "read/sections/place_in.h"
#include "text/date.h"
#include "text/utf8.h"

namespace bra::read {

extern const Fault field_outside{
    .name = "field-outside",
    .severity = Severity::warning,
    .summary = "who or when, written where no follow-up is read",
    .why =
        "Who has a follow-up, and until when, stands in the bracket that ends "
        "a task line or in a column of the log. Anywhere else it is text, and "
        "nobody is reminded.",
    .wrong = "- [ ] Beställ kameror, ansvarig: Nils Holm",
    .right = "- [ ] Beställ kameror (ansvarig: Nils Holm)",
};

namespace {

// The word before the colon at `colon` if it says who or when.
std::optional<std::string_view> field_before(std::string_view text,
                                             std::size_t colon,
                                             const Lexicon& lexicon) {
  std::size_t begin = colon;
  while (begin > 0) {
    std::size_t at = begin - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) {
      --at;
    }
    std::size_t next = at;
    if (!utf8::is_word(utf8::decode(text, next))) break;
    begin = at;
  }
  const std::string_view word = text.substr(begin, colon - begin);
  const auto key = lexicon.key(Part::follow_up, word);
  if (key != Key::owners && key != Key::due) return {};
  const bool says_something = !utf8::trim(text.substr(colon + 1)).empty();
  return says_something ? std::optional(word) : std::nullopt;
}

// `senast 2025-05-14`: the word, if a day follows it without a colon.
std::optional<std::string_view> due_before_day(std::string_view text,
                                               const Lexicon& lexicon) {
  constexpr std::size_t size = 10;  // 2025-05-14
  for (std::size_t blank = text.find(' '); blank != text.npos;
       blank = text.find(' ', blank + 1)) {
    if (!iso_day(text.substr(blank + 1, size))) continue;
    const std::size_t before = text.substr(0, blank).find_last_of(" (,;");
    const std::size_t begin = before == text.npos ? 0 : before + 1;
    const std::string_view word = text.substr(begin, blank - begin);
    if (lexicon.key(Part::follow_up, word) == Key::due) return word;
  }
  return {};
}

// `Kameror (klar)`, `Kameror – klar`: how it stands, at the end of the matter.
std::string_view state_at_end(std::string_view matter) {
  if (matter.ends_with(')')) {
    const std::size_t open = matter.rfind('(');
    if (open == matter.npos) return {};
    return utf8::trim(matter.substr(open + 1, matter.size() - open - 2));
  }
  for (const std::string_view dash : {" – ", " - ", " — "}) {
    const std::size_t at = matter.rfind(dash);
    if (at != matter.npos) return utf8::trim(matter.substr(at + dash.size()));
  }
  return {};
}

// `Ansvarig: Nils`: the word, if the line begins with who or when.
std::optional<std::string_view> field_at_start(std::string_view line,
                                               const Lexicon& lexicon) {
  constexpr std::string_view marks = "*_ ";
  const std::size_t colon = line.find(':');
  if (colon == line.npos) return {};
  std::size_t end = colon;
  while (end > 0 && marks.find(line[end - 1]) != marks.npos) --end;
  const std::size_t begin = line.find_first_not_of(marks);
  if (begin >= end) return {};
  const std::string_view word = line.substr(begin, end - begin);
  const auto key = lexicon.key(Part::follow_up, word);
  if (key != Key::owners && key != Key::due) return {};
  const bool says_something =
      line.find_first_not_of(marks, colon + 1) != line.npos;
  return says_something ? std::optional(word) : std::nullopt;
}

// `Kameror vid torget (ansvarig: Nils; senast: 2025-05-14)`: the bracket of a
// task line, on a line that is none.
std::optional<std::string_view> field_in_last_bracket(std::string_view line,
                                                      const Lexicon& lexicon) {
  line = line.substr(0, line.find_last_not_of(". ") + 1);
  if (!line.ends_with(')')) return {};
  line.remove_suffix(1);
  const std::size_t open = line.rfind('(');
  if (open == line.npos) return {};
  const std::string_view inside = line.substr(open + 1);
  for (std::size_t colon = inside.find(':'); colon != inside.npos;
       colon = inside.find(':', colon + 1)) {
    if (const auto word = field_before(inside, colon, lexicon)) return word;
  }
  return due_before_day(inside, lexicon);
}

void tell_in_matter(const Words& matter, std::string_view word, Draft& draft) {
  draft.report
      .add(field_outside, place_in(matter.span, word),
           Message("what follows {} is read as part of the matter", word))
      .advise(Message("end the line with it, in brackets: ({}: …)", word));
}

}  // namespace

void report_state_in_matter(const Words& matter, bool ticked, Draft& draft) {
  const std::string_view words = state_at_end(matter.text);
  if (words.empty() || !draft.lexicon.is_state_phrase(words)) return;
  const auto state = draft.lexicon.state(words);
  // `[ ] Kameror (ny)` and `[x] Kameror (klar)` say the same twice.
  if (!state || (ticked ? is_closing(*state) : *state == State::fresh)) return;
  draft.report
      .add(field_outside, place_in(matter.span, words),
           Message("{} is read as part of the matter, and as no state", words))
      .advise(Message("end the line with it, in brackets: (state: {})", words));
}

void report_field_twice(const Words& value, std::span<const Key> said,
                        Draft& draft) {
  const std::string_view text = value.text;
  for (std::size_t at = text.find_first_of(",;"); at != text.npos;
       at = text.find_first_of(",;", at + 1)) {
    const std::string_view rest = utf8::trim(text.substr(at + 1));
    constexpr std::size_t longest = 40;  // of a word
    const std::size_t colon = rest.substr(0, longest).find(':');
    if (colon == rest.npos) continue;
    const std::string_view word = rest.substr(0, colon);
    const auto key = draft.lexicon.key(Part::follow_up, word);
    if (!key || std::find(said.begin(), said.end(), *key) == said.end()) {
      continue;
    }
    draft.report
        .add(field_outside, place_in(value.span, word),
             Message("{} is said twice, and only the first is read", word))
        .advise("keep one of them");
    return;
  }
}

void report_field_in_row(const Entry& entry, Draft& draft) {
  if (entry.owners_written && entry.due_written) return;
  const Words& matter = entry.title;
  const std::string_view text = matter.text;
  for (std::size_t colon = text.find(':'); colon != text.npos;
       colon = text.find(':', colon + 1)) {
    const auto word = field_before(text, colon, draft.lexicon);
    if (!word) continue;
    draft.report
        .add(field_outside, place_in(matter.span, *word),
             Message("what follows {} is read as part of the matter", *word))
        .advise("give it a column of its own");
    return;
  }
}

void report_field_in_matter(const Words& matter, Draft& draft) {
  const std::string_view text = matter.text;
  if (const auto word = due_before_day(text, draft.lexicon)) {
    tell_in_matter(matter, *word, draft);
  }
  for (std::size_t colon = text.find(':'); colon != text.npos;
       colon = text.find(':', colon + 1)) {
    const auto word = field_before(text, colon, draft.lexicon);
    if (!word) continue;
    tell_in_matter(matter, *word, draft);
    return;
  }
}

void report_unparted_field(const Words& word, Draft& draft) {
  Diagnostic& found = draft.report.add(
      field_outside, word.span,
      Message("nothing parts {} from what stands before it", word.text));
  found.advise(Message("write a semicolon before {}", word.text));
  if (word.span.text() != word.text) return;
  const std::string_view text = word.span.source->text;
  std::uint32_t end = word.span.begin;
  while (end > 0 && text[end - 1] == ' ') --end;
  const std::uint32_t begin = text[end - 1] == '.' ? end - 1 : end;
  found.mend({word.span.source, begin, end}, ";");
}

void report_field_in_text(std::string_view line, Span where, Draft& draft) {
  std::optional<std::string_view> word = field_at_start(line, draft.lexicon);
  if (!word) word = field_in_last_bracket(line, draft.lexicon);
  if (!word) return;
  Diagnostic& found = draft.report.add(
      field_outside, where,
      Message("what follows {} is text, and belongs to no follow-up", *word));
  found.severity = Severity::info;
  found.advise(Message("write it as a task line: - [ ] … ({}: …)", *word));
}

}  // namespace bra::read
