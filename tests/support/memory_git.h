// MemoryGit: a git that knows whole revisions and the three commands that bra
// asks of it. Real git is asked in unit/command_revision_test.cpp.

#pragma once

#include <functional>
#include <map>
#include <string>

#include "support/page.h"
#include "world/programs.h"

namespace bra::test {

/// The files of each revision, by its name.
using Revisions = std::map<std::string, Files>;

std::function<world::Ran(const world::Program&, std::string_view)> memory_git(
    const Revisions& revisions);

}  // namespace bra::test
