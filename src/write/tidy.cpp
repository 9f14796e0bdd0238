#include "write/tidy.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "language/word_for.h"
#include "syntax/table_row.h"
#include "text/utf8.h"
#include "write/table_text.h"
#include "write/wording.h"

namespace bra::write {

using syntax::Block;
using syntax::BlockKind;
using syntax::Cell;
using syntax::Node;
using syntax::TableRow;

namespace {

/// Where rows begin that hold facts of the meeting.
std::set<std::uint32_t> rows_with_facts(const Meeting& meeting) {
  std::set<std::uint32_t> rows;
  const auto add = [&](const auto& facts) {
    for (const auto& fact : facts) rows.insert(fact.span.begin);
  };
  add(meeting.entries);
  add(meeting.readings);
  add(meeting.measures);
  add(meeting.figures);
  for (const Span& header : meeting.picture_headers) rows.insert(header.begin);
  if (meeting.has_log) rows.insert(meeting.log_end.begin);
  return rows;
}

/// A cell of the row below the header: `---`, `:--`, `:-:`, `--:`.
Alignment alignment_of(std::string_view dashes) {
  const bool left = dashes.starts_with(':');
  const bool right = dashes.ends_with(':');
  if (left && right) return Alignment::centre;
  if (left) return Alignment::left;
  return right ? Alignment::right : Alignment::none;
}

class Tidying {
 public:
  Tidying(const Page& page, const Meeting& meeting, const Lexicon& lexicon,
          const Language& language)
      : page_(page),
        meeting_(meeting),
        lexicon_(lexicon),
        language_(language) {}

  std::vector<Edit> edits() {
    tidy_keys();
    tidy_date();
    tidy_time();
    const auto facts = rows_with_facts(meeting_);
    for (const Block& block : page_.markdown.blocks) {
      if (block.kind != BlockKind::table || block.depth > 0) continue;
      const auto rows = page_.markdown.rows_of(block);
      const bool known = std::any_of(
          rows.begin(), rows.end(),
          [&](const TableRow& row) { return facts.contains(row.span.begin); });
      if (known) tidy_table(block);
    }
    return std::move(edits_);
  }

 private:
  void replace(Span where, std::string text) {
    if (where.text() != text) edits_.push_back({where, std::move(text)});
  }

  /// From the row's first character to the end of its line.
  [[nodiscard]] Span to_end_of_line(std::uint32_t begin) const {
    return {&page_.source, begin, page_.line_at(begin).end};
  }

  void tidy_table(const Block& block) {
    const auto rows = page_.markdown.rows_of(block);
    const std::size_t width = rows.front().cell_count;
    std::vector<std::vector<std::string>> cells;
    for (const TableRow& row : rows) {
      if (row.cell_count != width) return;
      auto& texts = cells.emplace_back();
      for (const Cell& cell : page_.markdown.cells_of(row)) {
        texts.emplace_back(cell.span.text());
      }
    }
    const Span header = rows.front().span;
    const Span below = page_.line_at(page_.next_line(header.begin));
    const std::size_t blanks =
        std::min(below.text().find_first_not_of(" \t"), below.text().size());
    const Span dashes = below.part(blanks, below.text().size());
    std::vector<Cell> dash_cells;
    syntax::split_row(dashes, dash_cells);
    if (dash_cells.size() != width) return;
    std::vector<Alignment> alignments;
    alignments.reserve(dash_cells.size());
    for (const Cell& cell : dash_cells) {
      alignments.push_back(alignment_of(cell.span.text()));
    }
    const auto lines = table_lines(cells, alignments);
    const std::string_view indent = before(header.begin).text();
    replace_line(header.begin, indent, lines[0]);
    replace_line(dashes.begin, indent, lines[1]);
    for (std::size_t i = 1; i < rows.size(); ++i) {
      replace_line(rows[i].span.begin, indent, lines[i + 1]);
    }
  }

  [[nodiscard]] Span before(std::uint32_t begin) const {
    return {&page_.source, page_.line_at(begin).begin, begin};
  }

  /// A row of a table, set in as its header is.
  void replace_line(std::uint32_t begin, std::string_view indent,
                    const std::string& line) {
    const Span blanks = before(begin);
    const bool only_blanks =
        blanks.text().find_first_not_of(" \t") == std::string_view::npos;
    if (!only_blanks) return replace(to_end_of_line(begin), line);
    replace({&page_.source, blanks.begin, to_end_of_line(begin).end},
            std::string(indent) + line);
  }

  /// What the language calls the key; of a word that it does not know, what
  /// another language does.
  [[nodiscard]] std::string_view own_word(std::string_view word,
                                          Key key) const {
    if (knows_key(language_, Part::meeting, word)) {
      return word_for(language_, Part::meeting, key);
    }
    return word_beside(word, Part::meeting, key);
  }

  void tidy_keys() {
    const Node* root = page_.tree.root();
    if (root == nullptr || root->kind != syntax::NodeKind::map) return;
    std::vector<int> times(key_count);
    const auto each = [&](auto act) {
      for (const Node* node = page_.tree.first(*root); node != nullptr;
           node = page_.tree.next(*node)) {
        if (const auto key = lexicon_.key(Part::meeting, node->key)) {
          act(*node, *key);
        }
      }
    };
    each([&](const Node&, Key key) { ++times[static_cast<std::size_t>(key)]; });
    each([&](const Node& node, Key key) {
      // Two words for one thing would become one word twice.
      if (times[static_cast<std::size_t>(key)] > 1) return;
      const std::string_view word = own_word(node.key, key);
      if (!word.empty() && node.key != word) {
        replace(node.key_span, yaml_text(word));
      }
    });
  }

  /// `datum: 12 mars 2025 kl. 10.00` tells both, and stays as it is.
  [[nodiscard]] bool date_tells_time() const {
    return meeting_.time && meeting_.time == meeting_.date_written.span;
  }

  void tidy_date() {
    // A weekday is worth keeping: it proves the day.
    if (!meeting_.date || meeting_.date->weekday || date_tells_time()) return;
    if (!meeting_.date_written) return;
    if (meeting_.date_written.text == meeting_.date->day.iso()) return;
    replace(meeting_.date_written.span, meeting_.date->day.iso());
  }

  [[nodiscard]] bool is_about(std::string_view time) const {
    while (!time.empty()) {
      if (lexicon_.starts(&Language::about, time) > 0) return true;
      const std::size_t word = time.find_first_of(" '\"–-");
      time.remove_prefix(std::min(word, time.size() - 1) + 1);
    }
    return false;
  }

  void tidy_time() {
    if (!meeting_.start || !meeting_.time || date_tells_time()) return;
    // `ca 10:00` is less than it would become.
    if (is_about(meeting_.time.text())) return;
    std::string time = meeting_.start->iso();
    if (meeting_.end) time += fmt::format("–{}", meeting_.end->iso());
    if (page_.source.text.substr(meeting_.time.begin, meeting_.time.size()) !=
        yaml_text(time)) {
      replace(meeting_.time, yaml_text(time));
    }
  }

  const Page& page_;
  const Meeting& meeting_;
  const Lexicon& lexicon_;
  const Language& language_;
  std::vector<Edit> edits_;
};

}  // namespace

std::vector<Edit> tidied(const Page& page, const Meeting& meeting,
                         const Lexicon& lexicon, const Language& language) {
  return Tidying(page, meeting, lexicon, language).edits();
}

}  // namespace bra::write
