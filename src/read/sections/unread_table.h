// Unread table: one that holds no facts by its headings, and seems to.

#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "read/draft.h"
#include "syntax/markdown.h"

namespace bra::read {

extern const Fault table_unread;

/// What is known of a table that is of no kind.
struct KnownOfTable {
  /// How many of its headings belong to one kind.
  std::size_t known = 0;
  /// One of them is `Mått`.
  bool names_figures = false;
};

/// Reports a table of no known kind if levels stand in its cells, two of its
/// headings belong to one kind, figures stand below months, or a heading says
/// `Beslut`.
void report_unread(const syntax::Markdown& page, const syntax::Block& table,
                   std::span<const Words> headings, KnownOfTable known,
                   Draft& draft);

/// Reports the first table among lines that are text, as those of YAML are.
void report_table_in_lines(std::span<const std::string_view> lines, Span span,
                           Draft& draft);

}  // namespace bra::read
