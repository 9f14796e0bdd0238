// Draft: a meeting while it is being read: the source, the words it is read
// by, the meeting as far as it is known and what has been found wrong.

#pragma once

#include <string_view>

#include "language/lexicon.h"
#include "model/meeting.h"
#include "report/report.h"
#include "syntax/inline.h"
#include "text/span.h"

namespace bra::read {

struct Recurring;

struct Draft {
  const Source& source;
  const Lexicon& lexicon;
  Meeting& meeting;
  Report& report;
  Recurring& recurring;

  /// A value without its Markdown, NFC and trimmed, and its place.
  [[nodiscard]] Words plain(Span written) const {
    return {syntax::plain_text(written.text(), meeting.words), written};
  }
  /// The same for text that is not the source's own bytes (unescaped YAML).
  [[nodiscard]] Words plain(std::string_view text, Span place) const {
    return {syntax::plain_text(text, meeting.words), place};
  }
};

}  // namespace bra::read
