// WatchedRun: a run of bra over files in memory whose answer is held to the
// oracles of its format.

#pragma once

#include <string>
#include <vector>

#include "support/memory_world.h"

namespace bra::test {

/// Runs `bra WORDS`, with `-O FORMAT` unless it is empty, over the files of
/// `world`, and leaves what it wrote in the world's console. Returns the exit
/// code.
/// @throws std::logic_error that says which run broke which promise: it ends
/// with 0, 1 or 2, and whatever the files hold, nothing it writes can move a
/// cursor, give an order to a CI service, be calculated by a spreadsheet or be
/// run by a browser; JSON and XML are well formed.
int watched_run(MemoryWorld& world, std::vector<std::string> words,
                const std::string& format);

/// The formats that lists, pages and findings have.
const std::vector<std::string>& formats_of_lists();
const std::vector<std::string>& formats_of_pages();
const std::vector<std::string>& formats_of_findings();

}  // namespace bra::test
