// Answer file: the file that -o names. An answer is made anew at any time, and
// minutes are not: it is never written over anything that minutes stand in, nor
// where it would be read as some.

#pragma once

#include <string>
#include <string_view>

#include "command/session.h"

namespace bra::command {

/// `written` is the user's word; `-` and nothing are standard output and fine.
/// @throws Misuse if the file holds minutes, belongs to them, stands among them
/// or would be read as some
void refuse_to_write_over_minutes(const Session& session,
                                  const std::string& written);

/// Makes the file hold `bytes`, and tells that it is written.
/// @throws Misuse as above
/// @throws SystemError if it could not be written
void write_answer(Session& session, const std::string& written,
                  std::string_view bytes);

/// Tells it, unless the user wants no such lines.
void tell_written(Session& session, const std::string& written);

}  // namespace bra::command
