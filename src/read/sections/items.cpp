#include "read/sections/items.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "read/nothing.h"
#include "read/sections/broken_tables.h"
#include "read/sections/decisions.h"
#include "read/sections/facts_in_text.h"
#include "read/sections/headings_above.h"
#include "read/sections/indented_code.h"
#include "read/sections/item_text.h"
#include "read/sections/markers.h"
#include "read/sections/numbers.h"
#include "read/sections/prose_blocks.h"
#include "read/sections/table_rows.h"
#include "read/sections/tables.h"
#include "read/sections/unclosed.h"
#include "read/sections/unread_headings.h"
#include "read/sections/unseen_facts.h"

namespace bra::read {

using syntax::Block;
using syntax::BlockKind;
using syntax::Markdown;

namespace {

// Items are the `##` headings. A file whose § numbers all stand at another
// level uses that one, and a file that has no `##` at all the one that stands
// more than once.
int level_of_items(const Markdown& page) {
  int seen[7] = {};
  int numbered[7] = {};
  for (const Block& block : page.blocks) {
    if (block.kind != BlockKind::heading) continue;
    ++seen[block.level];
    const bool has_number =
        block.line_count > 0 &&
        page.lines[block.first_line].text().starts_with("§");
    if (has_number) ++numbered[block.level];
  }
  for (const int level : {2, 1, 3}) {
    if (numbered[level] > 0) return level;
  }
  if (seen[2] > 0) return 2;
  if (seen[3] > 0) return 3;
  return seen[1] > 1 ? 1 : 2;
}

class BodyReader {
 public:
  BodyReader(const Markdown& page, Draft& draft)
      : page_(page),
        draft_(draft),
        text_(draft),
        promised_(draft),
        headings_(draft),
        item_level_(level_of_items(page)) {}

  void read() {
    const auto items = static_cast<std::size_t>(std::count_if(
        page_.blocks.begin(), page_.blocks.end(), [&](const Block& block) {
          return block.kind == BlockKind::heading && block.level == item_level_;
        }));
    draft_.meeting.items.reserve(items);
    draft_.meeting.decisions.reserve(items);
    for (const Block& block : page_.blocks) read_block(block);
    report_heading_without_decision();
    text_.finish();
    promised_.finish();
  }

 private:
  void read_block(const Block& block) {
    const bool may_stand_among_rows = block.kind == BlockKind::comment ||
                                      block.kind == BlockKind::paragraph ||
                                      block.kind == BlockKind::list_item ||
                                      block.kind == BlockKind::quote ||
                                      block.kind == BlockKind::code;
    if (!may_stand_among_rows) table_above_ = nullptr;
    switch (block.kind) {
      case BlockKind::heading:
        return heading(block);
      case BlockKind::paragraph:
        if (broken_table(block)) return text_.settle();
        return paragraph(block);
      case BlockKind::list_item:
        return list_item(block);
      case BlockKind::table:
        return table(block);
      case BlockKind::comment:
        return report_unclosed(block, draft_);
      case BlockKind::code:
        if (indented_rows(block)) return text_.settle();
        table_above_ = nullptr;
        report_unclosed(block, draft_);
        report_indented(block.span, draft_);
        report_unseen_code(block.span, draft_);
        return text_.prose(block.span.text(), block.span);
      case BlockKind::thematic_break:
        return;
      // The marks stay in the text: whoever takes it further sees what of it is
      // internal, and on which ground.
      case BlockKind::fence_open:
      case BlockKind::fence_close:
        return text_.prose(block.span.text(), block.span);
      case BlockKind::quote:
        return quote(block);
      case BlockKind::html:
        if (promised_.is_open() && holds_table(block.span.text())) {
          promised_.unread_table(block.span);
        } else {
          report_unseen_html(block.span, draft_);
        }
        return text_.prose(block.span.text(), block.span);
      default:
        return text_.prose(block.span.text(), block.span);
    }
  }

  // The lines that it begins with; what stands below them follows by itself.
  void quote(const Block& block) {
    if (block.line_count == 0) return;
    const auto lines = page_.lines_of(block);
    Block first = block;
    first.span = spanning(lines.front(), lines.back());
    if (broken_table(first)) return text_.settle();
    paragraph(first);
  }

