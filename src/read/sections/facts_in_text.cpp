#include "read/sections/facts_in_text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "read/nothing.h"
#include "read/sections/boxes.h"
#include "read/sections/fields_outside.h"
#include "read/sections/level_lines.h"
#include "read/sections/markers.h"
#include "read/sections/numbers.h"
#include "read/sections/place_in.h"
#include "read/sections/recurring.h"
#include "syntax/block_starts.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra::read {

extern const Fault facts_in_text{
    .name = "facts-in-text",
    .severity = Severity::warning,
    .summary = "a heading of follow-ups, levels, measures or figures over text",
    .why =
        "Follow-ups are read from the rows of the log and from task lines, "
        "levels, measures and figures from tables. Under a heading that says "
        "Follow-ups a list of other kinds is text all the same: it answers no "
        "question, and nobody sees when a part of it is lost.",
    .wrong = "## Uppföljning\n\n- Kameror, Nils Holm",
    .right = "## Uppföljning\n\n- [ ] Kameror (ansvarig: Nils Holm)",
};

namespace {

/// What is told of each kind of facts, and how they are to be written.
struct Told {
  Key facts;
  std::string_view list;
  std::string_view as_list;
  std::string_view table;
  std::string_view as_table;
  /// Only follow-ups are missed where there is neither.
  std::string_view text = {};
};

constexpr Told all_told[] = {
    {.facts = Key::follow_ups,
     .list = "the list below {} is text, and no follow-up is read from it",
     .as_list =
         "write each as a task line, such as - [ ] Cameras (owner: Nils Holm)",
     .table = "the table below {} is text, and no follow-up is read from it",
     .as_table = "write it as a table with Matter and Status",
     .text = "the text below {} is no log, and no follow-up is read from it"},
    {.facts = Key::risks,
     .list = "the levels below {} are text, and no picture is read from them",
     .as_list = "write them in a table with Area and Level",
     .table = "the table below {} is text, and no picture is read from it",
     .as_table = "write it as a table with Area and Level"},
    {.facts = Key::measures,
     .list = "the list below {} is text, and no measure is read from it",
     .as_list = "write it as a table that begins with Measure",
     .table = "the table below {} is text, and no measure is read from it",
     .as_table = "write it as a table that begins with Measure"},
    {.facts = Key::figures,
     .list = "the list below {} is text, and no figure is read from it",
     .as_list = "write it as a table with Figure and Value",
     .table = "the table below {} is text, and no figure is read from it",
     .as_table = "write it as a table with Figure and Value"},
};

const Told& told_of(Key facts) {
  return *std::find_if(std::begin(all_told), std::end(all_told),
                       [&](const Told& one) { return one.facts == facts; });
}

// `250312-3 Kameror`: a follow-up, whatever else the list may be.
bool has_number(std::string_view entry) {
  constexpr std::size_t longest_bullet = 8;  // in bytes, with its blank
  const std::size_t begin =
      std::min(entry.find_first_of("0123456789"), entry.size());
  const std::string_view first =
      entry.substr(begin, entry.find(' ', begin) - begin);
  const std::size_t end = first.find_last_of("0123456789") + 1;
  return begin <= longest_bullet &&
         follow_up_number(first.substr(0, end)).has_value();
}

}  // namespace

void PromisedFacts::heading(std::string_view title, int level, Span where) {
  auto promise = promise_of(title);
  // A matter of its own below the heading of all of them; decisions are not.
  const bool goes_on = promise_ && level > promise_->level &&
                       !draft_.lexicon.is(&Language::decision, title);
  if (!promise && goes_on) {
    if (promise_->facts == Key::risks) look_for_levels({&title, 1}, where);
    return;
  }
  settle();
  if (!promise) return;
  promise->level = level;
  promise->before = count(promise->facts);
  promise_ = std::move(promise);
}

