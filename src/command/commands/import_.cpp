// bra import: Word files and other texts become drafts of minutes.

#include "command/importing.h"
#include "command/writing.h"

namespace bra::command {
namespace {

std::vector<std::string_view> encodings() {
  return {"utf-8", "latin1", "windows-1252"};
}

std::vector<std::string_view> reports() { return {"short", "lines", "json"}; }

constexpr Option options[] = {
    {"-o,--output", "DIR", "write the drafts to DIR"},
    {"--report", "REPORT",
     "what is told: what needs a human, every line, or all as JSON", reports},
    {"--encoding", "ENCODING", "what a text is in, if it is not UTF-8",
     encodings},
    dry_run,
};

Exit run(Session& session, const Arguments& /*arguments*/) {
  return import_documents(session);
}

}  // namespace

// `import` is a word of C++, so the file and the object have a longer name.
extern const Command import_;
const Command import_{
    .name = "import",
    .group = Group::look_after,
    .summary = "Word files and other texts become drafts of minutes",
    .description =
        "Reads .docx, .odt, .rtf and .html by way of pandoc, and .txt and .md "
        "as they are; - is standard input. What the text says in so many words "
        "becomes a fact, everything else stays as prose at its place, and what "
        "a human must decide is marked with bra: todo, which `bra check` lists "
        "until the marks are gone. No file is ever written over. Without -o "
        "the drafts come into the council's folder of minutes.",
    .words = "FILE…",
    .options = options,
    .run = run,
};

}  // namespace bra::command
