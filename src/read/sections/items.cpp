#include "read/sections/items.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "read/dates.h"
#include "read/record.h"
#include "read/sections/boxes.h"
#include "read/sections/broken_tables.h"
#include "read/sections/numbers.h"
#include "read/sections/prose_blocks.h"
#include "read/sections/tables.h"
#include "read/sections/task_lines.h"
#include "read/sections/unclosed.h"
#include "syntax/block_starts.h"
#include "text/utf8.h"

namespace bra::read {

using syntax::Block;
using syntax::BlockKind;
using syntax::Markdown;
using syntax::Node;
using syntax::NodeKind;
using syntax::YamlTree;

extern const Fault decision_empty{
    .name = "decision-empty",
    .severity = Severity::warning,
    .summary = "the word Beslut with no decision after it",
    .why =
        "Whoever looks for the decision finds the word and not what was "
        "decided. It may have been lost when the text was edited.",
    .wrong = "**Beslut:**\n\n## § 12 Övriga frågor",
    .right = "**Beslut:** Rådet antar planen.\n\n## § 12 Övriga frågor",
};

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The text after `**Beslut:**` or `Beslut § 12:` at the start of a line, or
// nothing.
std::optional<std::string_view> after_marker(std::string_view line,
                                             Lexicon::List list,
                                             const Lexicon& lexicon) {
  if (line.find(':') == line.npos) return {};
  std::size_t at = line.find_first_not_of("*_");
  if (at == line.npos) return {};
  const std::size_t size = lexicon.starts(list, line.substr(at));
  if (size == 0) return {};
  at += size;
  while (at < line.size() && (line[at] == '*' || line[at] == '_')) ++at;
  const std::size_t colon = line.find_first_not_of("0123456789§ ./-", at);
  if (colon == line.npos || line[colon] != ':') return {};
  // `Beslut 10:30` tells when.
  const bool is_clock =
      colon > at && colon + 1 < line.size() && is_digit(line[colon + 1]);
  if (is_clock) return {};
  at = colon + 1;
  while (at < line.size() && (line[at] == '*' || line[at] == '_')) ++at;
  return utf8::trim(line.substr(at));
}

// A clause that needs its list: `Rådet beslutar att`, `Rådet beslutar:`.
bool awaits_list(std::string_view text) {
  while (!text.empty() && (text.back() == '*' || text.back() == '_')) {
    text.remove_suffix(1);
  }
  text = utf8::trim(text);
  return text.empty() || text.ends_with(':') || text == "att" ||
         text.ends_with(" att") || text.ends_with(" to");
}

class BodyReader {
 public:
  explicit BodyReader(Draft& draft) : draft_(draft) {}

  void read(const Markdown& page) {
    item_level_ = level_of_items(page);
    const auto items = static_cast<std::size_t>(std::count_if(
        page.blocks.begin(), page.blocks.end(), [&](const Block& block) {
          return block.kind == BlockKind::heading && block.level == item_level_;
        }));
    draft_.meeting.items.reserve(items);
    draft_.meeting.decisions.reserve(items);
    for (const Block& block : page.blocks) read_block(page, block);
    finish();
  }

  /// The prose of a YAML item: paragraphs parted by blank lines, and lists.
  void read_text(std::string_view text, Span place) {
    for (const ProseBlock& block : prose_blocks(text)) {
      if (block.marker.empty()) {
        paragraph(block.lines, place);
      } else {
        list_line(block, place);
      }
    }
    settle();
  }

  /// A decision of a YAML item: its first lines, and the list of its clauses.
  void written_decision(std::string_view text, Span place) {
    Arena& words = draft_.meeting.words;
    std::vector<std::string_view> lines;
    std::string clauses;
    for (const ProseBlock& block : prose_blocks(text)) {
      const bool goes_on = block.marker.empty();
      if (goes_on && clauses.empty()) {
        lines.insert(lines.end(), block.lines.begin(), block.lines.end());
        continue;
      }
      clauses += goes_on ? " " : '\n' + entry_start(block.marker, block.level);
      clauses += syntax::prose_text(joined(block.lines), words);
    }
    std::string whole(syntax::prose_text(joined(lines), words));
    whole += whole.empty() && !clauses.empty() ? clauses.substr(1) : clauses;
    add_decision(words.keep(whole), place);
    if (!whole.empty()) pending_.reset();
  }