bool PromisedFacts::plain_line(std::string_view line, Span where) {
  constexpr std::size_t longest = 40;
  constexpr std::string_view ends = ".!?;,";
  if (line.empty() || line.size() > longest ||
      ends.find(line.back()) != ends.npos) {
    return false;
  }
  const std::string_view title = split_number(line, draft_.lexicon).title;
  const auto promise = promise_of(title);
  const bool is_picture = promise && promise->facts == Key::risks;
  if (!promise || (!promise->is_whole && !is_picture)) return false;
  heading(title, bold_level, where);
  return true;
}

void PromisedFacts::entry(std::span<const std::string_view> lines, int level,
                          Span where) {
  if (!promise_ || lines.empty()) return;
  if (promise_->facts == Key::risks) return look_for_levels(lines, where);
  const std::string_view line = lines.front();
  const bool says_none =
      draft_.lexicon.starts(&Language::nothing, line) > 0 || is_dash_only(line);
  if (level > 0 || says_none || is_other_fact(line)) return;
  if (!promise_->first) promise_->first = where;
  if (!promise_->owned && names_somebody(line)) promise_->owned = where;
}

void PromisedFacts::paragraph(std::span<const std::string_view> lines,
                              Span where) {
  if (!promise_ || lines.empty()) return;
  if (promise_->facts == Key::risks) return look_for_levels(lines, where);
  const std::string_view line = lines.front();
  // What Word makes of a bullet is no list here.
  constexpr std::string_view bullet = "•";
  if (line.starts_with(bullet)) return entry(lines, 0, where);
  const bool says_none = draft_.lexicon.starts(&Language::nothing, line) > 0;
  if (!says_none && !is_other_fact(line) && !promise_->text) {
    promise_->text = where;
  }
}

void PromisedFacts::table() {
  if (promise_) promise_->has_table = true;
}

void PromisedFacts::unread_table(Span where) {
  if (!promise_ || promise_->unread_table) return;
  // One without an area is no picture, whatever it is; HTML nobody looks into.
  const bool is_html = where.text().starts_with('<');
  if (promise_->facts != Key::risks || is_html || heads_areas(where.text())) {
    promise_->unread_table = where;
  }
}

void PromisedFacts::finish() {
  settle();
  if (draft_.meeting.has_log) return;
  for (const Promise& promise : over_text_) report(promise);
}

void PromisedFacts::look_at_items(Draft& draft) {
  for (const Item& item : draft.meeting.items) {
    PromisedFacts promised(draft);
    promised.heading(item.title.text, 1, item.title.span);
    if (!promised.promise_) continue;
    Promise& promise = *promised.promise_;
    const bool has_facts = std::exchange(promise.before, 0) > 0;
    std::optional<Span>& found = has_facts ? promise.owned : promise.first;
    for (const Words& prose : item.prose) {
      const auto marker = syntax::list_marker(prose.text, false);
      const std::string_view line =
          utf8::trim(prose.text.substr(marker ? marker->size : 0));
      const bool had_text = promise.text.has_value();
      if (marker) {
        promised.entry({&line, 1}, 0, prose.span);
      } else {
        promised.paragraph({&line, 1}, prose.span);
      }
      // The text is searched for the line once, and not for each.
      if (found) {
        found = place_in(prose.span, line);
        break;
      }
      if (promise.text && !had_text) promise.text = place_in(prose.span, line);
    }
    promised.finish();
  }
}

std::optional<PromisedFacts::Promise> PromisedFacts::promise_of(
    std::string_view title) const {
  const TitleMeaning& meaning = title_meaning(title, draft_);
  if (!meaning.facts) return {};
  Promise promise;
  promise.facts = *meaning.facts;
  promise.is_whole = meaning.is_whole;
  promise.title = title_words(title);
  return promise;
}

std::size_t PromisedFacts::count(Key facts) const {
  const Meeting& meeting = draft_.meeting;
  switch (facts) {
    case Key::risks:
      return meeting.readings.size();
    case Key::measures:
      return meeting.measures.size();
    case Key::figures:
      return meeting.figures.size();
    default:
      return meeting.entries.size();
  }
}

// `| Område | Låg | Medel | Hög |`
bool PromisedFacts::heads_areas(std::string_view row) const {
  for (const std::string_view piece : pieces(row, '|')) {
    const Words cell = draft_.plain(piece, {});
    if (draft_.lexicon.column(Part::risk, cell.text) == Key::area) return true;
  }
  return false;
}

