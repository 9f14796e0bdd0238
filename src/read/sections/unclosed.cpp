#include "read/sections/unclosed.h"

#include <algorithm>
#include <string>

#include "read/silences.h"
#include "text/similar.h"
#include "text/utf8.h"

namespace bra::read {

using syntax::BlockKind;

extern const Fault mark_unclosed{
    .name = "mark-unclosed",
    .severity = Severity::error,
    .summary =
        "a comment, a block of code or a passage without its end or beginning",
    .why =
        "What follows it, to the end of the minutes, is not shown or not read: "
        "no table, task line or decision in it counts.",
    .wrong = "<!-- att göra\n\n## § 12 Uppföljning",
    .right = "<!-- att göra -->\n\n## § 12 Uppföljning",
};

namespace {

// ``` or ~~~, three or more: how many.
std::size_t fence_size(std::string_view line) {
  if (line.empty() || (line.front() != '`' && line.front() != '~')) return 0;
  const std::size_t size =
      std::min(line.find_first_not_of(line.front()), line.size());
  return size < 3 ? 0 : size;
}

bool is_closed(std::string_view code) {
  const std::string_view first =
      utf8::trim(code.substr(0, code.find_first_of("\r\n")));
  const std::size_t size = fence_size(first);
  if (size == 0) return true;  // indented code ends with its indentation
  const std::size_t last_line = code.find_last_of("\r\n");
  if (last_line == code.npos) return false;
  std::string_view last = code.substr(last_line + 1);
  const std::size_t begin = last.find_first_not_of("> \t");  // of a quote
  last = utf8::trim(last.substr(std::min(begin, last.size())));
  return fence_size(last) >= size && fence_size(last) == last.size() &&
         last.front() == first.front();
}

}  // namespace

void report_unclosed(const syntax::Block& block, Draft& draft) {
  const std::string_view text = block.span.text();
  const bool comment = block.kind == BlockKind::comment;
  const bool closed = comment ? text.find("-->") != text.npos : is_closed(text);
  if (closed) return;
  const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
  draft.report
      .add(mark_unclosed, block.span.part(0, end),
           comment ? Message("the comment that begins here never ends")
                   : Message("the block of code that begins here never ends"))
      .advise(comment ? Message("close it with -->")
                      : Message("close it with the signs that it begins with"));
}

namespace {

// What is meant to be internal is; what is meant otherwise is withheld, too.
void report_unknown_mark(Span mark, Draft& draft) {
  Diagnostic& found = draft.report.add(
      mark_unread, mark,
      Message("bra knows no such mark, and takes the passage for internal"));
  constexpr std::size_t longest = 40;
  std::string_view word = mark.text();
  word.remove_prefix(std::min(word.find_first_not_of(": "), word.size()));
  const std::string_view meant =
      word.size() > longest
          ? std::string_view()
          : closest_to(word, draft.lexicon.words(&Language::internal));
  if (meant.empty()) {
    found.advise("write ::: internal if it is, else take the marks away");
  } else {
    found.advise(Message("did you mean {}?", "::: " + std::string(meant)));
  }
}

}  // namespace

void read_passages(Draft& draft) {
  const InternalPassages passages = passages_of(draft.source);
  for (const InternalPassage& passage : passages.all) {
    draft.meeting.internal.push_back(passage.whole);
  }
  report_passages(passages, draft.report);
  for (const InternalPassage& passage : passages.all) {
    if (passage.unknown) report_unknown_mark(passage.unknown, draft);
  }
}

void report_passages(const InternalPassages& passages, Report& report) {
  for (const InternalPassage& passage : passages.all) {
    const Span line = spanning(passage.mark, passage.ground);
    if (!passage.closed) {
      report
          .add(mark_unclosed, line,
               Message("the passage that begins here never ends"))
          .advise("close it with a line of three colons");
    } else if (!passage.holds_text) {
      report.add(mark_unclosed, line, Message("nothing stands in the passage"))
          .advise(
              "move what is internal in between its two lines, or take them "
              "away");
    }
  }
  for (const Span& end : passages.stray_ends) {
    report.add(mark_unclosed, end, Message("the colons here end no passage"))
        .advise(
            "write ::: internal on a line before what is internal, or take "
            "the line away");
  }
}

}  // namespace bra::read