  void decision(std::string_view text, Span span) {
    add_decision(syntax::prose_text(text, draft_.meeting.words), span);
  }

  void begin_item(Item item) {
    finish();
    just_decided_.reset();
    item_ = draft_.meeting.items.size();
    draft_.meeting.items.push_back(std::move(item));
  }

  /// The item that was read last is whole.
  void finish() {
    settle();
    if (prose_.empty()) return;
    draft_.meeting.items[*item_].prose = draft_.meeting.words.keep(prose_);
    prose_.clear();
  }

  /// Nothing more belongs to the decision that was waiting. The word alone
  /// decides nothing.
  void settle() {
    if (!pending_) return;
    const Decision& last = draft_.meeting.decisions[*pending_];
    if (last.text.text.empty()) {
      draft_.report
          .add(decision_empty, last.span,
               Message("nothing stands decided here"))
          .advise("write the decision after the word, or take the word away");
      draft_.meeting.decisions.pop_back();
    }
    pending_.reset();
  }

 private:
  void add_decision(std::string_view text, Span span) {
    settle();
    Decision decision;
    decision.text = {text, span};
    decision.item = item_;
    decision.span = span;
    if (awaits_list(decision.text.text)) {
      pending_ = draft_.meeting.decisions.size();
      first_clause_.reset();
    }
    just_decided_ = draft_.meeting.decisions.size();
    draft_.meeting.decisions.push_back(std::move(decision));
  }

  struct Heading {
    int level = 0;
    Span span;
    std::string_view text;
  };

