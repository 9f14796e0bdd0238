// Draft: a document read as minutes, and the minutes written out. What could
// not be decided is marked in the text with `<!-- bra: todo: … -->`, and in the
// front matter with `# bra: todo: …`.

#pragma once

#include <string>
#include <vector>

#include "intake/agenda.h"
#include "intake/body.h"
#include "intake/document.h"
#include "intake/head.h"
#include "intake/roster.h"
#include "language/speech.h"
#include "model/area_names.h"

namespace bra::intake {

struct Draft {
  Document document;
  Agenda agenda;
  Head head;
  Body body;
};

/// Reads the head: what must be known of all documents of a run before the rest
/// of any is read.
Draft begun(Document document, const Lexicon& lexicon);

/// Reads the rest. `areas` are the council's.
void complete(Draft& draft, const Roster& roster, const AreaNames& areas,
              const Lexicon& lexicon);

/// The minutes in Markdown, with the keys of `language`; marks are said in the
/// reader's.
std::string minutes_of(const Draft& draft, const Language& language,
                       const Speech& speech);

/// How many lines came to each fate.
struct Counts {
  std::size_t understood = 0;
  std::size_t prose = 0;
  std::size_t human = 0;
};
Counts counts_of(const Document& document);

}  // namespace bra::intake
