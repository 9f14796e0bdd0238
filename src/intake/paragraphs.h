// Paragraphs: which lines of a document are one text. A line of a Word file is
// a paragraph; a text that was broken at a width has several lines to each.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "intake/document.h"
#include "language/lexicon.h"
#include "text/date.h"

namespace bra::intake {

/// Whether the text begins with a small letter.
bool begins_small(std::string_view text);

bool ends_sentence(std::string_view text);

/// `::: internt OSL 25:1`, `:::`: a line that begins or ends a passage that is
/// not public.
bool marks_passage(const Line& line);

/// Whether the line goes on with a decision that is `text` so far: its clauses
/// (`att …`), or the end of a sentence.
bool goes_on(const Document& document, std::string_view text, std::size_t line);

/// `Rådet beslutar att`: a text that a list below it may end.
bool opens_list(std::string_view text);

/// Whether the line, or the one below a blank one, is `- …` or `1. …` of a
/// list.
bool is_listed(const Document& document, std::size_t line);

/// Adds the next line of a paragraph. A word that was parted at the end of the
/// line is one again, unless its hyphen may be its own (`SSPF-arbete`).
void append_line(std::string& text, std::string_view line);

/// Whether a text such as `Rådet beslutar` goes on in the line `att …`.
bool opens_clause(std::string_view text, const Line& line,
                  const Lexicon& lexicon);

/// Adds the next line of a decision. Clauses and what a list counts are parted
/// by a comma where nothing else parts them, and stay as many as they were.
void append_clause(std::string& text, const Line& line);

/// `1. Planen antas.` without its number in a list.
std::string without_list_number(std::string_view text);

/// Whether a text that stands alone tells of the next meeting.
bool is_next_meeting(std::string_view text);

/// The day of the next meeting after the one on `held`, if a sentence of a
/// paragraph surely tells it.
std::optional<Day> next_meeting_in(std::string_view paragraph,
                                   std::optional<Day> held,
                                   const Lexicon& lexicon);

class Paragraphs {
 public:
  explicit Paragraphs(const Document& document);

  /// Whether `line` goes on with the paragraph that is `text` so far.
  [[nodiscard]] bool joins(std::string_view text, const Line& line) const;

 private:
  bool wrapped_ = false;
};

}  // namespace bra::intake
