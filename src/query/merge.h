// Merge: the answers of several councils made one. Their items stand in one
// table in the noun's order, with the council as a column; what people see as
// a page stands under each council's name.

#pragma once

#include <string>
#include <vector>

#include "model/council.h"
#include "query/noun.h"

namespace bra::query {

/// The field that answers over several councils gain: the council's folder.
extern const Column council_column;

struct CouncilPart {
  /// Its folder, and its name for people.
  Named council;
  Asked asked;
};

/// One council's answer, named after it.
CouncilPart part_of(const Council& council, Asked asked);

/// What a council answers, also which of the councils asked about it is not.
Asked answer_of(const Noun& noun, const Book& book, const Question& question);

/// The same for a council that is not asked about, which need not be read.
Asked outside(const Noun& noun, const Question& question,
              const Council& council);

/// A value is unknown only if no council that was asked knows it. One part is
/// that part as it is.
Asked merge(const Noun& noun, std::vector<CouncilPart> parts);

}  // namespace bra::query
