#include "read/too_large.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>

#include "syntax/block_starts.h"
#include "syntax/front_matter.h"
#include "text/file_name.h"
#include "text/pieces.h"
#include "text/utf8.h"

namespace bra::read {

extern const Fault file_too_large{
    .name = "file-too-large",
    .severity = Severity::error,
    .summary = "a file, its front matter or a line is larger than minutes are",
    .why =
        "Minutes are a few pages. A file of many megabytes is most likely "
        "something else under a name of minutes, and reading it would cost "
        "more than all the others together. The limit is `limits: file:` in "
        "bra.yaml, 1 MiB and 5,000 rows of tables and lists unless it says "
        "more; the front matter may be a quarter of it, and a line 64 KiB.",
    .wrong = "minutes/2025-03-12.md, 40 MiB: a scanned file under another name",
    .right = "minutes/2025-03-12.md, 6 KiB",
    .silencing = Silencing::never,
};

namespace {

constexpr std::string_view move_or_raise =
    "move it elsewhere, or raise limits: file: in bra.yaml";

/// The first line that is too long, cut where it becomes so.
std::optional<Span> long_line(const Source& source) {
  const std::string_view text = source.text;
  for (std::size_t at = 0; text.size() - at > longest_line;) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const bool carriage_return = end > at && text[end - 1] == '\r';
    if (end - at - (carriage_return ? 1 : 0) > longest_line) {
      return span_of(source, text.substr(at, 1));
    }
    at = std::min(end + 1, text.size());
  }
  return std::nullopt;
}

/// The row or item after `most` others.
std::optional<Span> row_beyond(const syntax::Markdown& page, std::size_t most) {
  std::size_t count = 0;
  for (const syntax::Block& block : page.blocks) {
    const bool is_item = block.kind == syntax::BlockKind::list_item;
    const std::size_t rows = is_item ? 1 : block.row_count;
    if (count + rows > most) {
      return is_item ? block.span : page.rows_of(block)[most - count].span;
    }
    count += rows;
  }
  return {};
}

/// The heading after `most` others.
std::optional<Span> heading_beyond(const syntax::Markdown& page,
                                   std::size_t most) {
  std::size_t count = 0;
  for (const syntax::Block& block : page.blocks) {
    if (block.kind != syntax::BlockKind::heading) continue;
    if (++count > most) return block.span;
  }
  return {};
}

/// The paragraph, quote, code … after `most` others.
std::optional<Span> paragraph_beyond(const syntax::Markdown& page,
                                     std::size_t most) {
  std::size_t count = 0;
  for (const syntax::Block& block : page.blocks) {
    const bool is_counted_apart = block.kind == syntax::BlockKind::heading ||
                                  block.kind == syntax::BlockKind::list_item ||
                                  block.kind == syntax::BlockKind::table;
    if (!is_counted_apart && ++count > most) return block.span;
  }
  return {};
}

std::optional<Span> paragraph_beyond(const Meeting& meeting, std::size_t most) {
  std::size_t count = 0;
  for (const Item& item : meeting.items) {
    count += item.prose.size();
    if (count > most) return item.prose.back().span;
  }
  return {};
}

/// The cell of a table after `most` others.
std::optional<Span> cell_beyond(const syntax::Markdown& page,
                                std::size_t most) {
  if (page.cells.size() <= most) return {};
  return page.cells[most].span;
}

/// How many lines of a YAML text begin as the item of a list does.
std::size_t items_in(std::string_view text) {
  std::size_t count = 0;
  for (const std::string_view piece : pieces(text, '\n')) {
    const std::string_view line = utf8::trim(piece);
    if (syntax::list_marker(line, false)) ++count;
  }
  return count;
}

/// The entry after `most` others, or the text with the item after them. A text
/// that is a key's of the meeting itself is a list of its lines.
std::optional<Span> entry_beyond(const syntax::YamlTree& tree,
                                 std::size_t most) {
  if (tree.nodes.empty()) return {};
  std::set<const syntax::Node*> of_meeting;
  for (const syntax::Node* one = tree.first(*tree.root()); one != nullptr;
       one = tree.next(*one)) {
    if (one->text.find('\n') != one->text.npos) of_meeting.insert(one);
  }
  std::size_t count = 0;
  for (const syntax::Node& node : tree.nodes) {
    if (of_meeting.contains(&node)) {
      count += static_cast<std::size_t>(
          std::count(node.text.begin(), node.text.end(), '\n'));
    } else if (node.text.find('\n') != node.text.npos) {
      count += items_in(node.text);
    }
    if (count > most) return node.span;
    if (node.kind != syntax::NodeKind::list) continue;
    for (const syntax::Node* one = tree.first(node); one != nullptr;
         one = tree.next(*one)) {
      if (++count > most) return one->span;
    }
  }
  return {};
}

constexpr std::string_view too_many_rows =
    "the tables and lists have more than {} rows";
constexpr std::string_view too_many_headings =
    "the file has more than {} headings";

constexpr std::string_view too_many_paragraphs =
    "the file has more than {} paragraphs";
constexpr std::string_view too_many_cells =
    "the tables have more than {} cells";
constexpr std::string_view too_many_levels =
    "the file has more than {} levels of areas";
constexpr std::string_view too_many_decisions =
    "the file has more than {} decisions";
constexpr std::string_view too_many_people =
    "the file names more than {} people";
constexpr std::string_view too_many_owners =
    "the file names more than {} owners";
constexpr std::string_view too_many_marks =
    "the marks in the file name more than {} rules";

/// The place of the one after `most` others.
template <class Facts, class PlaceOf>
std::optional<Span> beyond(const Facts& facts, std::size_t most,
                           PlaceOf place_of) {
  if (facts.size() <= most) return {};
  return place_of(facts[most]);
}

/// The owner after `most` others.
std::optional<Span> owner_beyond(const std::vector<Entry>& entries,
                                 std::size_t most) {
  std::size_t count = 0;
  for (const Entry& entry : entries) {
    count += entry.owners.size();
    if (count > most) return entry.span;
  }
  return {};
}

bool is_told(const std::optional<Span>& beyond, std::string_view what,
             std::size_t most, Report& report) {
  if (!beyond) return false;
  const bool is_minutes = !is_settings_name(file_name(*beyond->source));
  report.add(file_too_large, *beyond, Message(what, most))
      .advise(
          is_minutes
              ? Message("divide the file, or raise limits: file: in bra.yaml")
              : Message("leave out what is no longer needed"));
  return true;
}

}  // namespace

