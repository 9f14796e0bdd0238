// Unplaced names: lines above the items that name somebody and are in no list.

#pragma once

#include "intake/head_draft.h"

namespace bra::intake {

/// Asks about the lines before the first item that name somebody, and have
/// become neither a list nor a fact.
void ask_about_names(HeadDraft& draft, const Agenda& agenda);

}  // namespace bra::intake
