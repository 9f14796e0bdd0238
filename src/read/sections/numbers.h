// Numbers: those that items are headed by, and the ids of decisions that come
// of them.

#pragma once

#include <string>
#include <string_view>

#include "language/lexicon.h"
#include "model/meeting.h"

namespace bra::read {

/// Gives every decision its id, once the date and all items are known.
void number_decisions(Meeting& meeting);

/// `§ 12 Lägesbild` → `§ 12` and `Lägesbild`. The number is empty if there is
/// none, and spelled in one way: `§12.` is `§ 12`, `12.` is `12`.
struct NumberedTitle {
  std::string number;
  std::string_view title;
};
NumberedTitle split_number(std::string_view heading, const Lexicon& lexicon);

/// The words of a title that split_number() left a number in, since `3 nya
/// uppdrag` may count: `1 Lägesbild jan` is about a picture all the same.
std::string_view without_count(std::string_view title);

}  // namespace bra::read
