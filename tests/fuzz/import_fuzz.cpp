// Fuzzes importing: whatever the bytes, a draft comes of them that reads as
// minutes, and what pandoc may say is read to its end.

#include <cstdint>
#include <cstdlib>
#include <string>

#include "intake/draft.h"
#include "language/lexicon.h"
#include "read/read.h"

namespace {

void import(bra::intake::Document document) {
  static const bra::Council council = bra::read::default_council();
  static const bra::Lexicon lexicon(council);
  static const bra::Language& swedish = *bra::language_of("sv");
  static const bra::Speech speech(swedish);
  bra::intake::Draft draft = bra::intake::begun(std::move(document), lexicon);
  const bra::intake::Roster roster(draft.head.everybody(), lexicon);
  bra::intake::complete(draft, roster, lexicon);
  const bra::Source source{"draft.md",
                           bra::intake::minutes_of(draft, swedish, speech)};
  bra::Report report;
  const auto meeting = bra::read::read_meeting(source, lexicon, report);
  if (!meeting) std::abort();
  if (draft.head.date && !meeting->date) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  const std::string text(data, data + size);
  if (text.starts_with('{')) import(bra::intake::document_of_pandoc(text));
  import(bra::intake::document_of_text(text));
  return 0;
}
