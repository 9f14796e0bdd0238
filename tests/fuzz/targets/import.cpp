// Fuzzes importing: whatever the bytes, a draft comes of them that reads as
// minutes, and what pandoc may say is read to its end.

#include <string>
#include <utility>

#include "fuzz/target.h"
#include "intake/draft.h"
#include "language/lexicon.h"
#include "read/read.h"

namespace bra::fuzz {
namespace {

void import_document(intake::Document document) {
  static const Council council = read::default_council();
  static const Lexicon lexicon(council);
  static const Language& swedish = *language_of("sv");
  static const Speech speech(swedish);
  intake::Draft draft = intake::begun(std::move(document), lexicon);
  const intake::Roster roster(draft.head.everybody(), lexicon);
  intake::complete(draft, roster, AreaNames({}), lexicon);
  const Source source{"draft.md", intake::minutes_of(draft, swedish, speech)};
  Report report;
  const auto meeting =
      read::read_meeting(source, lexicon, Council().file_limit, report);
  demand(meeting.has_value(), "a draft reads as minutes");
  demand(!draft.head.date || meeting->date.has_value(), "a day stays a day");
}

void one(std::string_view bytes) {
  if (bytes.starts_with('{')) {
    import_document(intake::document_of_pandoc(bytes));
  }
  import_document(intake::document_of_text(bytes));
}

bool begins_from(std::string_view file) {
  return file.ends_with(".txt") || file.ends_with(".json");
}

}  // namespace

extern const Target import;
const Target import{.name = "import", .begins_from = begins_from, .one = one};

}  // namespace bra::fuzz