  // Items are the `##` headings. A file whose § numbers all stand at another
  // level uses that one, and a file that has no `##` at all the one that stands
  // more than once.
  static int level_of_items(const Markdown& page) {
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

  void read_block(const Markdown& page, const Block& block) {
    if (block.kind != BlockKind::comment &&
        block.kind != BlockKind::paragraph) {
      table_above_ = nullptr;
    }
    switch (block.kind) {
      case BlockKind::heading:
        return heading(page, block);
      case BlockKind::paragraph:
        if (broken_table(page, block)) return settle();
        return paragraph(lines_of(page, block), block.span);
      case BlockKind::list_item:
        return list_item(page, block);
      case BlockKind::table:
        return table(page, block);
      case BlockKind::comment:
        return report_unclosed(block, draft_);
      case BlockKind::code:
        report_unclosed(block, draft_);
        return prose(block.span.text(), block.span);
      case BlockKind::fence_open:
      case BlockKind::fence_close:
      case BlockKind::thematic_break:
        return;
      case BlockKind::quote:
        return prose(joined(lines_of(page, block)), block.span);
      default:
        return prose(block.span.text(), block.span);
    }
  }

  /// Good until the next block's are asked for.
  const std::vector<std::string_view>& lines_of(const Markdown& page,
                                                const Block& block) {
    lines_.clear();
    for (std::uint32_t i = 0; i < block.line_count; ++i) {
      lines_.push_back(page.lines[block.first_line + i].text());
    }
    return lines_;
  }

  // Lines as one text. A single line stays where it is.
  std::string_view joined(const std::vector<std::string_view>& lines) {
    if (lines.size() == 1) return lines.front();
    std::string text;
    for (const std::string_view line : lines) {
      if (!text.empty()) text += '\n';
      text += line;
    }
    return draft_.meeting.words.keep(text);
  }

  void heading(const Markdown& page, const Block& block) {
    settle();
    just_decided_.reset();
    under_decision_ = false;
    const auto& lines = lines_of(page, block);
    Span span = block.span;
    if (block.line_count > 0) {
      const std::size_t last = block.first_line + block.line_count - 1;
      span = spanning(page.lines[block.first_line], page.lines[last]);
    }
    const Words words = {
        syntax::plain_text(joined(lines), draft_.meeting.words), span};
    while (!headings_.empty() && headings_.back().level >= block.level) {
      headings_.pop_back();
    }
    // Without its number: `§ 5 Mars` names a month, not the fifth of it.
    const NumberedTitle numbered = split_number(words.text, draft_.lexicon);
    headings_.push_back({block.level, span, numbered.title});
    std::string_view bare = numbered.title;
    if (bare.ends_with(':')) bare.remove_suffix(1);
    under_decision_ = draft_.lexicon.is(&Language::decision, bare);
    const auto decided =
        after_marker(words.text, &Language::decision, draft_.lexicon);
    // `### Beslut: Rådet antar planen` says it in the heading.
    if (decided && !decided->empty()) return decision(*decided, span);
    // A heading above the items is the minutes' own title; after the first
    // item, or with a number, it is an item that was marked too high.
    const bool is_title =
        block.level < item_level_ && !item_ && numbered.number.empty();
    if (is_title) {
      draft_.meeting.titles.push_back(words);
    } else if (block.level <= item_level_) {
      Item item;
      item.number = {kept(numbered.number, words.text), span};
      item.title = {numbered.title, span};
      item.span = block.span;
      begin_item(std::move(item));
    } else if (block.level > item_level_ && !under_decision_) {
      // A heading inside an item is prose, and kept as a heading.
      const std::string marks(block.level, '#');
      prose(draft_.meeting.words.keep(marks + ' ' + std::string(words.text)),
            span);
    }
  }

  /// `text` as it stands at the start of `written`, if it does.
  std::string_view kept(std::string_view text, std::string_view written) {
    return written.starts_with(text) ? written.substr(0, text.size())
                                     : draft_.meeting.words.keep(text);
  }

  void paragraph(const std::vector<std::string_view>& lines, Span span) {
    if (lines.size() == 1 && take_line(lines.front(), span)) return;
    if (pending_ && take_into_pending(lines, span)) return;
    if (goes_on_deciding(lines)) return go_on_deciding(lines, span);
    settle();
    if (lines.size() == 1) return single_line(lines.front(), span);
    std::vector<std::string_view> before;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (take_line(lines[i], span)) continue;
      const auto text = after_decision(lines[i]);
      if (!text) {
        before.push_back(lines[i]);
        continue;
      }
      std::vector<std::string_view> rest;
      if (!text->empty()) rest.push_back(*text);
      const std::size_t first = i;
      while (i + 1 < lines.size() && !after_decision(lines[i + 1])) {
        if (take_line(lines[++i], span)) break;
        rest.push_back(lines[i]);
      }
      if (!before.empty()) prose(joined(before), span);
      before.clear();
      decision(joined(rest), part(span, lines[first], lines[i]));
    }
    if (before.empty()) return;
    if (under_decision_) return decision(joined(before), span);
    prose(joined(before), span);
  }

  void single_line(std::string_view line, Span span) {
    if (const auto text = after_decision(line)) {
      decision(*text, part(span, line, line));
    } else if (under_decision_) {
      decision(line, span);
    } else {
      prose(line, span);
    }
  }

  // What follows `Beslut:`; nothing follows `**Beslut**` on a line of its own.
  [[nodiscard]] std::optional<std::string_view> after_decision(
      std::string_view line) const {
    if (auto text = after_marker(line, &Language::decision, draft_.lexicon)) {
      return text;
    }
    const std::size_t begin = line.find_first_not_of("*_");
    if (begin == 0 || begin == line.npos) return {};
    const std::size_t end = line.find_last_not_of("*_") + 1;
    const auto word = line.substr(begin, end - begin);
    if (!draft_.lexicon.is(&Language::decision, word)) return {};
    return std::string_view();
  }

