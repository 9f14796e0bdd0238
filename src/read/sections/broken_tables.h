// Broken tables: lines with bars that were meant as a table and are text to
// every renderer, since a blank line parts them from their table, or the line
// of dashes below the headings is missing or of another width. So are lines
// that tabs part, as Word pastes its tables.

#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "read/draft.h"
#include "read/sections/tables.h"
#include "syntax/markdown.h"

namespace bra::read {

/// Reads the lines of a paragraph as the table that they were meant for, and
/// tells what broke it, as `cells-wrong`; false if they are text. `above` is
/// the table just above, if it was of a known kind.
bool read_broken_table(std::span<const Span> lines,
                       const syntax::Markdown& page, const syntax::Block* above,
                       const TableAround& around, Draft& draft);

/// How many lines of a paragraph stand before those, down to its end, that
/// begin with a bar; all, if none do.
std::size_t lines_before_rows(std::span<const Span> lines);

/// Tells a line of a table's cells that stands by itself, below no header.
void report_lone_row(std::span<const Span> lines, Draft& draft);

/// How many lines stand before the first with a tab.
std::size_t lines_before_tabs(std::span<const Span> lines);

/// As read_broken_table(), of lines whose cells tabs part. `below_text` tells
/// that the paragraph begins with other lines.
bool read_tabbed_table(std::span<const Span> lines, bool below_text,
                       const TableAround& around, Draft& draft);

/// Where in a table the header of another one stands, if its words or a line of
/// dashes below it say that two tables were written without a blank line
/// between them.
std::optional<std::uint32_t> second_header(const syntax::Markdown& page,
                                           const syntax::Block& table,
                                           Draft& draft);

/// Reads the rows from that header on as the table that they were meant for,
/// and tells it, as `cells-wrong`; false if they are text.
bool read_second_table(const syntax::Markdown& page, const syntax::Block& table,
                       std::uint32_t header, const TableAround& around,
                       Draft& draft);

/// Reads rows below a table that are set in so far that they are code, as the
/// rows that they were meant for, and tells it, as `cells-wrong`; false if they
/// are none.
bool read_indented_rows(const syntax::Block& code, const syntax::Markdown& page,
                        const syntax::Block& above, const TableAround& around,
                        Draft& draft);

/// Tells the lines of text that stand right below a table, without a blank
/// line, as `cells-wrong`.
void report_text_below(const syntax::Markdown& page, const syntax::Block& table,
                       Draft& draft);

}  // namespace bra::read
