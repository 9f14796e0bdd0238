// Body: the items of a document and what was said, decided and promised under
// them, as blocks of a draft in their order.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "intake/agenda.h"
#include "intake/block.h"
#include "intake/document.h"
#include "intake/head.h"
#include "intake/roster.h"
#include "language/lexicon.h"
#include "model/area_names.h"

namespace bra::intake {

struct Body {
  std::vector<Block> blocks;
  std::optional<Day> next_meeting;
  std::vector<std::string> approvers;
  std::size_t decisions = 0;
};

Body read_body(Document& document, const Head& head, const Agenda& agenda,
               const Roster& roster, const AreaNames& areas,
               const Lexicon& lexicon);

}  // namespace bra::intake