  // `**Beslut:**` alone, and what was decided in the next paragraph.
  bool take_into_pending(const std::vector<std::string_view>& lines,
                         Span span) {
    Decision& decision = draft_.meeting.decisions[*pending_];
    const bool own = after_decision(lines.front()).has_value();
    if (!decision.text.text.empty() || own) return false;
    pending_.reset();
    decision.text = {syntax::prose_text(joined(lines), draft_.meeting.words),
                     span};
    decision.span = spanning(decision.span, span);
    if (awaits_list(decision.text.text)) {
      pending_ =
          static_cast<std::size_t>(&decision - draft_.meeting.decisions.data());
    }
    return true;
  }

  // `att anta planen` below `Rådet beslutar`, in a paragraph of its own.
  [[nodiscard]] bool goes_on_deciding(
      const std::vector<std::string_view>& lines) const {
    if (!just_decided_ ||
        std::any_of(lines.begin(), lines.end(), [&](std::string_view line) {
          return after_decision(line).has_value();
        })) {
      return false;
    }
    if (draft_.meeting.decisions[*just_decided_].text.text.ends_with(" att")) {
      return true;
    }
    std::string_view clause = lines.front();
    const std::size_t joint =
        draft_.lexicon.starts(&Language::conjunctions, clause);
    clause = utf8::trim(clause.substr(joint));
    return clause.starts_with("att ");
  }

  void go_on_deciding(const std::vector<std::string_view>& lines, Span span) {
    Decision& decision = draft_.meeting.decisions[*just_decided_];
    std::string whole(decision.text.text);
    whole += ' ';
    whole += syntax::prose_text(joined(lines), draft_.meeting.words);
    decision.text.text = draft_.meeting.words.keep(whole);
    decision.span = spanning(decision.span, span);
    pending_.reset();
    if (!awaits_list(whole)) return;
    pending_ = just_decided_;
    first_clause_.reset();
  }

  void list_item(const Markdown& page, const Block& block) {
    const auto& lines = lines_of(page, block);
    if (block.task != syntax::Task::none) {
      settle();
      just_decided_.reset();
      read_task_line(joined(lines), block.task == syntax::Task::ticked,
                     block.span, draft_);
      draft_.meeting.log_end = block.span;
      return;
    }
    entry(lines, block.span, prose_marker(block.span.text()), block.level);
  }

  // A list item that a YAML text holds.
  void list_line(const ProseBlock& block, Span place) {
    const std::string_view text = joined(block.lines);
    if (const auto box = syntax::check_box(text)) {
      just_decided_.reset();
      read_task_line(box->words, box->ticked, place, draft_);
      draft_.meeting.log_end = place;
      return;
    }
    entry(block.lines, place, prose_marker(block.marker), block.level);
  }

  // A line of the entry may begin a decision, as one of a paragraph may.
  void entry(const std::vector<std::string_view>& lines, Span span,
             std::string_view marker, int level) {
    if (!lines.empty()) report_odd_box(lines.front(), span, draft_);
    std::size_t end = std::min<std::size_t>(1, lines.size());
    while (end < lines.size() && !after_decision(lines[end])) ++end;
    if (end == lines.size()) return entry(joined(lines), span, marker, level);
    using Lines = std::vector<std::string_view>;
    const auto decided = lines.begin() + static_cast<std::ptrdiff_t>(end);
    const Lines after(decided, lines.end());
    entry(joined(Lines(lines.begin(), decided)), span, marker, level);
    paragraph(after, span);
  }

  void entry(std::string_view text, Span span, std::string_view marker,
             int level) {
    if (take_open_after(text, span)) return;
    // Back in the list that the decision itself stands in.
    if (first_clause_ && level < first_clause_->level) settle();
    if (pending_) return append_to_pending(text, span, marker, level);
    if (const auto after = after_decision(text)) return decision(*after, span);
    if (under_decision_ && level == 0) return decision(text, span);
    const std::string_view plain =
        syntax::prose_text(text, draft_.meeting.words);
    add_prose(draft_.meeting.words.keep(entry_start(marker, level) +
                                        std::string(plain)),
              span);
  }

