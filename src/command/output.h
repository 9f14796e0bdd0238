// Output: in which format an answer is written, and to where.

#pragma once

#include <string>

#include "command/command.h"
#include "command/command_line.h"
#include "command/parse.h"
#include "render/format.h"
#include "world/world.h"

namespace bra::command {

struct Output {
  const render::Format* format = nullptr;
  /// As the user wrote it; empty is standard output.
  std::string file;
};

/// -O, else what the ending of -o means, else a table (findings: in full, an
/// overview: html). The
/// format does not depend on where the answer goes; with `-O auto`, findings
/// are written as the CI service that runs us reads them.
/// @throws Misuse if the answer cannot be written so
Output output_of(const CommandLine& line, const Arguments& arguments,
                 Writes writes, const world::World& world);

/// Whether to use colour there: --color, NO_COLOR, CLICOLOR_FORCE,
/// FORCE_COLOR, TERM; else if it is a terminal.
bool colour_for(const Arguments& arguments, const world::World& world,
                world::Stream stream);

/// The width to fit; 0 where nothing is to be cut.
std::size_t width_for(const world::World& world, world::Stream stream);

}  // namespace bra::command
