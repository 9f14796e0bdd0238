// Read back: minutes as they would be, read before anything goes to the disk.
// Whoever writes says what they must say then; that they can be read at all and
// have lost nothing is asked of all.

#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "language/lexicon.h"
#include "model/meeting.h"
#include "text/edit.h"

namespace bra::command {

/// What minutes must say, asked of them as they would be.
/// @throws Misuse if they do not
using Demand = std::function<void(const Meeting& after)>;

/// Reads minutes as they would be and puts the demands to them. `before` is
/// what they were, null if they are new; `seen` is what the user calls them.
/// A file that is no minutes, before or after, is not looked at.
/// @throws Misuse if they could be read less wholly than before, or lost facts
void read_back(const Source* before, const Source& after,
               const std::string& seen, const Lexicon& lexicon,
               const Council& council, const std::vector<Demand>& demands);

/// Whether minutes would be read as wholly as before, and no fact be lost. True
/// of what is no minutes, and of what could not be read before either.
bool reads_no_less(const Source& before, const Source& after,
                   const Lexicon& lexicon, const Council& council);

/// `source` with the edits made, none of which may begin inside another.
/// @throws Misuse if one does
std::string edited_apart(const Source& source, const std::string& seen,
                         const std::vector<Edit>& edits);

}  // namespace bra::command