void report_too_large(const Source& source, Report& report) {
  report
      .add(file_too_large, {&source, 0, 0},
           "the file is too large to be minutes")
      .advise(move_or_raise);
}

bool is_within_limits(const Source& source, std::size_t file_limit,
                      Report& report) {
  const std::size_t most = front_matter_limit(file_limit);
  if (source.text.size() > most && is_markdown_name(source.name)) {
    const auto yaml = syntax::find_front_matter(source).yaml;
    if (yaml && yaml->size() > most) {
      report
          .add(file_too_large, yaml->part(0, 0),
               Message("the front matter has more than {} bytes", most))
          .advise("write below it what is no fact of the meeting");
      return false;
    }
  }
  if (const auto line = long_line(source)) {
    report
        .add(file_too_large, *line,
             Message("the line has more than {} bytes", longest_line))
        .advise("break it into lines, or move the file elsewhere");
    return false;
  }
  return true;
}

bool is_within_limits(const syntax::Markdown& page, std::size_t file_limit,
                      Report& report) {
  const std::size_t most = row_limit(file_limit);
  const std::size_t most_text = paragraph_limit(file_limit);
  const std::size_t most_cells = cell_limit(file_limit);
  return !is_told(row_beyond(page, most), too_many_rows, most, report) &&
         !is_told(heading_beyond(page, most), too_many_headings, most,
                  report) &&
         !is_told(paragraph_beyond(page, most_text), too_many_paragraphs,
                  most_text, report) &&
         !is_told(cell_beyond(page, most_cells), too_many_cells, most_cells,
                  report);
}

bool is_within_limits(const syntax::YamlTree& tree, std::size_t file_limit,
                      Report& report) {
  const std::size_t most = row_limit(file_limit);
  return !is_told(entry_beyond(tree, most), too_many_rows, most, report);
}

bool is_within_limits(const Meeting& meeting, std::size_t file_limit,
                      Report& report) {
  const std::size_t most = row_limit(file_limit);
  const auto span_of_fact = [](const auto& fact) { return fact.span; };
  const std::size_t most_text = paragraph_limit(file_limit);
  return !is_told(paragraph_beyond(meeting, most_text), too_many_paragraphs,
                  most_text, report) &&
         !is_told(beyond(meeting.decisions, most, span_of_fact),
                  too_many_decisions, most, report) &&
         !is_told(beyond(meeting.attendees, most, span_of_fact),
                  too_many_people, most, report) &&
         !is_told(beyond(meeting.approvers, most, span_of_fact),
                  too_many_people, most, report) &&
         !is_told(beyond(meeting.readings, most, span_of_fact), too_many_levels,
                  most, report) &&
         !is_told(owner_beyond(meeting.entries, most), too_many_owners, most,
                  report) &&
         !is_told(beyond(meeting.silences, most, span_of_fact), too_many_marks,
                  most, report);
}

}  // namespace bra::read
