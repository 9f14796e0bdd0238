#include "write/internal_log.h"

#include <algorithm>
#include <utility>

#include "language/passages.h"
#include "model/covered.h"
#include "write/log_table.h"
#include "write/table_text.h"
#include "write/task_line.h"
#include "write/wording.h"
#include "write/yaml_entry.h"

namespace bra::write {
namespace {

/// The end of the line after which the log is over, outside every passage.
std::size_t end_of_log(const Page& page, const Meeting& meeting,
                       const InternalPassages& passages,
                       const Lexicon& lexicon) {
  const std::size_t end = page.text().size();
  const bool is_in_front = top_value(page, Key::follow_ups, lexicon) != nullptr;
  if (is_in_front || meeting.log_end.source != &page.source) return end;
  const auto table = LogTable::with_row(page, meeting.log_end, lexicon);
  const std::size_t last = table ? table->end() : meeting.log_end.end;
  for (const InternalPassage& one : passages.all) {
    if (one.whole.begin <= last && last <= one.whole.end) return one.whole.end;
  }
  return page.line_at(last).end;
}

}  // namespace

std::string ground_of(const Book& book, const Standing& standing) {
  const Meeting& meeting = book.meeting_of(standing);
  const std::string_view passage =
      passage_over(meeting, book.entry_of(standing)).text();
  const Source first{
      meeting.source->name,
      std::string(passage.substr(0, passage.find_first_of("\r\n")))};
  const InternalPassages opened = passages_of(first);
  return opened.all.empty() ? std::string()
                            : std::string(opened.all.front().ground.text());
}

void add_to(std::vector<InternalLog>& logs, const std::string& ground,
            Fields fields) {
  auto log = std::find_if(
      logs.begin(), logs.end(),
      [&](const InternalLog& one) { return one.ground == ground; });
  if (log == logs.end()) log = logs.insert(log, InternalLog{ground, {}});
  log->follow_ups.push_back(std::move(fields));
}

std::size_t count_of(const std::vector<InternalLog>& logs) {
  std::size_t count = 0;
  for (const InternalLog& one : logs) count += one.follow_ups.size();
  return count;
}

std::vector<std::string> passage_lines(const InternalLog& log, bool as_table,
                                       const Language& language) {
  std::string mark = "::: " + std::string(language.internal.front());
  if (!log.ground.empty()) mark += " " + log.ground;
  // Without the blank lines the marks would go on in the row beside them.
  std::vector<std::string> lines = {std::move(mark), ""};
  if (as_table) {
    for (auto& line : follow_up_table(log.follow_ups, language)) {
      lines.push_back(std::move(line));
    }
    lines.emplace_back();
  } else {
    for (const Fields& fields : log.follow_ups) {
      lines.push_back(task_line_of(fields, language));
      lines.emplace_back();
    }
  }
  lines.emplace_back(":::");
  return lines;
}

Changes add_passages(const Page& page, const Meeting& meeting,
                     const std::vector<InternalLog>& logs,
                     const Lexicon& lexicon, const Language& language) {
  Changes changes;
  if (logs.empty()) return changes;
  const InternalPassages passages = passages_of(page.source);
  const bool is_sure = passages.stray_ends.empty() &&
                       (passages.all.empty() || passages.all.back().closed);
  changes.out_of_reach = !page.is_markdown || !is_sure;
  if (changes.out_of_reach) return changes;
  const std::size_t at = end_of_log(page, meeting, passages, lexicon);
  const std::string end(page.line_end());
  const bool ends_line =
      at == page.text().size() && at > 0 && page.text().ends_with('\n');
  std::string text;
  for (const InternalLog& log : logs) {
    text += text.empty() && ends_line ? end : end + end;
    text += joined(passage_lines(log, true, language), end);
  }
  if (at == page.text().size()) text += end;
  // What follows on the next line would else be of the passage's last.
  const bool parted =
      at >= page.text().size() ||
      page.line_at(page.next_line(at)).text().find_first_not_of(" \t") ==
          std::string_view::npos;
  if (!parted) text += end;
  const auto place = static_cast<std::uint32_t>(at);
  changes.edits = {{{&page.source, place, place}, text}};
  return changes;
}

}  // namespace bra::write
