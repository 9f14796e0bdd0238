// Too large: what minutes may measure. Nobody writes more by hand, and within
// these bounds every file is read in a moment, whatever it holds.

#pragma once

#include <algorithm>
#include <cstddef>

#include "model/meeting.h"
#include "report/report.h"
#include "syntax/markdown.h"
#include "syntax/yaml_tree.h"
#include "text/source.h"

namespace bra::read {

/// How far `limits: file:` may be raised: no file of minutes is larger.
inline constexpr std::size_t largest_file_limit = std::size_t{64} << 20;

/// In bytes, without its end.
inline constexpr std::size_t longest_line = std::size_t{64} << 10;

/// Of a file that may have `file_limit` bytes: 256 KiB of 1 MiB.
constexpr std::size_t front_matter_limit(std::size_t file_limit) {
  return file_limit / 4;
}

/// In rows of tables and items of lists, and in headings, decisions, people,
/// owners, levels and marks that allow something, of a file that may have
/// `file_limit` bytes: 5,000 of 1 MiB. A fact takes far more memory than its
/// few bytes.
constexpr std::size_t row_limit(std::size_t file_limit) {
  return std::max(std::size_t{5'000}, file_limit / 210);
}

/// In paragraphs and all else that stands by itself: 20,000 of 1 MiB.
constexpr std::size_t paragraph_limit(std::size_t file_limit) {
  return 4 * row_limit(file_limit);
}

/// In cells of tables: as many as those rows have in eight columns.
constexpr std::size_t cell_limit(std::size_t file_limit) {
  return 8 * row_limit(file_limit);
}

extern const Fault file_too_large;

/// The whole file, which was not read.
void report_too_large(const Source& source, Report& report);

/// Whether the front matter and every line are as small as they must be. What
/// is not is in the report.
bool is_within_limits(const Source& source, std::size_t file_limit,
                      Report& report);

/// Whether its tables and lists are as short as they must be together, and its
/// headings and paragraphs as few.
bool is_within_limits(const syntax::Markdown& page, std::size_t file_limit,
                      Report& report);
/// The same of YAML: its lists, and those in its texts.
bool is_within_limits(const syntax::YamlTree& tree, std::size_t file_limit,
                      Report& report);

/// Whether the facts in it that need no row of their own are as few, and the
/// paragraphs of YAML.
bool is_within_limits(const Meeting& meeting, std::size_t file_limit,
                      Report& report);

}  // namespace bra::read
