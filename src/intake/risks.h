// Risks: areas whose level a sentence or a line states in so many words.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"

namespace bra::intake {

struct Stated {
  std::string area;
  std::string level;
};

struct RiskSentence {
  std::vector<Stated> stated;
  /// A level is stated of something, and of what is not certain.
  bool unsure = false;
};

/// `Området skola och unga är gult.`; `För april har rapport på område ANDT
/// röd markering`; `ANDT: röd`. `colon` lines count only in a section that
/// speaks of risks, which whoever calls has seen.
RiskSentence risks_in(std::string_view sentence, const Lexicon& lexicon);

}  // namespace bra::intake
