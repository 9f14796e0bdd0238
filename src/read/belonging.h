// Belonging: where a key that stands at the wrong level of minutes is written.
// Whoever wrote `beslut:` at the margin meant a decision, not the next word
// that is spelled alike.

#pragma once

#include <optional>

#include "language/lexicon.h"
#include "report/message.h"
#include "syntax/yaml_tree.h"
#include "text/source.h"

namespace bra::read {

/// What to do with an entry whose key maps of `part` do not have, but others
/// do, or tables of this part; or nothing if the word is known nowhere. A key
/// that wants one text is not meant by a list.
std::optional<Message> remedy_elsewhere(Part part, const syntax::Node& entry,
                                        const Source& source,
                                        const Lexicon& lexicon);

}  // namespace bra::read
