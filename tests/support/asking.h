// Asking: what a test needs to put questions without a command line.

#pragma once

#include <string>
#include <string_view>

#include "query/ask.h"
#include "query/vocabulary.h"
#include "report/message.h"

namespace bra::test {

/// Enough Swedish and English to ask in, from the catalogs.
const query::Vocabulary& vocabulary();

/// The message in English with its arguments in place.
std::string said(const Message& message);

}  // namespace bra::test
