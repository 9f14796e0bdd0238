#include "check/marks.h"

#include "model/todo_mark.h"
#include "text/utf8.h"

namespace bra::check {
namespace {

/// In a comment of Markdown or of YAML; elsewhere the words are prose.
bool is_in_comment(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) --at;
  const std::string_view before = text.substr(0, at);
  return before.ends_with("<!--") || before.ends_with('#');
}

}  // namespace

void report_marks(const Source& source, Reporter& reporter) {
  const std::string_view text = source.text;
  for (std::size_t at = text.find(todo_mark); at != text.npos;
       at = text.find(todo_mark, at + todo_mark.size())) {
    if (!is_in_comment(text, at)) continue;
    const std::size_t begin = at + todo_mark.size();
    const std::size_t line_end =
        std::min(text.find_first_of("\r\n", begin), text.size());
    std::string_view says = text.substr(begin, line_end - begin);
    says = utf8::trim(says.substr(0, says.find("-->")));
    if (says.starts_with(':')) says = utf8::trim(says.substr(1));
    const Span where = span_of(source, text.substr(at, todo_mark.size()));
    reporter
        .at(where, says.empty() ? Message("something is left to decide here")
                                : Message("left to decide: {}", says))
        .advise("decide it, and take the mark away");
  }
}

}  // namespace bra::check