  // How a list entry begins in prose: set in to where the words of the one
  // that it stands in begin, so that it is Markdown again.
  std::string entry_start(std::string_view marker, int level) {
    const auto depth = static_cast<std::size_t>(level);
    // It may stand in something that is no prose, such as a task line.
    if (insets_.empty()) insets_.push_back(0);
    while (insets_.size() <= depth) insets_.push_back(insets_.back() + 2);
    insets_.resize(depth + 1);
    const std::size_t inset = insets_.back();
    insets_.push_back(inset + marker.size() + 1);
    return std::string(inset, ' ') + std::string(marker) + ' ';
  }

  void append_to_pending(std::string_view text, Span span,
                         std::string_view marker, int level) {
    Decision& decision = draft_.meeting.decisions[*pending_];
    decision.span = spanning(decision.span, span);
    std::string whole(decision.text.text);
    if (!whole.empty()) whole += '\n';
    const std::string start = entry_start(marker, level);
    const std::size_t inset = start.find_first_not_of(' ');
    // Clauses of a decision that is itself in a list are not indented for it.
    if (!first_clause_) first_clause_ = {level, inset};
    whole += start.substr(std::min(inset, first_clause_->inset));
    whole += syntax::prose_text(text, draft_.meeting.words);
    decision.text.text = draft_.meeting.words.keep(whole);
  }

  // The period that the headings around name.
  [[nodiscard]] PicturePeriod period_around() const {
    PicturePeriod around;
    for (std::size_t i = headings_.size(); i-- > 0 && !around.period;) {
      const PeriodReading period = read_period(
          headings_[i].text, draft_.lexicon,
          draft_.meeting.date ? std::optional(draft_.meeting.date->day)
                              : std::nullopt,
          false);
      around = {period.period, headings_[i].span, period.ambiguous};
      if (period.ambiguous) break;
    }
    return around;
  }

  void table(const Markdown& page, const Block& block) {
    settle();
    just_decided_.reset();
    table_above_ = nullptr;
    const auto around = [this] { return period_around(); };
    if (!read_table(page, block, around, draft_)) {
      return prose(block.span.text(), block.span);
    }
    table_above_ = &block;
    report_text_below(page, block, draft_);
    for (const syntax::TableRow& row : page.rows_of(block).subspan(1)) {
      if (is_text_below(row)) paragraph({row.span.text()}, row.span);
    }
  }

  bool broken_table(const Markdown& page, const Block& block) {
    const auto lines = page.lines_of(block);
    if (lines.empty() ||
        lines.front().text().find('|') == std::string_view::npos) {
      return false;
    }
    const auto around = [this] { return period_around(); };
    return read_broken_table(lines, page, table_above_, around, draft_);
  }

  // A line that is a fact by itself, wherever it stands in its paragraph.
  bool take_line(std::string_view line, Span span) {
    return take_open_after(line, span) || take_presenter(line);
  }

  bool take_open_after(std::string_view line, Span span) {
    const auto text = after_marker(line, &Language::open_after, draft_.lexicon);
    if (!text) return false;
    std::string_view digits = *text;
    if (digits.ends_with('.')) digits.remove_suffix(1);
    const auto count = whole_number(digits);
    if (!count) return false;
    draft_.meeting.open_claimed = count;
    draft_.meeting.open_claimed_span = span;
    return true;
  }

  bool take_presenter(std::string_view line) {
    if (!item_) return false;
    const auto text = after_marker(line, &Language::presenter, draft_.lexicon);
    Item& item = draft_.meeting.items[*item_];
    if (!text || text->empty() || item.presenter) return false;
    item.presenter = draft_.plain(*text, span_in(*text, item.span));
    return true;
  }

  Span span_in(std::string_view text, Span otherwise) const {
    const char* begin = draft_.source.text.data();
    const bool inside =
        text.data() >= begin &&
        text.data() + text.size() <= begin + draft_.source.text.size();
    return inside ? span_of(draft_.source, text) : otherwise;
  }

