#include "read/sections/unread_headings.h"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "syntax/block_starts.h"
#include "text/capital.h"
#include "text/utf8.h"

namespace bra::read {

extern const Fault heading_unread{
    .name = "heading-unread",
    .severity = Severity::warning,
    .summary = "a heading that is text as it is written",
    .why =
        "An item begins with ## and a blank. Without them the line is text: "
        "its item is missing, and its words name no month and no decision.",
    .wrong = "##Lägesbild, februari",
    .right = "## Lägesbild, februari",
};

namespace {

using syntax::Block;
using syntax::BlockKind;

// One # alone is the mark of a subject too, `#trygghet`: a heading has a
// capital letter, and several words or one that minutes have as heading.
bool may_head(std::string_view words, const Lexicon& lexicon) {
  if (!begins_upper(words) || words.find('#') != words.npos) return false;
  return words.find(' ') != words.npos ||
         lexicon.key(Part::meeting, words).has_value() ||
         lexicon.starts(&Language::log_headings, words) == words.size();
}

// How many # stand before words without a blank; 0 if the line is no such
// heading.
std::size_t marks_without_blank(std::string_view line, const Lexicon& lexicon) {
  constexpr std::size_t deepest = 6;
  const std::size_t size = std::min(line.find_first_not_of('#'), line.size());
  if (size == 0 || size > deepest || size == line.size()) return 0;
  if (size == 1 && !may_head(line.substr(1), lexicon)) return 0;
  std::size_t at = size;
  const char32_t first = utf8::decode(line, at);
  return utf8::is_word(first) || line.substr(size).starts_with("§") ? size : 0;
}

// `§ 12 Nästa möte`, a line by itself among items that have such numbers: a
// title, and no sentence about a section.
bool is_numbered_title(std::string_view line) {
  constexpr std::size_t longest = 80;
  constexpr std::string_view sign = "§ ";
  constexpr std::string_view figures = "0123456789";
  if (!line.starts_with(sign) || line.size() > longest) return false;
  const std::string_view rest = line.substr(sign.size());
  const std::size_t end = rest.find_first_not_of(figures);
  if (end == 0 || end == rest.npos) return false;
  const std::string_view words = utf8::trim(rest.substr(end));
  constexpr std::string_view stops = ".,:;!?";
  return begins_upper(words) && stops.find(words.back()) == stops.npos &&
         words.find(". ") == words.npos;
}

// `3. Lägesbild` above a text: entries of a list, each with something of its
// own below it that is no list entry of the same kind.
struct NumberedLines {
  std::optional<Span> first;
  std::size_t count = 0;
  std::optional<Span> above;

  void follow(const Block& block, const syntax::Markdown& page) {
    const auto marker = block.kind == BlockKind::list_item
                            ? syntax::list_marker(block.span.text(), false)
                            : std::nullopt;
    const bool is_numbered =
        marker && marker->ordered && block.level == 0 && block.line_count == 1;
    if (above && !is_numbered) {
      if (!first) first = above;
      ++count;
    }
    above.reset();
    if (is_numbered) above = page.lines[block.first_line];
  }
};

}  // namespace

std::string_view bold_words(std::string_view line) {
  if (line.empty() || (line.front() != '*' && line.front() != '_')) return {};
  for (const std::string_view mark : {"**", "__"}) {
    if (line.size() <= 2 * mark.size() || !line.starts_with(mark) ||
        !line.ends_with(mark)) {
      continue;
    }
    const auto inside = line.substr(mark.size(), line.size() - 2 * mark.size());
    if (inside.find(mark) == inside.npos) return utf8::trim(inside);
  }
  return {};
}

void find_unread_headings(const syntax::Markdown& page, Draft& draft) {
  const bool are_numbered = std::any_of(
      draft.meeting.items.begin(), draft.meeting.items.end(),
      [](const Item& item) { return item.number.text.starts_with("§"); });
  std::optional<Span> first_bold;
  std::size_t bold = 0;
  bool has_heading = false;
  NumberedLines numbered;
  for (const Block& block : page.blocks) {
    if (block.kind == BlockKind::heading) has_heading = true;
    numbered.follow(block, page);
    if (block.kind != BlockKind::paragraph) continue;
    const auto lines = page.lines_of(block);
    for (const Span line : lines) {
      const std::size_t marks = marks_without_blank(line.text(), draft.lexicon);
      if (marks == 0) continue;
      draft.report
          .add(heading_unread, line,
               Message("the line is text, and looks like a heading"))
          .advise("write a blank after the #")
          .mend(line.part(marks, marks), " ");
    }
    if (lines.size() == 1 && are_numbered &&
        is_numbered_title(lines.front().text())) {
      draft.report
          .add(heading_unread, lines.front(),
               Message("the line is text, and looks like a heading"))
          .advise("begin it with ## and a blank")
          .mend(lines.front().part(0, 0), "## ");
    }
    if (lines.size() != 1 || bold_words(lines.front().text()).empty()) continue;
    if (bold++ == 0) first_bold = lines.front();
  }
  constexpr std::size_t fewest = 2;
  if (has_heading) return;
  if (bold < fewest && numbered.count >= fewest) {
    draft.report
        .add(heading_unread, *numbered.first,
             Message("{} numbered lines stand as headings, and the minutes "
                     "have no items",
                     numbered.count))
        .advise("begin each with ## and a blank");
  }
  if (bold < fewest) return;
  draft.report
      .add(heading_unread, *first_bold,
           Message("{} lines in bold stand as headings, and the minutes have "
                   "no items",
                   bold))
      .advise("begin each with ## and a blank in place of the stars");
}

}  // namespace bra::read
