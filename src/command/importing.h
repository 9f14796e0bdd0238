// Importing: documents of a run become drafts of minutes.

#pragma once

#include "command/session.h"

namespace bra::command {

/// @throws Misuse for a document that cannot be read, before anything is
/// written
Exit import_documents(Session& session);

}  // namespace bra::command