bool PromisedFacts::is_other_fact(std::string_view line) const {
  return after_decision(line, draft_.lexicon) ||
         after_marker(line, &Language::open_after, draft_.lexicon) ||
         after_marker(line, &Language::presenter, draft_.lexicon);
}

// Where there is a picture its text is let be, so that it is looked through
// only when there turns out to be none.
void PromisedFacts::look_for_levels(std::span<const std::string_view> lines,
                                    Span where) {
  if (promise_->has_table) return;
  for (const std::string_view line : lines) {
    promise_->unasked.push_back({line, where});
  }
}

void PromisedFacts::find_levels(Promise& promise) const {
  for (const Words& line : promise.unasked) {
    if (!mentions_level(line.text, draft_)) continue;
    promise.first = place_in(line.span, line.text);
    return;
  }
}

// `Belysning i parken, Maja Juhlin`.
bool PromisedFacts::names_somebody(std::string_view line) const {
  constexpr std::size_t most_people = 200;  // no meeting has more
  const auto& people = draft_.meeting.attendees;
  return people.size() <= most_people &&
         std::any_of(people.begin(), people.end(), [&](const Attendee& who) {
           return who.name && line.find(who.name.text) != line.npos;
         });
}

// A list beside a table is no part of it, and one among task lines is text but
// for the entries that say whose they are.
std::optional<Span> PromisedFacts::beside_facts(const Promise& promise) {
  if (!promise.is_whole || promise.facts == Key::risks) return {};
  return promise.has_table ? promise.first : promise.owned;
}

void PromisedFacts::settle() {
  if (!promise_) return;
  Promise promise = *std::exchange(promise_, std::nullopt);
  if (promise.has_table || count(promise.facts) > promise.before) {
    promise.first = beside_facts(promise);
    promise.is_whole = false;  // what has facts may have words on them too
    if (promise.unread_table) report_table(promise);
    if (promise.first) report(promise);
    return;
  }
  if (promise.unread_table) report_table(promise);
  if (!promise.first) find_levels(promise);
  if (promise.first) return report(promise);
  const bool is_log = promise.facts == Key::follow_ups && promise.is_whole;
  if (is_log && promise.text) over_text_.push_back(promise);
}

// Whether it has been told that its first entry begins with a box that is none.
bool PromisedFacts::has_odd_box(const Promise& promise) const {
  const auto& told = draft_.report.all();
  return promise.first &&
         std::any_of(told.begin(), told.end(), [&](const Diagnostic& found) {
           return found.fault == &box_unread &&
                  found.where.begin >= promise.first->begin &&
                  found.where.end <= promise.first->end;
         });
}

void PromisedFacts::report(const Promise& promise) {
  if (has_odd_box(promise)) return;
  const Told& told = told_of(promise.facts);
  const bool is_list = promise.first.has_value();
  if (is_list) {
    // Of the list it is told once, and of its lines no more.
    std::erase_if(draft_.report.all(), [&](const Diagnostic& found) {
      return found.fault == &field_outside &&
             found.severity == Severity::info &&
             found.where.begin >= promise.first->begin;
    });
  }
  Diagnostic& found = draft_.report.add(
      facts_in_text, is_list ? *promise.first : *promise.text,
      Message(is_list ? told.list : told.text, promise.title));
  found.advise(Message(told.as_list));
  // `Uppföljning av handlingsplanen` may be an item like any other.
  if (!is_list || !promise.is_whole) found.severity = Severity::info;
  if (promise.facts == Key::risks) found.severity = Severity::warning;
  if (is_list && has_number(promise.first->text())) {
    found.severity = Severity::warning;
  }
}

void PromisedFacts::report_table(const Promise& promise) {
  const Told& told = told_of(promise.facts);
  Diagnostic& found = draft_.report
                          .add(facts_in_text, *promise.unread_table,
                               Message(told.table, promise.title))
                          .advise(Message(told.as_table));
  if (!promise.is_whole) found.severity = Severity::info;
}

}  // namespace bra::read
