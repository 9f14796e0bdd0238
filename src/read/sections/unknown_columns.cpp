#include "read/sections/unknown_columns.h"

#include <algorithm>

#include "read/slips.h"
#include "report/proposal.h"
#include "text/similar.h"

namespace bra::read {

extern const Fault column_unknown{
    .name = "column-unknown",
    .severity = Severity::warning,
    .summary = "a column that this kind of table does not have",
    .why =
        "What stands in a column with an unknown heading is kept and found "
        "by a search, but answers no question.",
    .wrong = "| Nr | Ärende | Ansvaring | Status |",
    .right = "| Nr | Ärende | Ansvarig | Status |",
};

namespace {

// Whether any was told.
bool report_unknown_columns(Part part, const Header& header,
                            const Columns& columns, Draft& draft) {
  bool any = false;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const Words& word = header.words[i];
    const bool slip = is_slip(columns[i], word, part, draft.lexicon);
    if (columns[i] && !slip) continue;
    if (i < header.is_of_other_kind.size() && header.is_of_other_kind[i]) {
      continue;
    }
    any = true;
    if (!word) {
      draft.report
          .add(column_unknown, header.row.span,
               Message("column {} has no heading", i + 1))
          .advise("give the column a heading");
      continue;
    }
    if (draft.lexicon.column(part, word.text)) {
      draft.report
          .add(column_unknown, word.span,
               Message("{} heads the same facts as another column", word.text))
          .advise("its cells are kept as text; give it a heading of its own");
      continue;
    }
    if (slip) {
      const auto meant = meant_column(part, word.text, draft.lexicon)->word;
      report_column_slip(word, meant, draft);
      continue;
    }
    draft.report
        .add(column_unknown, word.span, Message("unknown column {}", word.text))
        .advise(did_you_mean(
            closest_to(word.text, draft.lexicon.key_words(part)),
            Message("its cells are kept as text; rename it, or name it under "
                    "columns in bra.yaml")));
  }
  return any;
}

}  // namespace

void check_columns(Part part, const Header& header, const Columns& columns,
                   Headings& headings, Draft& draft) {
  if (headings.are_known) return;
  headings.are_known = !report_unknown_columns(part, header, columns, draft);
}

void report_column_slip(const Words& heading, std::string_view meant,
                        Draft& draft) {
  draft.report
      .add(column_unknown, heading.span,
           Message("unknown column {}", heading.text))
      .pointing(Message("read as {}", meant))
      .advise(Message("did you mean {}?", meant));
}

void check_columns(Part part, const Header& header, const Columns& columns,
                   Draft& draft) {
  report_unknown_columns(part, header, columns, draft);
}

}  // namespace bra::read
