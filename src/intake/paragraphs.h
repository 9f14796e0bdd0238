// Paragraphs: which lines of a document are one text. A line of a Word file is
// a paragraph; a text that was broken at a width has several lines to each.

#pragma once

#include <string_view>

#include "intake/document.h"

namespace bra::intake {

/// Whether the text begins with a small letter.
bool begins_small(std::string_view text);

bool ends_sentence(std::string_view text);

/// Whether the line goes on with a decision that is `text` so far: its clauses
/// (`att …`), or the end of a sentence.
bool goes_on(const Document& document, std::string_view text, std::size_t line);

/// Whether a text that stands alone tells of the next meeting.
bool is_next_meeting(std::string_view text);

class Paragraphs {
 public:
  explicit Paragraphs(const Document& document);

  /// Whether `line` goes on with the paragraph that is `text` so far.
  [[nodiscard]] bool joins(std::string_view text, const Line& line) const;

 private:
  bool wrapped_ = false;
};

}  // namespace bra::intake
