// The real world: this machine, this moment, this terminal.

#pragma once

#include <memory>

#include "world/world.h"

namespace bra::world {

std::unique_ptr<Files> real_files();
/// Standard output and standard error. A closed pipe or a file that grows too
/// large is from now on an answer to a write, not the end of the program.
std::unique_ptr<Console> real_console();
std::unique_ptr<Environment> real_environment();
/// A program that stops listening is from now on an answer to a write.
std::unique_ptr<Programs> real_programs();
/// The day it is here, as the system's clock and time zone say; the first of
/// 1970 if they say nothing that is a day.
Day real_today();
/// Since the first call, which main makes.
std::chrono::milliseconds real_elapsed();
/// How many threads this machine runs at once; at least 1.
unsigned real_processors();
void real_parallel(std::size_t count, unsigned threads,
                   const std::function<void(std::size_t)>& work);

}  // namespace bra::world
