// Too large: what minutes may measure. Nobody writes more by hand, and within
// these bounds every file is read in a moment, whatever it holds.

#pragma once

#include <algorithm>
#include <cstddef>

#include "report/report.h"
#include "text/source.h"

namespace bra::command {

/// In bytes, without its end.
inline constexpr std::size_t longest_line = std::size_t{64} << 10;

/// Of a file that may have `file_limit` bytes: 256 KiB of 1 MiB.
constexpr std::size_t front_matter_limit(std::size_t file_limit) {
  return file_limit / 4;
}

/// In lines, of a file that may have `file_limit` bytes. A fact takes far more
/// memory than the few bytes of its line.
constexpr std::size_t line_limit(std::size_t file_limit) {
  return std::max(std::size_t{10'000}, file_limit / 105);
}

/// The whole file, which was not read.
void report_too_large(const Source& source, Report& report);

/// Whether the front matter and every line are as small as they must be, and
/// the lines no more than they may. What is not is in the report.
bool is_within_limits(const Source& source, std::size_t file_limit,
                      Report& report);

}  // namespace bra::command
