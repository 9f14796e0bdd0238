// Risks: areas whose level a sentence or a line states in so many words.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"
#include "model/area_names.h"
#include "report/message.h"

namespace bra::intake {

struct Stated {
  std::string area;
  std::string level;
};

struct RiskSentence {
  std::vector<Stated> stated;
  /// What is not certain and a human must decide, or nothing: which areas a
  /// level is stated of, or which level an area of the council's has.
  Message unsure;
};

/// `Området skola och unga är gult.`; `För april har rapport på område ANDT
/// röd markering`; `ANDT: röd`. `colon` lines count only in a section that
/// speaks of risks, which whoever calls has seen. `areas` are the council's.
RiskSentence risks_in(std::string_view sentence, const AreaNames& areas,
                      const Lexicon& lexicon);

}  // namespace bra::intake
