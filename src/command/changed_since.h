// Changed since: which lines of approved minutes are not as they were approved.
// The ledger has a digest only; the text that fits it is looked for in git.

#pragma once

#include "command/session.h"
#include "model/approval.h"
#include "model/book.h"
#include "report/report.h"

namespace bra::command {

/// If the finding is that approved minutes were changed, makes it point at the
/// lines, or say why they cannot be told.
void point_at_changes(Diagnostic& found, const Book& book,
                      const Session& session);

/// The same of these minutes, which are not as `approval` has them.
void point_at_changes(Diagnostic& found, const Source& minutes,
                      const Approval& approval, const Session& session);

}  // namespace bra::command
