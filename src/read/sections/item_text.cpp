#include "read/sections/item_text.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "read/nothing.h"
#include "read/record.h"
#include "read/sections/boxes.h"
#include "read/sections/fields_outside.h"
#include "read/sections/markers.h"
#include "read/sections/near_decisions.h"
#include "read/sections/prose_blocks.h"
#include "read/sections/task_lines.h"
#include "read/sections/unread_table.h"
#include "syntax/inline.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

// `BESLUT`, without a colon or bold letters to say that it begins something.
bool is_bare(std::string_view line) {
  return line.find_first_of("*_:") == line.npos;
}

// `## Beslut`, a heading in the text of YAML, where none is read.
bool heads_decisions(std::string_view line, const Lexicon& lexicon) {
  const std::size_t words = line.find_first_not_of("# ");
  return words != line.npos &&
         lexicon.is(&Language::decision, line.substr(words));
}

}  // namespace

void ItemText::begin(Item item) {
  finish();
  decisions_.leave();
  item_ = draft_.meeting.items.size();
  draft_.meeting.items.push_back(std::move(item));
}

void ItemText::begin_heading(bool is_decision) {
  leave();
  under_decision_ = is_decision;
}

void ItemText::finish() {
  settle();
  if (prose_.empty()) return;
  draft_.meeting.items[*item_].prose = draft_.meeting.words.keep(prose_);
  prose_.clear();
}

void ItemText::leave() {
  decisions_.settle();
  decisions_.leave();
}

void ItemText::decision(std::string_view text, Span span) {
  decisions_.begin(syntax::prose_text(text, draft_.meeting.words), span, item_);
}

void ItemText::whole_decision(std::string_view text, Span span) {
  if (says_nothing(utf8::trim(text), draft_.lexicon)) return;
  Arena& words = draft_.meeting.words;
  std::vector<std::string_view> lines;
  std::string clauses;
  for (const ProseBlock& block : prose_blocks(text)) {
    const bool goes_on = block.marker.empty();
    if (goes_on && clauses.empty()) {
      lines.insert(lines.end(), block.lines.begin(), block.lines.end());
      continue;
    }
    clauses += goes_on ? " " : '\n' + starts_.next(block.marker, block.level);
    clauses += syntax::prose_text(joined(block.lines), words);
  }
  std::string whole(syntax::prose_text(joined(lines), words));
  whole += whole.empty() && !clauses.empty() ? clauses.substr(1) : clauses;
  decisions_.begin(words.keep(whole), span, item_);
  if (!whole.empty()) decisions_.has_clauses();
}

// A line that is text, and was perhaps meant as a fact.
void ItemText::look_for_slips(TextLines lines, Span span) {
  report_table_in_lines(lines, span, draft_);
  for (const std::string_view line : lines) {
    if (after_decision(line, draft_.lexicon)) continue;
    if (line.front() == '#' && heads_decisions(line, draft_.lexicon)) {
      report_near_decision(span_in(line, span), draft_);
    }
    if (nearly_begins_decision(line, draft_.lexicon)) {
      report_near_decision(span_in(line, span), draft_);
    }
    report_field_in_text(line, span_in(line, span), draft_);
  }
}

void ItemText::look_for_boxes(TextLines lines, Span span) {
  for (const std::string_view line : lines) {
    report_box_in_text(line, span_in(line, span), draft_);
  }
}

void ItemText::paragraph(TextLines lines, Span span) {
  look_for_slips(lines, span);
  look_for_boxes(lines, span);
  if (lines.size() == 1 && take_line(lines.front(), span)) return;
  if (decisions_.take(lines, span)) return;
  settle();
  if (lines.size() == 1) return single_line(lines.front(), span);
  std::vector<std::string_view> before;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (take_line(lines[i], span)) continue;
    const auto text = decided_at(lines, i);
    if (!text) {
      before.push_back(lines[i]);
      continue;
    }
    std::vector<std::string_view> rest;
    if (!text->empty()) rest.push_back(*text);
    const std::size_t first = i;
    while (i + 1 < lines.size() && !decided_at(lines, i + 1)) {
      if (take_line(lines[++i], span)) break;
      rest.push_back(lines[i]);
    }
    if (!before.empty()) prose(joined(before), span);
    before.clear();
    decision(joined(rest), part(span, lines[first], lines[i]));
  }
  if (before.empty()) return;
  if (decides(before.front())) return decision(joined(before), span);
  prose(joined(before), span);
}

void ItemText::single_line(std::string_view line, Span span) {
  if (const auto text = decided(line)) {
    decision(*text, part(span, line, line));
  } else if (decides(line)) {
    decision(line, span);
  } else {
    prose(line, span);
  }
}

void ItemText::entry(TextLines lines, Span span, std::string_view marker,
                     int level) {
  if (!lines.empty()) {
    report_odd_box(lines.front(), span, draft_);
    look_for_boxes(lines.subspan(1), span);
  }
  std::size_t end = std::min<std::size_t>(1, lines.size());
  while (end < lines.size() && !decided_at(lines, end)) ++end;
  look_for_slips(lines.first(end), span);
  entry(joined(lines.first(end)), span, marker, level);
  if (end < lines.size()) paragraph(lines.subspan(end), span);
}

