#include "read/sections/fields_outside.h"

#include <cstddef>
#include <optional>

#include "language/task_fields.h"
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

}  // namespace

void report_field_in_matter(const Words& matter, Draft& draft) {
  const std::string_view text = matter.text;
  for (std::size_t colon = text.find(':'); colon != text.npos;
       colon = text.find(':', colon + 1)) {
    const auto word = field_before(text, colon, draft.lexicon);
    if (!word) continue;
    const std::size_t at = matter.span.text().find(*word);
    const Span where = at == std::string_view::npos
                           ? matter.span
                           : matter.span.part(at, at + word->size());
    draft.report
        .add(field_outside, where,
             Message("what follows {} is read as part of the matter", *word))
        .advise(Message("end the line with it, in brackets: ({}: …)", *word));
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
  constexpr std::string_view marks = "*_ ";
  const std::size_t colon = line.find(':');
  if (colon == line.npos) return;
  std::size_t end = colon;
  while (end > 0 && marks.find(line[end - 1]) != marks.npos) --end;
  const std::size_t begin = line.find_first_not_of(marks);
  if (begin >= end) return;
  const std::string_view word = line.substr(begin, end - begin);
  const auto key = draft.lexicon.key(Part::follow_up, word);
  if (key != Key::owners && key != Key::due) return;
  const std::size_t value = line.find_first_not_of(marks, colon + 1);
  if (value == line.npos) return;
  Diagnostic& found = draft.report.add(
      field_outside, where,
      Message("what follows {} is text, and belongs to no follow-up", word));
  found.severity = Severity::info;
  found.advise(Message("write it as a task line: - [ ] … ({}: …)", word));
}

}  // namespace bra::read
