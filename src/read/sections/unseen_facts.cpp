#include "read/sections/unseen_facts.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "read/sections/boxes.h"
#include "read/sections/decisions.h"
#include "read/sections/markers.h"
#include "read/sections/near_decisions.h"
#include "read/sections/unread_table.h"
#include "syntax/block_starts.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra::read {
namespace {

bool is_task_line(std::string_view line) {
  const auto marker = syntax::list_marker(line, false);
  if (marker) line = utf8::trim(line.substr(marker->size));
  return syntax::check_box(line).has_value();
}

// `| 250312-1 | Kameror |`, `<td>röd</td>`: a number or a level in a cell.
bool is_row(std::string_view line, const Draft& draft) {
  constexpr std::string_view borders = "|<>";
  const std::size_t first = line.find_first_of(borders);
  if (first == line.npos) return false;
  for (const std::string_view piece : pieces(line, borders)) {
    const std::string_view cell = utf8::trim(piece);
    if (cell.empty()) continue;
    if (follow_up_number(cell) || draft.lexicon.level(cell)) return true;
  }
  return false;
}

class UnseenFacts {
 public:
  UnseenFacts(Span block, bool is_html, Draft& draft)
      : draft_(draft), is_html_(is_html), text_(block.text()) {}

  void report() {
    for (const std::string_view line : pieces(text_, '\n')) {
      look_at(utf8::trim(line));
    }
  }

 private:
  void look_at(std::string_view line) {
    if (line.empty() || syntax::code_fence(line)) return;
    // `<li>[ ] Kameror</li>`
    std::string_view words = line;
    while (words.starts_with('<') && words.find('>') != words.npos) {
      words = utf8::trim(words.substr(words.find('>') + 1));
    }
    if (!task_ && is_task_line(words)) {
      task_ = true;
      tell(box_unread, line, Message("the task line is read as text"));
    } else if (!table_ && is_row(line, draft_)) {
      table_ = true;
      tell(table_unread, line, Message("the table is read as text"));
    } else if (!decision_ && begins_decision(words)) {
      decision_ = true;
      tell(decision_near_miss, line,
           Message("the line is text, and looks like a decision"));
    }
  }

  [[nodiscard]] bool begins_decision(std::string_view words) const {
    const std::string_view bare = without_signs(words);
    return may_begin_decision(bare) &&
           after_marker(bare, &Language::decision, draft_.lexicon);
  }

  void tell(const Fault& fault, std::string_view line, Message says) {
    Diagnostic& found =
        draft_.report.add(fault, span_of(draft_.source, line), std::move(says));
    if (is_html_) {
      found.advise(
          "take the marks in < > away; what stands between them is "
          "never looked into");
    } else {
      found.advise(
          "take the marks of code away above and below it; what "
          "stands between them is never looked into");
      found.severity = Severity::info;  // it may be an example
    }
  }

  Draft& draft_;
  bool is_html_;
  std::string_view text_;
  bool task_ = false;
  bool table_ = false;
  bool decision_ = false;
};

}  // namespace

void report_unseen_code(Span block, Draft& draft) {
  const std::string_view text = block.text();
  if (!syntax::code_fence(text.substr(0, text.find('\n')))) return;
  UnseenFacts(block, false, draft).report();
}

void report_unseen_html(Span block, Draft& draft) {
  UnseenFacts(block, true, draft).report();
}

}  // namespace bra::read