void ItemText::entry(std::string_view text, Span span, std::string_view marker,
                     int level) {
  if (take_open_after(text, span)) return;
  if (decisions_.take_entry(text, span, marker, level, starts_)) return;
  // `- Beslut` is a word of its list, unless a list of its own stands below.
  const auto word = std::exchange(word_, std::nullopt);
  if (word && level > word->level) report_near_decision(word->span, draft_);
  if (const auto after = decided(text)) {
    if (!after->empty() || !is_bare(text)) return decision(*after, span);
    word_ = {level, span_in(text, span)};
  }
  if (level == 0 && decides(text)) {
    decision(text, span);
    return decisions_.await_below(level);
  }
  const std::string_view plain = syntax::prose_text(text, draft_.meeting.words);
  add_prose(draft_.meeting.words.keep(starts_.next(marker, level) +
                                      std::string(plain)),
            span);
}

void ItemText::task_line(std::string_view text, bool ticked, Span span) {
  leave();
  read_task_line(text, ticked, span, draft_);
  draft_.meeting.log_end = span;
}

void ItemText::prose(std::string_view text, Span span) {
  add_prose(syntax::prose_text(text, draft_.meeting.words), span);
}

// Prose before the first heading belongs to an item without a title.
void ItemText::add_prose(std::string_view text, Span span) {
  if (text.empty()) return;
  decisions_.leave();
  if (!item_) {
    Item opening;
    opening.span = span;
    begin(std::move(opening));
  }
  prose_.push_back({text, span});
}

// A line that is a fact by itself, wherever it stands in its paragraph.
bool ItemText::take_line(std::string_view line, Span span) {
  return take_open_after(line, span) || take_presenter(line);
}

bool ItemText::take_open_after(std::string_view line, Span span) {
  const auto text = after_marker(line, &Language::open_after, draft_.lexicon);
  if (!text) return false;
  std::string_view digits = *text;
  if (digits.ends_with('.')) digits.remove_suffix(1);
  const auto count = whole_number(digits);
  if (!count) {
    if (text->empty()) return false;
    draft_.report
        .add(value_unexpected, span_in(*text, span),
             Message("{} is no number", *text))
        .advise("write how many follow-ups are open, as a number");
    return false;
  }
  Meeting& meeting = draft_.meeting;
  // Said again it is text, and stays in the minutes.
  if (meeting.open_claimed == count) return false;
  if (meeting.open_claimed) {
    draft_.report
        .add(value_unexpected, span_in(digits, span),
             Message("the minutes count {} open follow-ups here, and {} before",
                     *count, *meeting.open_claimed))
        .related(meeting.open_claimed_span, "first here")
        .advise("keep one of them");
    return false;
  }
  meeting.open_claimed = count;
  meeting.open_claimed_span = span;
  return true;
}

bool ItemText::take_presenter(std::string_view line) {
  if (!item_) return false;
  const auto text = after_marker(line, &Language::presenter, draft_.lexicon);
  Item& item = draft_.meeting.items[*item_];
  if (!text || text->empty() || item.presenter) return false;
  item.presenter = draft_.plain(*text, span_in(*text, item.span));
  return true;
}

// Between two lines of a list without bullets `Beslut` is a word of it.
std::optional<std::string_view> ItemText::decided_at(TextLines lines,
                                                     std::size_t i) const {
  const auto text = decided(lines[i]);
  if (!text || !text->empty() || i == 0 || !is_bare(lines[i])) return text;
  constexpr std::string_view ends = ".!?:";
  const std::string_view above = lines[i - 1];
  const bool begins = !above.empty() && ends.find(above.back()) != ends.npos;
  return begins ? text : std::nullopt;
}

// `Beslut: –` says that nothing was.
std::optional<std::string_view> ItemText::decided(std::string_view line) const {
  const auto text = after_decision(line, draft_.lexicon);
  if (!text || says_nothing(*text, draft_.lexicon)) return {};
  return text;
}

bool ItemText::decides(std::string_view text) const {
  return under_decision_ && !says_nothing(text, draft_.lexicon);
}

std::string_view ItemText::joined(TextLines lines) const {
  return read::joined(lines, draft_.meeting.words);
}

Span ItemText::span_in(std::string_view text, Span otherwise) const {
  const char* begin = draft_.source.text.data();
  const bool inside =
      text.data() >= begin &&
      text.data() + text.size() <= begin + draft_.source.text.size();
  return inside ? span_of(draft_.source, text) : otherwise;
}

Span ItemText::part(Span whole, std::string_view first,
                    std::string_view last) const {
  const Span begin = span_in(first, whole);
  const Span end = span_in(last, whole);
  return {whole.source, begin.begin, std::max(begin.begin, end.end)};
}

}  // namespace bra::read