  Span part(Span whole, std::string_view first, std::string_view last) const {
    const Span begin = span_in(first, whole);
    const Span end = span_in(last, whole);
    return {whole.source, begin.begin, std::max(begin.begin, end.end)};
  }

  void prose(std::string_view text, Span span) {
    add_prose(syntax::prose_text(text, draft_.meeting.words), span);
  }

  // Prose before the first heading belongs to an item without a title.
  void add_prose(std::string_view text, Span span) {
    if (text.empty()) return;
    just_decided_.reset();
    if (!item_) {
      Item opening;
      opening.span = span;
      begin_item(std::move(opening));
    }
    prose_.push_back({text, span});
  }

  Draft& draft_;
  int item_level_ = 2;
  std::vector<Heading> headings_;
  std::vector<std::string_view> lines_;  // of the block that is being read
  /// The table that nothing but comments and text stands below.
  const Block* table_above_ = nullptr;
  std::optional<std::size_t> item_;
  /// The item's prose so far.
  std::vector<Words> prose_;
  /// The decision whose list or text is still to come.
  std::optional<std::size_t> pending_;
  struct Clause {
    int level = 0;
    std::size_t inset = 0;
  };
  /// The first in its list.
  std::optional<Clause> first_clause_;
  /// The decision that nothing but its own clauses stands below yet.
  std::optional<std::size_t> just_decided_;
  /// How far an entry is set in at each depth that is open, and one more.
  std::vector<std::size_t> insets_;
  bool under_decision_ = false;
};

}  // namespace

void read_body(const Markdown& page, Draft& draft) {
  BodyReader(draft).read(page);
}

// `§11` as a heading says it, `§ 11`; with words beside it, as it is written.
std::string_view item_number(std::string_view written, Draft& draft) {
  const std::string heading = std::string(written) + " x";
  const NumberedTitle numbered = split_number(heading, draft.lexicon);
  const bool whole = !numbered.number.empty() && numbered.title == "x";
  return whole ? draft.meeting.words.keep(numbered.number) : written;
}

void read_yaml_item(const YamlTree& tree, const Node& map, Draft& draft) {
  Item item;
  item.span = map.span;
  const Node* text = nullptr;
  const Node* decisions = nullptr;
  for (const Node* node = tree.first(map); node != nullptr;
       node = tree.next(*node)) {
    const auto key = draft.lexicon.key(Part::item, node->key);
    if (!key) {
      report_unknown_key(*node, Part::item, draft);
    } else if (*key == Key::number) {
      const Words written = scalar_of(*node, draft);
      // A bare number is a section's: `nummer: 11` is `§ 11`.
      const bool bare = whole_number(written.text).has_value();
      item.number = {
          bare ? draft.meeting.words.keep(fmt::format("§ {}", written.text))
               : item_number(written.text, draft),
          written.span};
    } else if (*key == Key::title) {
      item.title = scalar_of(*node, draft);
    } else if (*key == Key::presenter) {
      item.presenter = scalar_of(*node, draft);
    } else if (*key == Key::text) {
      text = node;
    } else {
      decisions = node;
    }
  }
  BodyReader body(draft);
  body.begin_item(std::move(item));
  if (text != nullptr && text->kind == NodeKind::scalar) {
    body.read_text(text->text, text->span);
  } else if (text != nullptr) {
    scalar_of(*text, draft);
  }
  body.finish();
  if (decisions == nullptr || decisions->kind == NodeKind::null) return;
  if (decisions->kind == NodeKind::scalar) {
    body.written_decision(decisions->text, decisions->span);
  }
  for (const Node* one = tree.first(*decisions); one != nullptr;
       one = tree.next(*one)) {
    if (one->kind == NodeKind::scalar) {
      body.written_decision(one->text, one->span);
    } else {
      scalar_of(*one, draft);
    }
  }
  body.settle();
}

}  // namespace bra::read
