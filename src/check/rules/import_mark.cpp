// import-mark: a mark in a draft, left by bra import or bra new, that nobody
// has answered.

#include "check/rule.h"
#include "text/utf8.h"

namespace bra::check {
namespace {

constexpr std::string_view mark = "bra: todo";

/// In a comment of Markdown or of YAML; elsewhere the words are prose.
bool is_in_comment(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) --at;
  const std::string_view before = text.substr(0, at);
  return before.ends_with("<!--") || before.ends_with('#');
}

void look(const RuleContext& context, Reporter& report) {
  for (const auto& source : context.book.sources) {
    const std::string_view text = source->text;
    for (std::size_t at = text.find(mark); at != text.npos;
         at = text.find(mark, at + mark.size())) {
      if (!is_in_comment(text, at)) continue;
      const std::size_t begin = at + mark.size();
      const std::size_t line_end =
          std::min(text.find_first_of("\r\n", begin), text.size());
      std::string_view says = text.substr(begin, line_end - begin);
      says = utf8::trim(says.substr(0, says.find("-->")));
      if (says.starts_with(':')) says = utf8::trim(says.substr(1));
      const Span where = span_of(*source, text.substr(at, mark.size()));
      report
          .at(where, says.empty() ? Message("something is left to decide here")
                                  : Message("left to decide: {}", says))
          .advise("decide it, and take the mark away");
    }
  }
}

}  // namespace

extern const Rule import_mark{
    .fault = {.name = "import-mark",
              .severity = Severity::warning,
              .summary = "a mark in a draft that nobody has answered",
              .why = "A draft says what could not be known when it was made: "
                     "bra import where the document could be read in more than "
                     "one way, bra new who came. Until somebody has decided, a "
                     "fact may be missing or wrong there.",
              .wrong = "<!-- bra: todo: which month is the picture of? -->",
              .right = "## Lägesbild, april"},
    .look = look,
};

}  // namespace bra::check
