// Answer file: the file that -o names. An answer is made anew at any time, and
// minutes are not: it is never written over anything that minutes stand in, nor
// where it would be read as some.

#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "command/session.h"
#include "render/style.h"

namespace bra::command {

/// `written` is the user's word; `-` and nothing are standard output and fine.
/// @throws Misuse if the file holds minutes, belongs to them, stands among them
/// or would be read as some
void refuse_to_write_over_minutes(const Session& session,
                                  const std::string& written);

/// The same once the answer is known: minutes without a day begin otherwise
/// than it does.
/// @throws Misuse if the file looks like minutes
void refuse_to_write_over_text(const Session& session,
                               const std::string& written,
                               std::string_view answer);

/// Makes the file hold `bytes`, and tells that it is written.
/// @throws Misuse as above
/// @throws SystemError if it could not be written
void write_answer(Session& session, const std::string& written,
                  std::string_view bytes);

/// How an answer looks where it goes, a file or, if `written` is empty,
/// standard output. A file has no width to fit, and colour only with `--color
/// always`: what a terminal likes is no concern of whoever opens it later.
render::Style style_of_answer(const Session& session,
                              const std::string& written);

/// Puts the answer there: to the file as write_answer() does, or on standard
/// output.
void give_answer(
    Session& session, const std::string& written,
    const std::function<std::string(const render::Style& style)>& text);

/// Tells it, unless the user wants no such lines.
void tell_written(Session& session, const std::string& written);

}  // namespace bra::command