  static bool holds_table(std::string_view html) {
    return html.find("<table") != html.npos || html.find("<TABLE") != html.npos;
  }

  // `### Beslut enligt förslag` above text: only `Beslut` alone makes each
  // paragraph below it a decision. Items are asked about once they are whole.
  void report_heading_without_decision() {
    const auto above = std::exchange(near_decision_, std::nullopt);
    const bool is_empty = !above || !above->text_below ||
                          draft_.meeting.decisions.size() > above->decisions;
    if (is_empty) return;
    report_no_decision(above->heading, above->heading.text(), draft_);
  }

  void heading(const Block& block) {
    report_heading_without_decision();
    Span span = block.span;
    if (block.line_count > 0) {
      const std::size_t last = block.first_line + block.line_count - 1;
      span = spanning(page_.lines[block.first_line], page_.lines[last]);
    }
    const Words words = {
        syntax::plain_text(joined_lines(block), draft_.meeting.words), span};
    const NumberedTitle numbered = split_number(words.text, draft_.lexicon);
    headings_.enter(block.level, span, numbered.title);
    std::string_view bare = numbered.title;
    if (bare.ends_with(':')) bare.remove_suffix(1);
    const bool is_decision = draft_.lexicon.is(&Language::decision, bare);
    text_.begin_heading(is_decision);
    if (!is_decision && block.level > item_level_ &&
        draft_.lexicon.starts(&Language::decision, bare) > 0) {
      near_decision_ = {span, draft_.meeting.decisions.size(), {}};
    }
    promised_.heading(numbered.title, block.level, span);
    const auto decided =
        after_marker(words.text, &Language::decision, draft_.lexicon);
    // `### Beslut: Rådet antar planen` says it in the heading.
    const bool says_it =
        decided && !decided->empty() && !says_nothing(*decided, draft_.lexicon);
    if (says_it) return text_.decision(*decided, span);
    // A heading above the items is the minutes' own title; after the first
    // item, or with a number, it is an item that was marked too high.
    const bool is_title = block.level < item_level_ && !text_.has_begun() &&
                          numbered.number.empty();
    if (is_title) {
      draft_.meeting.titles.push_back(words);
    } else if (block.level <= item_level_) {
      Item item;
      item.number = {kept(numbered.number, words.text), span};
      item.title = {numbered.title, span};
      item.span = block.span;
      text_.begin(std::move(item));
    } else if (!is_decision) {
      // A heading inside an item is prose, and kept as a heading.
      const std::string marks(block.level, '#');
      text_.prose(
          draft_.meeting.words.keep(marks + ' ' + std::string(words.text)),
          span);
    }
  }

  /// `text` as it stands at the start of `written`, if it does.
  std::string_view kept(std::string_view text, std::string_view written) {
    return written.starts_with(text) ? written.substr(0, text.size())
                                     : draft_.meeting.words.keep(text);
  }

  void paragraph(const Block& block) {
    if (near_decision_) near_decision_->text_below = block.span;
    const TextLines lines = lines_of(block);
    const std::string_view bold =
        lines.size() == 1 ? bold_words(lines.front()) : std::string_view();
    headings_.caption(lines.size() == 1 ? first_line(block) : Span());
    if (!bold.empty()) {
      promised_.bold_line(split_number(bold, draft_.lexicon).title,
                          first_line(block));
    } else if (lines.size() != 1 ||
               !promised_.plain_line(lines.front(), first_line(block))) {
      promised_.paragraph(lines, first_line(block));
    }
    text_.paragraph(lines, block.span);
  }

  // Rows right below an entry go on with it, to whoever renders it.
  void list_item(const Block& block) {
    const auto lines = page_.lines_of(block);
    const std::size_t before = lines_before_rows(lines);
    if (before == 0 || before == lines.size()) return whole_list_item(block);
    Block entry = block;
    entry.line_count = static_cast<std::uint32_t>(before);
    entry.span = spanning(block.span.part(0, 0), lines[before - 1]);
    whole_list_item(entry);
    const auto rows = lines.subspan(before);
    const TableAround around = headings_.around();
    if (read_broken_table(rows, page_, table_above_, around, draft_)) {
      return text_.settle();
    }
    report_lone_row(rows, draft_);
    for (const Span row : rows) {
      const std::string_view line = row.text();
      text_.paragraph({&line, 1}, row);
    }
  }

