#include "read/sections/items.h"

#include <fmt/format.h>

#include <string>
#include <vector>

#include "read/dates.h"
#include "read/record.h"
#include "read/sections/broken_tables.h"
#include "read/sections/follow_ups.h"
#include "read/sections/tables.h"
#include "text/utf8.h"

namespace bra::read {

using syntax::Block;
using syntax::BlockKind;
using syntax::Markdown;
using syntax::Node;
using syntax::NodeKind;
using syntax::YamlTree;

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - at;
}

std::string_view after_separator(std::string_view text) {
  text = utf8::trim(text);
  for (const std::string_view mark : {".", ":", "–", "—", "-"}) {
    if (text.starts_with(mark)) return utf8::trim(text.substr(mark.size()));
  }
  return text;
}

// `12`, `12/20`, `12–14` at `at`: its length.
std::size_t number_at(std::string_view text, std::size_t at) {
  std::size_t end = at + digits_at(text, at);
  if (end == at) return 0;
  for (const std::string_view mark : {"/", "–", "-", " – ", " - "}) {
    if (!text.substr(end).starts_with(mark)) continue;
    const std::size_t more = digits_at(text, end + mark.size());
    if (more > 0) end += mark.size() + more;
  }
  return end - at;
}

// `AU`, `FHR`: two to four capitals before a number that is no year.
bool is_abbreviation(std::string_view word, std::string_view number) {
  if (word.size() < 2 || word.size() > 4) return false;
  for (const char c : word) {
    if (c < 'A' || c > 'Z') return false;
  }
  return number.size() < 4 || number.find('/') != number.npos;
}

