// Follow-up edit: one follow-up found, changed or added, for the commands that
// do so; what was written is read back before it goes to the disk.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "command/writing.h"
#include "write/entry.h"

namespace bra::command {

/// What the user means by a number, also one of another form as the log has it,
/// or by words of its title. Of several the one that is open; by its title only
/// one that is.
/// @throws Misuse if there is none, or more than one
const Thread& thread_meant(const Writing& writing, const std::string& word);

/// The follow-ups that the user names, in order. Which one is meant is told
/// where its number was not what was written.
/// @throws Misuse as thread_meant()
std::vector<const Thread*> threads_asked(const Writing& writing);

/// A state as the user writes it.
/// @throws Misuse if it is none, or does not fit; with those that do
State state_asked(const Writing& writing, const std::string& written,
                  bool (*fits)(State));

/// Makes the follow-ups say the fields in these minutes, where each gets a row
/// that has none. One that is named twice is one.
/// @throws Misuse if one cannot be written there
void say_in(Writing& writing, const Meeting& meeting,
            const std::vector<const Thread*>& threads,
            const write::Fields& fields);

/// Tells from when on it counts, if the minutes that were written in are of a
/// meeting to come.
void tell_if_to_come(const Writing& writing, const Meeting& meeting);

/// A new follow-up at the end of these minutes' log; its number, if the log has
/// a column for one.
std::optional<Number> add_to(Writing& writing, const Meeting& meeting,
                             write::Fields fields);

}  // namespace bra::command
