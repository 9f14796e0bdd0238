#include "check/marks.h"

#include "model/todo_mark.h"
#include "text/comment_opening.h"
#include "text/utf8.h"

namespace bra::check {
namespace {

/// In a comment; elsewhere the words are prose.
std::size_t next_mark(std::string_view text, std::size_t from) {
  std::size_t at = text.find(todo_mark, from);
  while (at != text.npos && comment_opening(text, at).empty()) {
    at = text.find(todo_mark, at + todo_mark.size());
  }
  return at;
}

}  // namespace

void report_marks(const Source& source, Reporter& reporter) {
  const std::string_view text = source.text;
  for (std::size_t at = next_mark(text, 0), next = 0; at != text.npos;
       at = next) {
    const std::size_t begin = at + todo_mark.size();
    next = next_mark(text, begin);
    // What a mark says ends where the next begins: on one line there can be as
    // many as a file has bytes.
    std::string_view says = text.substr(begin, next - begin);
    says = says.substr(0, says.find_first_of("\r\n"));
    says = utf8::trim(
        says.substr(0, std::min(says.find("-->"), says.find("<!--"))));
    if (says.starts_with(':')) says = utf8::trim(says.substr(1));
    const Span where = span_of(source, text.substr(at, todo_mark.size()));
    reporter
        .at(where, says.empty() ? Message("something is left to decide here")
                                : Message("left to decide: {}", says))
        .advise("decide it, and take the mark away");
  }
}

}  // namespace bra::check