// The text after `**Beslut:**` at the start of a line, or nothing.
std::optional<std::string_view> after_marker(std::string_view line,
                                             Lexicon::List list,
                                             const Lexicon& lexicon) {
  std::size_t at = line.find_first_not_of("*_");
  if (at == line.npos) return {};
  const std::size_t size = lexicon.starts(list, line.substr(at));
  if (size == 0) return {};
  at += size;
  while (at < line.size() && (line[at] == '*' || line[at] == '_')) ++at;
  if (at >= line.size() || line[at] != ':') return {};
  ++at;
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
    for (const Block& block : page.blocks) read_block(page, block);
  }

  /// The prose of a YAML item: paragraphs parted by blank lines, and lists.
  void read_text(std::string_view text, Span place) {
    std::vector<std::string_view> lines;
    const auto flush = [&] {
      if (!lines.empty()) paragraph(lines, place);
      lines.clear();
    };
    for (std::size_t at = 0; at <= text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      const std::string_view line = utf8::trim(text.substr(at, end - at));
      at = end + 1;
      const bool bullet = line.starts_with("- ") || line.starts_with("* ");
      if (line.empty() || bullet) flush();
      if (bullet) {
        list_line(utf8::trim(line.substr(2)), place);
      } else if (!line.empty()) {
        lines.push_back(line);
      }
    }
    flush();
    pending_.reset();
  }

  void decision(std::string_view text, Span span) {
    Decision decision;
    decision.text = {syntax::prose_text(text, draft_.meeting.words), span};
    decision.item = item_;
    decision.span = span;
    if (awaits_list(decision.text.text)) {
      pending_ = draft_.meeting.decisions.size();
    }
    draft_.meeting.decisions.push_back(std::move(decision));
  }

  void begin_item(Item item) {
    pending_.reset();
    item_ = draft_.meeting.items.size();
    draft_.meeting.items.push_back(std::move(item));
  }

 private:
  struct Heading {
    int level = 0;
    Span span;
    std::string_view text;
  };

  // Items are the `##` headings. A file that has none at all uses another
  // level: the one that stands more than once.
  static int level_of_items(const Markdown& page) {
    int seen[7] = {};
    for (const Block& block : page.blocks) {
      if (block.kind == BlockKind::heading) ++seen[block.level];
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
        if (broken_table(page, block)) return pending_.reset();
        return paragraph(lines_of(page, block), block.span);
      case BlockKind::list_item:
        return list_item(page, block);
      case BlockKind::table:
        return table(page, block);
      case BlockKind::comment:
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
    pending_.reset();
    under_decision_ = false;
    const auto& lines = lines_of(page, block);
    const Span span =
        block.line_count > 0 ? page.lines[block.first_line] : block.span;
    const Words words = {
        syntax::plain_text(joined(lines), draft_.meeting.words), span};
    while (!headings_.empty() && headings_.back().level >= block.level) {
      headings_.pop_back();
    }
    // Without its number: `§ 5 Mars` names a month, not the fifth of it.
    const NumberedTitle numbered = split_number(words.text, draft_.lexicon);
    headings_.push_back({block.level, span, numbered.title});
    std::string_view bare = words.text;
    if (bare.ends_with(':')) bare.remove_suffix(1);
    under_decision_ = draft_.lexicon.is(&Language::decision, bare);
    if (block.level == item_level_) {
      Item item;
      item.number = {draft_.meeting.words.keep(numbered.number), span};
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

  void paragraph(const std::vector<std::string_view>& lines, Span span) {
    if (take_open_after(lines.front(), span) || take_presenter(lines)) return;
    if (pending_ && take_into_pending(lines, span)) return;
    pending_.reset();
    std::vector<std::string_view> before;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const auto text =
          after_marker(lines[i], &Language::decision, draft_.lexicon);
      if (!text) {
        before.push_back(lines[i]);
        continue;
      }
      std::vector<std::string_view> rest{*text};
      while (i + 1 < lines.size() &&
             !after_marker(lines[i + 1], &Language::decision, draft_.lexicon)) {
        rest.push_back(lines[++i]);
      }
      if (!before.empty()) prose(joined(before), span);
      before.clear();
      decision(joined(rest),
               part(span, lines[i - (rest.size() - 1)], lines[i]));
    }
    if (before.empty()) return;
    if (under_decision_) return decision(joined(before), span);
    prose(joined(before), span);
  }

  // `**Beslut:**` alone, and what was decided in the next paragraph.
  bool take_into_pending(const std::vector<std::string_view>& lines,
                         Span span) {
    Decision& decision = draft_.meeting.decisions[*pending_];
    const bool own =
        after_marker(lines.front(), &Language::decision, draft_.lexicon)
            .has_value();
    if (!decision.text.text.empty() || own) return false;
    pending_.reset();
    decision.text = {syntax::prose_text(joined(lines), draft_.meeting.words),
                     span};
    if (awaits_list(decision.text.text)) {
      pending_ =
          static_cast<std::size_t>(&decision - draft_.meeting.decisions.data());
    }
    return true;
  }

  void list_item(const Markdown& page, const Block& block) {
    const auto& lines = lines_of(page, block);
    const std::string_view text =
        lines.empty() ? std::string_view() : joined(lines);
    if (block.task != syntax::Task::none) {
      pending_.reset();
      read_task_line(text, block.task == syntax::Task::ticked, block.span,
                     draft_);
      draft_.meeting.log_end = block.span;
      return;
    }
    entry(text, block.span, block.level);
  }

  // A list item that a YAML text holds on a line of its own.
  void list_line(std::string_view text, Span place) {
    const bool empty = text.starts_with("[ ]");
    if (empty || text.starts_with("[x]") || text.starts_with("[X]")) {
      read_task_line(utf8::trim(text.substr(3)), !empty, place, draft_);
      draft_.meeting.log_end = place;
      return;
    }
    entry(text, place, 0);
  }

  void entry(std::string_view text, Span span, int level) {
    if (take_open_after(text, span)) return;
    if (pending_) {
      append_to_pending(text, level);
      return;
    }
    if (const auto after =
            after_marker(text, &Language::decision, draft_.lexicon)) {
      return decision(*after, span);
    }
    if (under_decision_ && level == 0) return decision(text, span);
    const std::string item =
        std::string(static_cast<std::size_t>(level) * 2, ' ') + "- ";
    const std::string_view plain =
        syntax::prose_text(text, draft_.meeting.words);
    add_prose(draft_.meeting.words.keep(item + std::string(plain)), span);
  }

  void append_to_pending(std::string_view text, int level) {
    Decision& decision = draft_.meeting.decisions[*pending_];
    std::string whole(decision.text.text);
    if (!whole.empty()) whole += '\n';
    whole.append(static_cast<std::size_t>(level) * 2, ' ');
    whole += "- ";
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
    pending_.reset();
    table_above_ = nullptr;
    if (!read_table(page, block, period_around(), draft_)) {
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
    return read_broken_table(lines, page, table_above_, period_around(),
                             draft_);
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

  bool take_presenter(const std::vector<std::string_view>& lines) {
    if (lines.size() != 1 || !item_) return false;
    const auto text =
        after_marker(lines.front(), &Language::presenter, draft_.lexicon);
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
    if (!item_) {
      Item opening;
      opening.span = span;
      begin_item(std::move(opening));
    }
    draft_.meeting.items[*item_].prose.push_back({text, span});
  }

  Draft& draft_;
  int item_level_ = 2;
  std::vector<Heading> headings_;
  std::vector<std::string_view> lines_;  // of the block that is being read
  /// The table that nothing but comments and text stands below.
  const Block* table_above_ = nullptr;
  std::optional<std::size_t> item_;
  /// The decision whose list or text is still to come.
  std::optional<std::size_t> pending_;
  bool under_decision_ = false;
};

}  // namespace

NumberedTitle split_number(std::string_view heading, const Lexicon& lexicon) {
  const std::string_view text = utf8::trim(heading);
  constexpr std::string_view section = "§";
  if (text.starts_with(section)) {
    std::size_t at = section.size();
    const bool range = text.substr(at).starts_with(section);
    if (range) at += section.size();
    while (at < text.size() && text[at] == ' ') ++at;
    const std::size_t size = number_at(text, at);
    if (size == 0) return {"", text};
    std::string number(range ? "§§ " : "§ ");
    number += text.substr(at, size);
    return {std::move(number), after_separator(text.substr(at + size))};
  }
  if (const std::size_t size = digits_at(text, 0); size > 0 && size < 4) {
    const std::string_view rest = text.substr(size);
    if (rest.starts_with(". ") || rest.starts_with(") ")) {
      return {std::string(text.substr(0, size)), utf8::trim(rest.substr(2))};
    }
    return {"", text};
  }
  const std::size_t blank = text.find(' ');
  if (blank == text.npos) return {"", text};
  const std::string_view word = text.substr(0, blank);
  const std::size_t size = number_at(text, blank + 1);
  const std::string_view number = text.substr(blank + 1, size);
  const std::string_view rest = text.substr(blank + 1 + size);
  const bool ends =
      rest.empty() || rest[0] == ' ' || rest[0] == ':' || rest[0] == '.';
  if (size == 0 || !ends) return {"", text};
  if (!lexicon.is(&Language::item_words, word) &&
      !is_abbreviation(word, number)) {
    return {"", text};
  }
  return {std::string(text.substr(0, blank + 1 + size)), after_separator(rest)};
}

void read_body(const Markdown& page, Draft& draft) {
  BodyReader(draft).read(page);
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
      const std::string number =
          bare ? fmt::format("§ {}", written.text)
               : split_number(std::string(written.text) + " x", draft.lexicon)
                     .number;
      item.number = {
          number.empty() ? written.text : draft.meeting.words.keep(number),
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
  if (decisions == nullptr || decisions->kind == NodeKind::null) return;
  if (decisions->kind == NodeKind::scalar) {
    return body.decision(decisions->text, decisions->span);
  }
  for (const Node* one = tree.first(*decisions); one != nullptr;
       one = tree.next(*one)) {
    if (one->kind == NodeKind::scalar) {
      body.decision(one->text, one->span);
    } else {
      scalar_of(*one, draft);
    }
  }
}

void number_decisions(Meeting& meeting) {
  const std::string day =
      meeting.date ? meeting.date->day.iso() : std::string();
  const std::string year =
      meeting.date ? std::to_string(meeting.date->day.year()) : std::string();
  std::vector<int> in_item(meeting.items.size());
  int without_section = 0;
  for (Decision& decision : meeting.decisions) {
    const std::string_view number =
        decision.item ? meeting.items[*decision.item].number.text
                      : std::string_view();
    constexpr std::string_view section = "§";
    const std::size_t begin = number.find_first_of("0123456789");
    if (!number.starts_with(section) || begin == number.npos) {
      decision.id = fmt::format("{}:{}", day, ++without_section);
      continue;
    }
    const std::string_view digits =
        number.substr(begin, digits_at(number, begin));
    const int ordinal = ++in_item[*decision.item];
    decision.id = fmt::format("§ {}/{}", digits, year);
    if (ordinal > 1) decision.id += fmt::format(":{}", ordinal);
  }
}

}  // namespace bra::read
