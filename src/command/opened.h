// Opened: a file that is no minutes yet, as a document: text as it is, Word's
// and other programs' files by way of pandoc.

#pragma once

#include <string>

#include "command/session.h"
#include "intake/document.h"

namespace bra::command {

/// The file at `written`, or standard input for `-`. `encoding` is what text
/// is in; empty is UTF-8.
/// @throws Misuse if it cannot be read, with what can be done
intake::Document opened(Session& session, const std::string& written,
                        const std::string& encoding);

/// Whether opened() knows the encoding; empty is one.
bool is_encoding(const std::string& name);

}  // namespace bra::command
