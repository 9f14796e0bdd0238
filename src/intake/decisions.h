// Decisions: sentences that decide something for this council, by the words of
// minutes. What another body decided, what somebody proposes and what may come
// is none.

#pragma once

#include <string_view>

#include "intake/document.h"
#include "language/lexicon.h"

namespace bra::intake {

/// What a sentence decides: all of it, or what follows `Beslut:`. Empty if it
/// decides nothing.
std::string_view decision_in(std::string_view sentence, const Lexicon& lexicon);

/// Whether a text under the word of decision is another body's after all.
bool is_of_other_body(std::string_view sentence, const Lexicon& lexicon);

/// After the first decision, a line is one only if it looks like another one.
bool is_another_decision(const Line& line, const Lexicon& lexicon);

/// A task that a decision gives somebody, or that somebody takes on.
struct Task {
  /// What is to be done.
  std::string_view title;
  /// To whom it is given; empty if that is not said.
  std::string_view owner;
  explicit operator bool() const { return !title.empty(); }
};

/// `Nils Holm får i uppdrag att …`, `tar med sig … och återkopplar`.
Task task_in(std::string_view sentence);

}  // namespace bra::intake
