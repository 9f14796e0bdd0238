// Too large: what minutes may measure. Nobody writes more by hand, and within
// these bounds every file is read in a moment, whatever it holds.

#pragma once

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

/// The whole file, which was not read.
void report_too_large(const Source& source, Report& report);

/// Whether the front matter and every line are as small as they must be. What
/// is not is in the report.
bool is_within_limits(const Source& source, std::size_t file_limit,
                      Report& report);

}  // namespace bra::command
