#include "read/sections/decisions.h"

#include <algorithm>
#include <string>
#include <vector>

#include "read/sections/markers.h"
#include "read/sections/prose_blocks.h"
#include "syntax/inline.h"
#include "text/utf8.h"

namespace bra::read {

extern const Fault decision_empty{
    .name = "decision-empty",
    .severity = Severity::warning,
    .summary = "the word Decision with no decision after it",
    .why =
        "Whoever looks for the decision finds the word and not what was "
        "decided. It may have been lost when the text was edited.",
    .wrong = "**Beslut:**\n\n## § 12 Övriga frågor",
    .right = "**Beslut:** Rådet antar planen.\n\n## § 12 Övriga frågor",
};

extern const Fault decision_near_miss{
    .name = "decision-near-miss",
    .severity = Severity::warning,
    .summary = "a line that nearly begins a decision",
    .why =
        "A decision begins with the word Decision and a colon. Without them it "
        "is text, and missing where decisions are counted.",
    .wrong = "**Belsut:** Rådet antar planen.",
    .right = "**Beslut:** Rådet antar planen.",
};

void report_near_decision(Span line, Draft& draft) {
  draft.report
      .add(decision_near_miss, line,
           Message("the line is text, and looks like a decision"))
      .advise("begin it with Decision: if it is one");
}

void report_no_decision(Span heading, std::string_view title, Draft& draft) {
  Diagnostic& found =
      draft.report.add(decision_near_miss, heading,
                       Message("no decision is read below {}", title));
  found.severity = Severity::info;
  found.advise("begin it with Decision: if it is one");
}

namespace {

// A clause that needs its list: `Rådet beslutar att`, `Rådet beslutar:`.
bool awaits_list(std::string_view text) {
  while (!text.empty() && (text.back() == '*' || text.back() == '_')) {
    text.remove_suffix(1);
  }
  text = utf8::trim(text);
  return text.empty() || text.ends_with(':') || text == "att" ||
         text.ends_with(" att") || text.ends_with(" to");
}

}  // namespace

void Decisions::await(std::size_t decision) {
  if (!awaits_list(draft_.meeting.decisions[decision].text.text)) return;
  waiting_ = decision;
  first_clause_.reset();
}

void Decisions::begin(std::string_view text, Span span,
                      std::optional<std::size_t> item) {
  settle();
  Decision decision;
  decision.text = {text, span};
  decision.item = item;
  decision.span = span;
  latest_ = draft_.meeting.decisions.size();
  draft_.meeting.decisions.push_back(std::move(decision));
  await(*latest_);
}

void Decisions::await_below(int level) {
  if (!latest_) return;
  waiting_ = latest_;
  first_clause_.reset();
  own_level_ = level;
}

void Decisions::settle() {
  own_level_.reset();
  if (!waiting_) return;
  const Decision& last = draft_.meeting.decisions[*waiting_];
  if (last.text.text.empty()) {
    draft_.report
        .add(decision_empty, last.span, Message("nothing stands decided here"))
        .advise("write the decision after the word, or take the word away");
    draft_.meeting.decisions.pop_back();
    latest_.reset();
  } else if (!first_clause_ && awaits_list(last.text.text)) {
    draft_.report
        .add(decision_empty, last.span,
             Message("the decision ends where its list should begin"))
        .advise("write what was decided as a list right below it");
  }
  waiting_.reset();
}

bool Decisions::take(std::span<const std::string_view> lines, Span span) {
  if (waiting_ && fill(lines, span)) return true;
  if (!goes_on(lines)) return false;
  go_on(lines, span);
  return true;
}

// `**Beslut:**` alone, and what was decided in the next paragraph.
bool Decisions::fill(std::span<const std::string_view> lines, Span span) {
  const std::size_t index = *waiting_;
  Decision& decision = draft_.meeting.decisions[index];
  const bool own = after_decision(lines.front(), draft_.lexicon).has_value();
  if (!decision.text.text.empty() || own) return false;
  Arena& words = draft_.meeting.words;
  decision.text = {syntax::prose_text(joined(lines, words), words), span};
  decision.span = spanning(decision.span, span);
  waiting_.reset();
  await(index);
  return true;
}

// `att anta planen` below `Rådet beslutar`, in a paragraph of its own.
bool Decisions::goes_on(std::span<const std::string_view> lines) const {
  const auto begins_one = [&](std::string_view line) {
    return after_decision(line, draft_.lexicon).has_value();
  };
  if (!latest_ || std::any_of(lines.begin(), lines.end(), begins_one)) {
    return false;
  }
  if (draft_.meeting.decisions[*latest_].text.text.ends_with(" att")) {
    return true;
  }
  std::string_view clause = lines.front();
  const std::size_t joint =
      draft_.lexicon.starts(&Language::conjunctions, clause);
  clause = utf8::trim(clause.substr(joint));
  return clause.starts_with("att ");
}

void Decisions::go_on(std::span<const std::string_view> lines, Span span) {
  Arena& words = draft_.meeting.words;
  Decision& decision = draft_.meeting.decisions[*latest_];
  append(decision.text.text, " ");
  append(decision.text.text, syntax::prose_text(joined(lines, words), words));
  decision.span = spanning(decision.span, span);
  waiting_.reset();
  await(*latest_);
}

bool Decisions::take_entry(std::string_view text, Span span,
                           std::string_view marker, int level,
                           EntryStarts& starts) {
  // Back in the list that the decision itself stands in.
  const bool is_over = (first_clause_ && level < first_clause_->level) ||
                       (own_level_ && level <= *own_level_);
  if (is_over) settle();
  if (!waiting_) return false;
  Arena& words = draft_.meeting.words;
  Decision& decision = draft_.meeting.decisions[*waiting_];
  decision.span = spanning(decision.span, span);
  std::string_view& whole = decision.text.text;
  if (!whole.empty()) append(whole, "\n");
  const std::string start = starts.next(marker, level);
  const std::size_t inset = start.find_first_not_of(' ');
  // Clauses of a decision that is itself in a list are not indented for it.
  if (!first_clause_) first_clause_ = {level, inset};
  append(whole, start.substr(std::min(inset, first_clause_->inset)));
  append(whole, syntax::prose_text(text, words));
  return true;
}

void Decisions::append(std::string_view& text, std::string_view more) {
  const std::size_t size = text.size() + more.size();
  if (text.data() != room_.data() || size > room_.size()) {
    room_ = draft_.meeting.words.keep(std::vector<char>(2 * size));
    std::copy(text.begin(), text.end(), room_.begin());
  }
  std::copy(more.begin(), more.end(), room_.subspan(text.size()).begin());
  text = {room_.data(), size};
}

}  // namespace bra::read