  void whole_list_item(const Block& block) {
    if (near_decision_) near_decision_->text_below = block.span;
    if (block.task == syntax::Task::none) {
      promised_.entry(lines_of(block), block.level, first_line(block));
      return text_.entry(lines_of(block), block.span,
                         prose_marker(block.span.text()), block.level);
    }
    // `– [ ] Skyltar` right below goes on with the task line above.
    const TextLines lines = lines_of(block);
    if (!lines.empty()) text_.look_for_boxes(lines.subspan(1), block.span);
    text_.task_line(joined_lines(block), block.task == syntax::Task::ticked,
                    block.span);
  }

  void table(const Block& block) {
    const auto second = second_header(page_, block, draft_);
    if (!second) return one_table(block);
    Block first = block;
    first.row_count = *second;
    const auto rows = page_.rows_of(block);
    first.span = spanning(block.span.part(0, 0), rows[*second - 1].span);
    one_table(first);
    table_above_ = nullptr;
    const TableAround around = headings_.around();
    if (!read_second_table(page_, block, *second, around, draft_)) {
      const Span rest = spanning(rows[*second].span, rows.back().span);
      text_.prose(rest.text(), rest);
    }
  }

  void one_table(const Block& block) {
    text_.leave();
    const std::size_t told = draft_.report.all().size();
    const TableAround around = headings_.around();
    if (!read_table(page_, block, around, draft_)) {
      if (draft_.report.all().size() > told) {
        promised_.table();
      } else {
        promised_.unread_table(page_.rows[block.first_row].span);
      }
      return text_.prose(block.span.text(), block.span);
    }
    promised_.table();
    table_above_ = &block;
    report_text_below(page_, block, draft_);
    for (const syntax::TableRow& row : page_.rows_of(block).subspan(1)) {
      if (!is_text_below(row)) continue;
      const std::string_view line = row.span.text();
      text_.paragraph({&line, 1}, row.span);
    }
  }

  bool broken_table(const Block& block) {
    const auto lines = page_.lines_of(block);
    if (lines.empty()) return false;
    const bool has_bar =
        lines.front().text().find('|') != std::string_view::npos;
    const std::size_t above = has_bar ? 0 : lines_before_rows(lines);
    const bool has_rows = above < lines.size();
    const std::size_t before = has_rows ? above : lines_before_tabs(lines);
    if (before == lines.size()) return false;  // nearly all
    const TableAround around = headings_.around();
    const auto rows = lines.subspan(before);
    const bool is_read =
        has_rows ? read_broken_table(rows, page_, table_above_, around, draft_)
                 : read_tabbed_table(rows, before > 0, around, draft_);
    if (!is_read) {
      if (has_rows) report_lone_row(rows, draft_);
      return false;
    }
    if (before > 0) {
      const Span text = spanning(lines.front(), lines[before - 1]);
      text_.paragraph(lines_of(block).first(before), text);
    }
    return true;
  }

  bool indented_rows(const Block& code) {
    if (table_above_ == nullptr) return false;
    const TableAround around = headings_.around();
    return read_indented_rows(code, page_, *table_above_, around, draft_);
  }

  [[nodiscard]] Span first_line(const Block& block) const {
    return block.line_count > 0 ? page_.lines[block.first_line] : block.span;
  }

  /// Good until the next block's are asked for.
  TextLines lines_of(const Block& block) {
    lines_.clear();
    for (std::uint32_t i = 0; i < block.line_count; ++i) {
      lines_.push_back(page_.lines[block.first_line + i].text());
    }
    return lines_;
  }

  std::string_view joined_lines(const Block& block) {
    return joined(lines_of(block), draft_.meeting.words);
  }

  struct NearDecision {
    Span heading;
    std::size_t decisions = 0;
    Span text_below;
  };

  const Markdown& page_;
  Draft& draft_;
  ItemText text_;
  PromisedFacts promised_;
  HeadingsAbove headings_;
  int item_level_ = 2;
  std::optional<NearDecision> near_decision_;
  std::vector<std::string_view> lines_;  // of the block that is being read
  /// The table that nothing but comments, text and lists stands below.
  const Block* table_above_ = nullptr;
};

}  // namespace

void read_body(const Markdown& page, Draft& draft) {
  BodyReader(page, draft).read();
}

}  // namespace bra::read
